import type { ImportChoices, PlanReading } from "../../import/choices";
import type { ActivityField, Plan } from "../../plan/plan";
import type { Finding } from "../../validation/finding";
import type { PlanEdits } from "./edits";
import { applyEdits, NO_EDITS } from "./edits";

/** What of the draft can be undone: the reading and what a person did to it. */
export interface DraftContent {
  readonly reading: PlanReading;
  /** Which tables and columns the person chose for this reading. */
  readonly choices: ImportChoices;
  readonly edits: PlanEdits;
  /** Doubts that a person has confirmed or mended, as `doubtId` names them. */
  readonly reviewed: ReadonlySet<string>;
  /** One sentence for each warning of the reading. */
  readonly warnings: readonly string[];
}

/** One thing that a person did in the preview. */
export type Deed =
  | { readonly kind: "edited"; readonly key: string; readonly field: ActivityField }
  | { readonly kind: "dropped"; readonly key: string }
  | { readonly kind: "restored"; readonly key: string }
  | { readonly kind: "confirmed"; readonly key: string; readonly field: ActivityField }
  | { readonly kind: "reopened"; readonly key: string; readonly field: ActivityField }
  /** Tables or columns were chosen anew; so many edits found no place in the new reading. */
  | { readonly kind: "reread"; readonly lostEdits: number };

export interface Step {
  readonly deed: Deed;
  /** How everything was on its other side: before it in `past`, after it in `future`. */
  readonly content: DraftContent;
}

/** The plan as read, while a person looks it over. */
export interface Draft extends DraftContent {
  /** The reading with the person's edits, without the dropped rows: what goes into the workbook. */
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** The plan has changed since the findings were made. */
  readonly stale: boolean;
  /** The document is being read anew with other choices. */
  readonly rereading: boolean;
  /** As typed; read by `parseVietnameseDate`. */
  readonly cutOff: string;
  /** As typed; only asked where the document gives no year. */
  readonly year: string;
  /** What can be undone and redone, the latest last. */
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** What happened last, to be read out; null where nothing did yet. */
  readonly notice: Notice | null;
}

export interface Notice {
  readonly how: "did" | "undid" | "redid";
  readonly deed: Deed;
}

/** A reading with the findings of its plan. */
export interface CheckedReading extends PlanReading {
  readonly findings: readonly Finding[];
  readonly warnings: readonly string[];
}

export function newDraft(
  { plan, candidates, findings, warnings }: CheckedReading,
  choices: ImportChoices,
  cutOff: string,
): Draft {
  return {
    reading: { plan, candidates },
    choices,
    edits: NO_EDITS,
    reviewed: new Set(),
    warnings,
    plan,
    findings,
    stale: false,
    rereading: false,
    cutOff,
    year: "",
    past: [],
    future: [],
    notice: null,
  };
}

/** The draft after a deed, which can be undone. */
export function withDeed(draft: Draft, deed: Deed, change: Partial<DraftContent>): Draft {
  const past = [...draft.past, { deed, content: contentOf(draft) }];
  return { ...withContent(draft, { ...contentOf(draft), ...change }), past, future: [], notice: did(deed) };
}

/** The draft as it was before the latest deed. */
export function undo(draft: Draft): Draft {
  const step = draft.past.at(-1);
  if (!step) return draft;
  const future = [...draft.future, { deed: step.deed, content: contentOf(draft) }];
  const notice = { how: "undid", deed: step.deed } as const;
  return { ...withContent(draft, step.content), past: draft.past.slice(0, -1), future, notice };
}

/** The draft with the deed that was undone last done again. */
export function redo(draft: Draft): Draft {
  const step = draft.future.at(-1);
  if (!step) return draft;
  const past = [...draft.past, { deed: step.deed, content: contentOf(draft) }];
  const notice = { how: "redid", deed: step.deed } as const;
  return { ...withContent(draft, step.content), past, future: draft.future.slice(0, -1), notice };
}

function contentOf({ reading, choices, edits, reviewed, warnings }: Draft): DraftContent {
  return { reading, choices, edits, reviewed, warnings };
}

/** Findings are made anew only where the plan itself is another one. */
function withContent(draft: Draft, content: DraftContent): Draft {
  const samePlan = content.reading === draft.reading && content.edits === draft.edits;
  if (samePlan) return { ...draft, ...content };
  return { ...draft, ...content, plan: applyEdits(content.reading.plan, content.edits), stale: true };
}

const did = (deed: Deed): Notice => ({ how: "did", deed });
