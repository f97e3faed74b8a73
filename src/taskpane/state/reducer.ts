import type { PaneAction } from "./actions";
import { doubtId } from "./doubts";
import { withCell } from "./edits";
import type { Draft, PaneState } from "./model";

/** The pane after an action. Nothing a person gave is dropped except on their word. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "workbookSeen":
      return { ...state, workbook: action.workbook };
    case "textChanged":
      return { ...state, source: { ...state.source, text: action.text }, stage: withoutFailure(state) };
    case "fileOpened":
      return { ...state, source: { ...state.source, file: action.file }, stage: withoutFailure(state) };
    case "fileRemoved":
      return { ...state, source: { ...state.source, file: null }, stage: withoutFailure(state) };
    case "sourceFailed":
      return { ...state, stage: { at: "source", failure: action.failure } };
    case "readStarted":
      return { ...state, stage: { at: "reading" } };
    case "readDone":
      return {
        ...state,
        stage: { at: "preview", draft: newDraft(action.reading, action.cutOff), failure: null },
        keptDraft: null,
      };
    case "wentBack":
      return goBack(state);
    case "resumed":
      if (state.keptDraft === null) return state;
      return {
        ...state,
        stage: { at: "preview", draft: state.keptDraft, failure: null },
        keptDraft: null,
      };
    case "startedOver":
      return {
        ...state,
        source: { text: "", file: null },
        stage: { at: "source", failure: null },
        keptDraft: null,
      };
    case "buildStarted":
    case "buildProgressed":
    case "buildDone":
    case "buildFailed":
      return reduceBuild(state, action);
    default:
      return reduceDraft(state, action);
  }
}

type BuildAction = Extract<PaneAction, { readonly type: `build${string}` }>;
type DraftAction = Extract<
  PaneAction,
  {
    readonly type:
      | "cellEdited"
      | "doubtConfirmed"
      | "doubtReopened"
      | "findingsChanged"
      | "checkFailed"
      | "cutOffChanged"
      | "yearChanged";
  }
>;

function reduceBuild(state: PaneState, action: BuildAction): PaneState {
  const { stage } = state;
  if (action.type === "buildStarted") {
    if (stage.at !== "preview") return state;
    return { ...state, stage: { at: "building", draft: stage.draft, progress: null } };
  }
  if (stage.at !== "building") return state;
  const { draft } = stage;
  switch (action.type) {
    case "buildProgressed":
      return { ...state, stage: { at: "building", draft, progress: action.progress } };
    case "buildFailed":
      return { ...state, stage: { at: "preview", draft, failure: action.failure } };
    case "buildDone":
      return {
        ...state,
        workbook: action.workbook,
        stage: { at: "done", draft, outcome: action.outcome },
      };
  }
}

function reduceDraft(state: PaneState, action: DraftAction): PaneState {
  const { stage } = state;
  if (stage.at !== "preview") return state;
  if (action.type === "checkFailed") return { ...state, stage: { ...stage, failure: action.failure } };
  return { ...state, stage: { ...stage, draft: changeDraft(stage.draft, action) } };
}

function changeDraft(draft: Draft, action: Exclude<DraftAction, { readonly type: "checkFailed" }>): Draft {
  switch (action.type) {
    case "cellEdited":
      return {
        ...draft,
        plan: withCell(draft.plan, action.key, action.field, action.text),
        stale: true,
        reviewed: new Set([...draft.reviewed, doubtId(action.key, action.field)]),
      };
    case "doubtConfirmed":
      return { ...draft, reviewed: new Set([...draft.reviewed, action.id]) };
    case "doubtReopened":
      return { ...draft, reviewed: new Set([...draft.reviewed].filter((id) => id !== action.id)) };
    case "findingsChanged":
      return action.plan === draft.plan ? { ...draft, findings: action.findings, stale: false } : draft;
    case "cutOffChanged":
      return { ...draft, cutOff: action.text };
    case "yearChanged":
      return { ...draft, year: action.text, stale: true };
  }
}

function newDraft(reading: Pick<Draft, "plan" | "findings" | "warnings">, cutOff: string): Draft {
  return { ...reading, stale: false, reviewed: new Set(), cutOff, year: "" };
}

function withoutFailure(state: PaneState): PaneState["stage"] {
  return state.stage.at === "source" ? { at: "source", failure: null } : state.stage;
}

/** One step back: the preview from the end, the source from the preview. A running build has no way back. */
function goBack(state: PaneState): PaneState {
  const { stage } = state;
  if (stage.at === "done") return { ...state, stage: { at: "preview", draft: stage.draft, failure: null } };
  if (stage.at === "preview")
    return { ...state, stage: { at: "source", failure: null }, keptDraft: stage.draft };
  return state;
}
