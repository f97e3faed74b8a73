import type { PaneAction } from "../../src/taskpane/state/actions";
import { doubtfulCells, openDoubts, settledPlan } from "../../src/taskpane/state/doubts";
import type { Draft } from "../../src/taskpane/state/draft";
import { INITIAL_STATE } from "../../src/taskpane/state/model";
import type { PaneState } from "../../src/taskpane/state/model";
import { reduce } from "../../src/taskpane/state/reducer";
import { activity, plan } from "./samplePlan";

const FAILURE = { title: "Không được", advice: "Thử lại" };
const DOUBTFUL = plan([
  activity({
    key: "I.1",
    doubts: [
      { field: "product", reason: "boundary" },
      { field: "product", reason: "overflow" },
      { field: "product", reason: "boundary" },
      { field: "leadUnit", reason: "boundary" },
    ],
  }),
  activity({ key: "I.2", no: "2", doubts: [{ field: "deadline", reason: "split" }] }),
]);
const START: PaneAction = { type: "readStarted" };
const READ: PaneAction = {
  type: "readDone",
  reading: { plan: DOUBTFUL, candidates: [], findings: [], warnings: [] },
  choices: {},
  cutOff: "30/06/2023",
};

function after(...actions: readonly PaneAction[]): PaneState {
  return [START, ...actions].reduce(reduce, INITIAL_STATE);
}

function draftOf(state: PaneState): Draft {
  const { stage } = state;
  if (!("draft" in stage)) throw new Error(`no draft at ${stage.at}`);
  return stage.draft;
}

describe("the pane's source", () => {
  it("keeps the text when reading fails", () => {
    const state = after(
      { type: "textChanged", text: "văn bản" },
      { type: "readStarted" },
      { type: "sourceFailed", failure: FAILURE },
    );
    expect(state.source.text).toBe("văn bản");
    expect(state.stage).toEqual({ at: "source", failure: FAILURE });
  });

  it("keeps the pasted text while a file is open, and after the file is removed", () => {
    const file = { kind: "file", name: "a.txt", bytes: new Uint8Array([65]) } as const;
    const opened = after({ type: "textChanged", text: "văn bản" }, { type: "documentGiven", document: file });
    expect(opened.source).toEqual({ text: "văn bản", given: file });
    expect(reduce(opened, { type: "documentRemoved" }).source).toEqual({ text: "văn bản", given: null });
  });

  it("drops the message once the person gives something else", () => {
    const state = after({ type: "sourceFailed", failure: FAILURE }, { type: "textChanged", text: "x" });
    expect(state.stage).toEqual({ at: "source", failure: null });
  });

  it("forgets everything only when the person starts over", () => {
    const state = after({ type: "textChanged", text: "văn bản" }, READ, { type: "startedOver" });
    expect(state.source.text).toBe("");
    expect(state.keptDraft).toBeNull();
  });
});

describe("the preview", () => {
  it("leads back to the very same draft after a look at the source", () => {
    const edited = after(READ, { type: "cellEdited", key: "I.1", field: "product", text: "Quyết định" });
    const back = reduce(edited, { type: "wentBack" });
    expect(back.stage).toEqual({ at: "source", failure: null });
    expect(draftOf(reduce(back, { type: "resumed" }))).toBe(draftOf(edited));
  });

  it("still has the draft when reading another text fails", () => {
    const state = after(
      READ,
      { type: "wentBack" },
      { type: "readStarted" },
      { type: "sourceFailed", failure: FAILURE },
      { type: "resumed" },
    );
    expect(draftOf(state).plan).toBe(DOUBTFUL);
  });

  it("writes an edited cell in composed letters and counts it as looked at", () => {
    const state = after(READ, {
      type: "cellEdited",
      key: "I.2",
      field: "deadline",
      text: " Quy\u0301 II\r\nnăm 2023 ",
    });
    const draft = draftOf(state);
    expect(draft.plan.activities[1]?.cells.deadline).toBe("Qu\u00fd II\nnăm 2023");
    expect(draft.plan.activities[0]).toBe(DOUBTFUL.activities[0]);
    expect(openDoubts(draft)).toBe(2);
    expect(draft.stale).toBe(true);
  });

  it("takes findings only for the plan they are about", () => {
    const edited = after(READ, { type: "cellEdited", key: "I.1", field: "task", text: "Khác" });
    const late = reduce(edited, { type: "findingsChanged", plan: DOUBTFUL, findings: [] });
    expect(draftOf(late).stale).toBe(true);
    const { plan: now } = draftOf(edited);
    expect(draftOf(reduce(edited, { type: "findingsChanged", plan: now, findings: [] })).stale).toBe(false);
  });
});

describe("doubtful cells", () => {
  it("are listed once each, with all their reasons, in the document's order", () => {
    expect(doubtfulCells(DOUBTFUL).map((cell) => [cell.id, cell.reasons])).toEqual([
      ["I.1|product", ["boundary", "overflow"]],
      ["I.1|leadUnit", ["boundary"]],
      ["I.2|deadline", ["split"]],
    ]);
  });

  it("can be confirmed and reopened", () => {
    const confirmed = after(READ, { type: "doubtConfirmed", key: "I.1", field: "product" });
    expect(openDoubts(draftOf(confirmed))).toBe(2);
    expect(
      openDoubts(draftOf(reduce(confirmed, { type: "doubtReopened", key: "I.1", field: "product" }))),
    ).toBe(3);
  });

  it("go into the workbook only where no person has settled them", () => {
    const state = after(
      READ,
      { type: "doubtConfirmed", key: "I.1", field: "product" },
      { type: "doubtConfirmed", key: "I.2", field: "deadline" },
    );
    expect(settledPlan(draftOf(state)).activities.map((each) => each.doubts)).toEqual([
      [{ field: "leadUnit", reason: "boundary" }],
      [],
    ]);
  });
});

describe("building", () => {
  it("comes back to the preview with nothing lost when it fails", () => {
    const before = after(READ, { type: "cellEdited", key: "I.1", field: "task", text: "Khác" });
    const state = [
      { type: "buildStarted" } as const,
      { type: "buildProgressed", progress: { label: "Đang ghi", share: 0.4, canStop: true } } as const,
      { type: "buildFailed", failure: FAILURE } as const,
    ].reduce<PaneState>(reduce, before);
    expect(state.stage).toEqual({ at: "preview", draft: draftOf(before), failure: FAILURE });
  });

  it("makes the workbook ours, so that the next run is an update", () => {
    const outcome = { year: 2023, sheets: 10, wrote: true, created: true };
    const workbook = { kind: "ours", year: 2023, cutOff: null, activities: 2 } as const;
    const built = after(READ, { type: "buildStarted" }, { type: "buildDone", outcome, workbook });
    expect(built.stage).toEqual({ at: "done", draft: draftOf(after(READ)), outcome });
    expect(built.workbook).toEqual(workbook);
    expect(reduce(built, { type: "wentBack" }).stage.at).toBe("preview");
  });

  it("cannot be started from anywhere but the preview, nor left by going back", () => {
    expect(after({ type: "buildStarted" }).stage.at).toBe("reading");
    expect(after(READ, { type: "buildStarted" }, { type: "wentBack" }).stage.at).toBe("building");
  });
});
