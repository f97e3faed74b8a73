import type { PairingChoice } from "../../workbook/carry/pairing";
import type { ActivityRef, PlanChange, PlanChangeKind, PlanChanges } from "../../workbook/changes/planChange";
import type { Draft } from "./draft";
import type { Failure } from "./failure";

/** What the plan would change in the workbook, while a person looks it over. */
export interface ChangesReview {
  /** Null until the workbook has been compared; then as of the last comparison. */
  readonly changes: PlanChanges | null;
  /** What the person said of the pairing. */
  readonly choices: readonly PairingChoice[];
  readonly comparing: boolean;
  readonly failure: Failure | null;
}

export const NEW_REVIEW: ChangesReview = { changes: null, choices: [], comparing: true, failure: null };

export type ChangesAction =
  | { readonly type: "reviewStarted"; readonly draft: Draft }
  | { readonly type: "reviewDone"; readonly changes: PlanChanges | null }
  | { readonly type: "reviewFailed"; readonly failure: Failure }
  | { readonly type: "pairingChosen"; readonly choices: readonly PairingChoice[] };

/** The review after an action of it. */
export function reduceReview(review: ChangesReview, action: ChangesAction): ChangesReview {
  switch (action.type) {
    case "reviewStarted":
      return { ...review, comparing: true, failure: null };
    case "reviewDone":
      return { ...review, changes: action.changes, comparing: false, failure: null };
    case "reviewFailed":
      return { ...review, comparing: false, failure: action.failure };
    case "pairingChosen":
      return { ...review, choices: action.choices, comparing: true, failure: null };
  }
}

/** The choices after a person said that the new activity is no old one. */
export function chosenNew(
  choices: readonly PairingChoice[],
  before: ActivityRef,
  now: ActivityRef,
): readonly PairingChoice[] {
  const kept = withoutRows(choices, before.name, now.name);
  return [...kept, { row: before.name, described: null }, { row: null, described: now.name }];
}

/** The choices after a person said which old activity the new one is. */
export function chosenOld(
  choices: readonly PairingChoice[],
  before: ActivityRef,
  now: ActivityRef,
): readonly PairingChoice[] {
  return [...withoutRows(choices, before.name, now.name), { row: before.name, described: now.name }];
}

function withoutRows(choices: readonly PairingChoice[], row: string, described: string): PairingChoice[] {
  return choices.filter((choice) => choice.row !== row && choice.described !== described);
}

export type ChangesFilter = PlanChangeKind | "all" | "doubtful";

/** The changes a filter lets through and that hold the words; those that need a look first. */
export function filteredChanges(
  { changes }: PlanChanges,
  filter: ChangesFilter,
  search: string,
): readonly PlanChange[] {
  const wanted = search.normalize("NFC").trim().toLowerCase();
  return changes
    .filter(
      (change) => filter === "all" || change.kind === filter || (filter === "doubtful" && isDoubtful(change)),
    )
    .filter((change) => wanted === "" || textOf(change).includes(wanted))
    .map((change, index) => ({ change, index }))
    .sort((a, b) => Number(isDoubtful(b.change)) - Number(isDoubtful(a.change)) || a.index - b.index)
    .map(({ change }) => change);
}

/** The program took two activities for the same work and isn't sure. */
export function isDoubtful(change: PlanChange): boolean {
  return "sureness" in change && change.sureness.doubtful;
}

function textOf(change: PlanChange): string {
  const refs = [...("before" in change ? [change.before] : []), ...("now" in change ? [change.now] : [])];
  return refs
    .map(({ key, words }) => `${key} ${words}`)
    .join(" ")
    .toLowerCase();
}
