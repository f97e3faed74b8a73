import type { ActivityField } from "../../plan/plan";
import type { DraftAction } from "./actions";
import { doubtId } from "./doubts";
import type { Draft } from "./draft";
import { redo, undo, withDeed } from "./draft";
import { cleanText, withCell, withDropped } from "./edits";
import { keepEdits } from "./keepEdits";
import type { PaneState } from "./model";

/** The preview after an action; any other stage stays as it is. */
export function reduceDraft(state: PaneState, action: DraftAction): PaneState {
  const { stage } = state;
  if (stage.at !== "preview") return state;
  const { draft } = stage;
  switch (action.type) {
    case "checkFailed":
      return { ...state, stage: { ...stage, failure: action.failure } };
    case "rereadStarted":
      return { ...state, stage: { ...stage, draft: { ...draft, rereading: true }, failure: null } };
    case "rereadFailed": {
      const { failure } = action;
      return { ...state, stage: { ...stage, draft: { ...draft, rereading: false }, failure } };
    }
    default:
      return { ...state, stage: { ...stage, draft: changeDraft(draft, action) } };
  }
}

type Change = Exclude<DraftAction, { readonly type: "checkFailed" | "rereadStarted" | "rereadFailed" }>;

function changeDraft(draft: Draft, action: Change): Draft {
  switch (action.type) {
    case "cellEdited":
      return editCell(draft, action.key, action.field, cleanText(action.text));
    case "rowDropped":
    case "rowRestored":
      return dropRow(draft, action.key, action.type === "rowDropped");
    case "doubtConfirmed":
    case "doubtReopened":
      return settleDoubt(draft, action.key, action.field, action.type === "doubtConfirmed");
    case "undone":
      return undo(draft);
    case "redone":
      return redo(draft);
    case "rereadDone":
      return reread(draft, action);
    case "findingsChanged":
      return action.plan === draft.plan ? { ...draft, findings: action.findings, stale: false } : draft;
    case "cutOffChanged":
      return { ...draft, cutOff: action.text };
    case "yearChanged":
      return { ...draft, year: action.text, stale: true };
  }
}

/** Leaving a cell as it was is no deed. */
function editCell(draft: Draft, key: string, field: ActivityField, text: string): Draft {
  const shown = draft.plan.activities.find((row) => row.key === key);
  const read = draft.reading.plan.activities.find((row) => row.key === key);
  if (!shown || !read || shown.cells[field] === text) return draft;
  return withDeed(
    draft,
    { kind: "edited", key, field },
    {
      edits: withCell(draft.edits, read, field, text),
      reviewed: new Set([...draft.reviewed, doubtId(key, field)]),
    },
  );
}

function dropRow(draft: Draft, key: string, drop: boolean): Draft {
  if (draft.edits.dropped.has(key) === drop) return draft;
  const edits = withDropped(draft.edits, key, drop);
  return withDeed(draft, { kind: drop ? "dropped" : "restored", key }, { edits });
}

function settleDoubt(draft: Draft, key: string, field: ActivityField, settle: boolean): Draft {
  const id = doubtId(key, field);
  if (draft.reviewed.has(id) === settle) return draft;
  const others = [...draft.reviewed].filter((other) => other !== id);
  const reviewed = new Set(settle ? [...others, id] : others);
  return withDeed(draft, { kind: settle ? "confirmed" : "reopened", key, field }, { reviewed });
}

function reread(
  draft: Draft,
  { reading, choices }: Extract<DraftAction, { readonly type: "rereadDone" }>,
): Draft {
  const { plan, candidates, findings, warnings } = reading;
  const { edits, reviewed, lost } = keepEdits(draft, draft.reading.plan, plan);
  const content = { reading: { plan, candidates }, choices, edits, reviewed, warnings };
  const next = withDeed(draft, { kind: "reread", lostEdits: lost }, content);
  return { ...next, findings, rereading: false };
}
