import { WriteQueue } from "../../src/excel/run/writeQueue";

describe("the queue of writes", () => {
  it("starts a run only when the one before has ended, failed or not", async () => {
    const queue = new WriteQueue();
    const events: string[] = [];
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = queue.add(async () => {
      events.push("first begins");
      await gate;
      events.push("first fails");
      throw new Error("first");
    });
    const second = queue.add(async () => {
      events.push("second begins");
      return 2;
    });
    await Promise.resolve();
    expect(queue.length).toBe(2);
    expect(events).toEqual(["first begins"]);
    release();
    await expect(first).rejects.toThrow("first");
    await expect(second).resolves.toBe(2);
    expect(events).toEqual(["first begins", "first fails", "second begins"]);
    expect(queue.length).toBe(0);
  });
});
