import type { SchemeDraft } from "./schemeDraft";

/** As many steps as anybody takes back one by one. */
const MOST_STEPS = 200;

/** A draft with the steps back and forth. */
export interface DraftHistory {
  readonly now: SchemeDraft;
  readonly past: readonly SchemeDraft[];
  readonly future: readonly SchemeDraft[];
  /** What was typed in last: typing on in it is no further step. */
  readonly field: string | null;
}

export const historyOf = (now: SchemeDraft): DraftHistory => ({ now, past: [], future: [], field: null });

/**
 * After a change.
 * @param field the input that was typed in; null for what is a step of its own
 */
export function changed(history: DraftHistory, now: SchemeDraft, field: string | null): DraftHistory {
  if (now === history.now) return history;
  const goesOn = field !== null && field === history.field;
  const past = goesOn ? history.past : [...history.past, history.now].slice(-MOST_STEPS);
  return { now, past, future: [], field };
}

/** As before the last step. */
export function undone(history: DraftHistory): DraftHistory {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  const future = [...history.future, history.now];
  return { now: before, past: history.past.slice(0, -1), future, field: null };
}

/** With the step that was taken back last. */
export function redone(history: DraftHistory): DraftHistory {
  const after = history.future.at(-1);
  if (after === undefined) return history;
  return {
    now: after,
    past: [...history.past, history.now],
    future: history.future.slice(0, -1),
    field: null,
  };
}
