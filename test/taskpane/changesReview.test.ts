import type { ActivityRef, PlanChanges } from "../../src/workbook/changes/planChange";
import { chosenNew, chosenOld, filteredChanges } from "../../src/taskpane/state/changesReview";
import { INITIAL_STATE } from "../../src/taskpane/state/model";
import { reduce } from "../../src/taskpane/state/reducer";
import type { PaneAction } from "../../src/taskpane/state/actions";
import { activity, plan } from "./samplePlan";

const ref = (key: string, words = key): ActivityRef => ({ name: `0 ${key}`, key, field: "", no: key, words });
const SURE = { likeness: 0.9, doubtful: false, chosen: false };
const CHANGES: PlanChanges = {
  unchanged: 3,
  changes: [
    { kind: "added", now: ref("I.1", "Số hóa hồ sơ"), nearest: [] },
    { kind: "moved", before: ref("I.2"), now: ref("I.3"), entries: [], sureness: SURE },
    {
      kind: "moved",
      before: ref("I.4"),
      now: ref("I.5"),
      entries: [],
      sureness: { ...SURE, doubtful: true },
    },
    { kind: "gone", before: ref("I.9", "Mua máy quét") },
  ],
};

const after = (...actions: readonly PaneAction[]) => actions.reduce(reduce, INITIAL_STATE);
const READING: PaneAction = { type: "readStarted" };
const READ: PaneAction = {
  type: "readDone",
  reading: { plan: plan([activity({ key: "I.1" })]), findings: [], warnings: [], candidates: [] },
  choices: {},
  cutOff: "30/06/2023",
};

function reviewing(...actions: readonly PaneAction[]) {
  const read = after(READING, READ);
  if (read.stage.at !== "preview") throw new Error("not read");
  return [{ type: "reviewStarted", draft: read.stage.draft } as const, ...actions].reduce(reduce, read);
}

describe("the review of changes", () => {
  it("shows what needs a look first, then the order of the plan", () => {
    expect(
      filteredChanges(CHANGES, "all", "").map((change) => ("now" in change ? change.now : change.before).key),
    ).toEqual(["I.5", "I.1", "I.3", "I.9"]);
    expect(filteredChanges(CHANGES, "doubtful", "")).toHaveLength(1);
    expect(filteredChanges(CHANGES, "gone", "MÁY quét")).toHaveLength(1);
    expect(filteredChanges(CHANGES, "all", "không có")).toEqual([]);
  });

  it("keeps one word of the person for each activity, the last one", () => {
    const [old, now, other] = [ref("I.1"), ref("I.2"), ref("I.3")];
    const apart = chosenNew([], old, now);
    expect(apart).toEqual([
      { row: "0 I.1", described: null },
      { row: null, described: "0 I.2" },
    ]);
    expect(chosenOld(apart, old, now)).toEqual([{ row: "0 I.1", described: "0 I.2" }]);
    expect(chosenOld(chosenOld([], old, now), old, other)).toEqual([{ row: "0 I.1", described: "0 I.3" }]);
  });

  it("compares again after a choice, and keeps what it has shown meanwhile", () => {
    const choices = [{ row: "0 I.1", described: null }];
    const state = reviewing({ type: "reviewDone", changes: CHANGES }, { type: "pairingChosen", choices });
    expect(state.stage).toMatchObject({
      at: "changes",
      review: { changes: CHANGES, choices, comparing: true },
    });
  });

  it("keeps the choices when the comparison fails, and the draft on the way back", () => {
    const failure = { title: "Chưa so được", advice: "Thử lại" };
    const failed = reviewing(
      { type: "pairingChosen", choices: [{ row: "0 I.1", described: null }] },
      {
        type: "reviewFailed",
        failure,
      },
    );
    expect(failed.stage).toMatchObject({
      review: { failure, comparing: false, choices: [{ row: "0 I.1" }] },
    });
    expect(reduce(failed, { type: "wentBack" }).stage).toMatchObject({ at: "preview", failure: null });
  });

  it("is there again, with the choices, when writing fails", () => {
    const choices = [{ row: "0 I.1", described: null }];
    const failure = { title: "Chưa ghi được", advice: "Thử lại" };
    const failed = reviewing(
      { type: "pairingChosen", choices },
      { type: "reviewDone", changes: CHANGES },
      { type: "buildStarted" },
      { type: "buildFailed", failure },
    );
    expect(failed.stage).toMatchObject({ at: "changes", review: { choices, changes: CHANGES, failure } });
  });

  it("drops an answer that comes after the person has gone back", () => {
    const back = reviewing({ type: "wentBack" });
    expect(reduce(back, { type: "reviewDone", changes: CHANGES })).toBe(back);
  });
});
