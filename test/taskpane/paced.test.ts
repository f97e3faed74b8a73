import { paced } from "../../src/taskpane/reading/paced";

test("the first is done at once, and none within the time after one that was done", () => {
  let time = 5;
  const done: number[] = [];
  const report = paced(100, () => time);
  for (const at of [5, 6, 104, 105, 150, 204, 206, 1_000]) {
    time = at;
    report(() => done.push(at));
  }
  expect(done).toEqual([5, 105, 206, 1_000]);
});
