import fc from "fast-check";
import type { ActivityField } from "../../src/plan/plan";
import { ACTIVITY_FIELDS } from "../../src/plan/plan";
import type { DraftAction, PaneAction } from "../../src/taskpane/state/actions";
import type { Draft } from "../../src/taskpane/state/draft";
import { INITIAL_STATE } from "../../src/taskpane/state/model";
import type { PaneState } from "../../src/taskpane/state/model";
import { reduce } from "../../src/taskpane/state/reducer";
import { activity, plan } from "./samplePlan";

const READ_PLAN = plan([
  activity({ key: "I.1", doubts: [{ field: "product", reason: "boundary" }] }),
  activity({ key: "I.2", no: "2" }),
  activity({ key: "II.1", section: "II" }),
]);
const CHECKED = { plan: READ_PLAN, candidates: [], findings: [], warnings: [] };

function after(...actions: readonly PaneAction[]): PaneState {
  const read: readonly PaneAction[] = [
    { type: "readStarted" },
    { type: "readDone", reading: CHECKED, choices: {}, cutOff: "30/06/2023" },
  ];
  return [...read, ...actions].reduce(reduce, INITIAL_STATE);
}

function draftOf({ stage }: PaneState): Draft {
  if (!("draft" in stage)) throw new Error(`no draft at ${stage.at}`);
  return stage.draft;
}

const edited = (key: string, field: ActivityField, text: string): PaneAction => ({
  type: "cellEdited",
  key,
  field,
  text,
});

describe("a dropped row", () => {
  it("leaves the plan together with the section that only it was in, and comes back with it", () => {
    const dropped = after({ type: "rowDropped", key: "II.1" });
    expect(draftOf(dropped).plan.activities.map(({ key }) => key)).toEqual(["I.1", "I.2"]);
    expect(draftOf(dropped).plan.sections.map(({ no }) => no)).toEqual(["I"]);
    const back = draftOf(reduce(dropped, { type: "rowRestored", key: "II.1" }));
    expect(back.plan).toEqual(READ_PLAN);
  });

  it("still has its edits when it comes back", () => {
    const state = after(
      edited("I.2", "budget", "5 triệu"),
      { type: "rowDropped", key: "I.2" },
      { type: "rowRestored", key: "I.2" },
    );
    expect(draftOf(state).plan.activities[1]?.cells.budget).toBe("5 triệu");
  });
});

describe("undo and redo", () => {
  const deed: fc.Arbitrary<DraftAction> = fc.oneof(
    fc.record({
      type: fc.constant("cellEdited" as const),
      key: fc.constantFrom("I.1", "I.2", "II.1"),
      field: fc.constantFrom(...ACTIVITY_FIELDS),
      text: fc.constantFrom("", "Quý I", "Báo cáo", " Khác \r\n"),
    }),
    fc.record({
      type: fc.constantFrom("rowDropped" as const, "rowRestored" as const),
      key: fc.constantFrom("I.1", "I.2", "II.1"),
    }),
    fc.record({
      type: fc.constantFrom("doubtConfirmed" as const, "doubtReopened" as const),
      key: fc.constant("I.1"),
      field: fc.constant("product" as const),
    }),
    fc.constant({ type: "rereadDone" as const, reading: CHECKED, choices: { tables: ["1"] } }),
  );
  const shown = (state: PaneState) => {
    const { plan: now, reviewed, edits, choices } = draftOf(state);
    return { now, reviewed: [...reviewed].sort(), edits, choices };
  };

  it("lead back to the reading and forth to the last deed, whatever was done", () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        const done = after(...deeds);
        const steps = draftOf(done).past.length;
        const undone = Array.from({ length: steps }).reduce<PaneState>(
          (state) => reduce(state, { type: "undone" }),
          done,
        );
        expect(shown(undone)).toEqual(shown(after()));
        const redone = Array.from({ length: steps }).reduce<PaneState>(
          (state) => reduce(state, { type: "redone" }),
          undone,
        );
        expect(shown(redone)).toEqual(shown(done));
      }),
    );
  });

  it("have nothing to do where a cell was left as it was", () => {
    expect(draftOf(after(edited("I.1", "deadline", "Quý I\r\n"))).past).toEqual([]);
  });

  it("forget what was undone once something else is done", () => {
    const state = after(
      { type: "rowDropped", key: "I.1" },
      { type: "undone" },
      { type: "rowDropped", key: "I.2" },
      { type: "redone" },
    );
    expect(draftOf(state).plan.activities.map(({ key }) => key)).toEqual(["I.1", "II.1"]);
  });

  it("say what they took back", () => {
    const state = after({ type: "rowDropped", key: "I.1" }, { type: "undone" });
    expect(draftOf(state).notice).toEqual({ how: "undid", deed: { kind: "dropped", key: "I.1" } });
  });
});

describe("reading with other columns", () => {
  it("keeps the preview until it is done, and can be undone at once", () => {
    const other = plan([activity({ key: "I.1" })]);
    const started = after(edited("I.1", "budget", "5 triệu"), { type: "rereadStarted" });
    expect(draftOf(started).rereading).toBe(true);
    const done = reduce(started, {
      type: "rereadDone",
      reading: { ...CHECKED, plan: other },
      choices: { tables: ["1"] },
    });
    expect(draftOf(done)).toMatchObject({ rereading: false, choices: { tables: ["1"] } });
    expect(draftOf(done).plan.activities.map(({ cells }) => cells.budget)).toEqual(["5 triệu"]);
    expect(draftOf(reduce(done, { type: "undone" })).plan).toEqual(draftOf(started).plan);
  });
});

describe("a cancelled reading", () => {
  it("leads back to the source, and what still comes in is ignored", () => {
    const state = [
      { type: "textChanged", text: "văn bản" } as const,
      { type: "readStarted" } as const,
      { type: "readProgressed", progress: { page: 3, pages: 14 } } as const,
      { type: "readCancelled" } as const,
      { type: "readDone", reading: CHECKED, choices: {}, cutOff: "" } as const,
    ].reduce<PaneState>(reduce, INITIAL_STATE);
    expect(state.stage).toEqual({ at: "source", failure: null });
    expect(state.source.text).toBe("văn bản");
  });
});
