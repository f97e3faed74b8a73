import type { BuildAction, PaneAction, ReadAction, SourceAction } from "./actions";
import type { ChangesAction } from "./changesReview";
import { NEW_REVIEW, reduceReview } from "./changesReview";
import { newDraft } from "./draft";
import type { PaneState } from "./model";
import { reduceDraft } from "./reduceDraft";

/** The pane after an action. Nothing a person gave is dropped except on their word. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "workbookSeen":
    case "textChanged":
    case "documentGiven":
    case "documentRemoved":
    case "sourceFailed":
    case "wentBack":
    case "resumed":
    case "startedOver":
      return reduceSource(state, action);
    case "readStarted":
    case "readProgressed":
    case "readCancelled":
    case "readDone":
    case "tableAsked":
      return reduceReading(state, action);
    case "reviewStarted":
    case "reviewDone":
    case "reviewFailed":
    case "pairingChosen":
      return reduceChanges(state, action);
    case "buildStarted":
    case "buildProgressed":
    case "buildDone":
    case "buildFailed":
      return reduceBuild(state, action);
    default:
      return reduceDraft(state, action);
  }
}

function reduceSource(state: PaneState, action: SourceAction): PaneState {
  const { source, keptDraft } = state;
  switch (action.type) {
    case "workbookSeen":
      return { ...state, workbook: action.workbook };
    case "textChanged":
      return { ...state, source: { ...source, text: action.text }, stage: withoutFailure(state) };
    case "documentGiven":
      return { ...state, source: { ...source, given: action.document }, stage: withoutFailure(state) };
    case "documentRemoved":
      return { ...state, source: { ...source, given: null }, stage: withoutFailure(state) };
    case "sourceFailed":
      return { ...state, stage: { at: "source", failure: action.failure } };
    case "wentBack":
      return goBack(state);
    case "resumed":
      if (keptDraft === null) return state;
      return { ...state, stage: { at: "preview", draft: keptDraft, failure: null }, keptDraft: null };
    case "startedOver":
      return {
        ...state,
        source: { text: "", given: null },
        stage: { at: "source", failure: null },
        keptDraft: null,
      };
  }
}

function reduceReading(state: PaneState, action: ReadAction): PaneState {
  if (action.type === "readStarted") return { ...state, stage: { at: "reading", progress: null } };
  // what comes in after a cancelled reading is too late
  if (state.stage.at !== "reading") return state;
  switch (action.type) {
    case "readProgressed":
      return { ...state, stage: { at: "reading", progress: action.progress } };
    case "readCancelled":
      return { ...state, stage: { at: "source", failure: null } };
    case "tableAsked": {
      const { candidates, choices, failure } = action;
      return { ...state, stage: { at: "choosing", candidates, choices, failure } };
    }
    case "readDone": {
      const draft = newDraft(action.reading, action.choices, action.cutOff);
      return { ...state, stage: { at: "preview", draft, failure: null }, keptDraft: null };
    }
  }
}

/** A comparison that comes after the person has gone elsewhere changes nothing. */
function reduceChanges(state: PaneState, action: ChangesAction): PaneState {
  const { stage } = state;
  if (action.type === "reviewStarted" && stage.at !== "changes") {
    return { ...state, stage: { at: "changes", draft: action.draft, review: NEW_REVIEW } };
  }
  if (stage.at !== "changes") return state;
  return { ...state, stage: { ...stage, review: reduceReview(stage.review, action) } };
}

function reduceBuild(state: PaneState, action: BuildAction): PaneState {
  const { stage } = state;
  if (action.type === "buildStarted") {
    if (stage.at !== "preview" && stage.at !== "changes") return state;
    const review = stage.at === "changes" ? stage.review : null;
    return { ...state, stage: { at: "building", draft: stage.draft, progress: null, review } };
  }
  if (stage.at !== "building") return state;
  const { draft } = stage;
  switch (action.type) {
    case "buildProgressed":
      return { ...state, stage: { ...stage, progress: action.progress } };
    case "buildFailed":
      if (stage.review !== null) {
        const review = { ...stage.review, failure: action.failure };
        return { ...state, stage: { at: "changes", draft, review } };
      }
      return { ...state, stage: { at: "preview", draft, failure: action.failure } };
    case "buildDone":
      return {
        ...state,
        workbook: action.workbook,
        stage: { at: "done", draft, outcome: action.outcome },
      };
  }
}

function withoutFailure(state: PaneState): PaneState["stage"] {
  return state.stage.at === "source" ? { at: "source", failure: null } : state.stage;
}

/** One step back: to the preview from the end and from the changes, to the source from the preview. A running build has no way back. */
function goBack(state: PaneState): PaneState {
  const { stage } = state;
  if (stage.at === "done" || stage.at === "changes")
    return { ...state, stage: { at: "preview", draft: stage.draft, failure: null } };
  if (stage.at === "choosing") return { ...state, stage: { at: "source", failure: null } };
  if (stage.at === "preview")
    return { ...state, stage: { at: "source", failure: null }, keptDraft: stage.draft };
  return state;
}
