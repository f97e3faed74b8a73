import { useCallback, useMemo, useState } from "react";
import { checkDraft, type DraftCheck } from "./draftCheck";
import { changed, historyOf, redone, undone, type DraftHistory } from "./draftHistory";
import type { SchemeDraft } from "./schemeDraft";

/** The scheme that a person makes, as long as the pane lives: leaving the form loses nothing of it. */
export interface SchemeForm {
  readonly draft: SchemeDraft;
  readonly check: DraftCheck;
  readonly undoable: boolean;
  readonly redoable: boolean;
  /** @param field the input that was typed in; null for what is a step of its own */
  readonly change: (next: (draft: SchemeDraft) => SchemeDraft, field: string | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The form's draft, null until one was begun; and how one is begun, which can be taken back as well; and how it ends. */
export function useSchemeForm(): {
  readonly form: SchemeForm | null;
  readonly begin: (draft: SchemeDraft) => void;
  readonly end: () => void;
} {
  const [history, setHistory] = useState<DraftHistory | null>(null);
  const draft = history?.now ?? null;
  const check = useMemo(() => (draft === null ? null : checkDraft(draft)), [draft]);
  const step = useCallback(
    (next: (now: DraftHistory) => DraftHistory) => setHistory((now) => (now === null ? null : next(now))),
    [],
  );
  const change = useCallback(
    (next: (before: SchemeDraft) => SchemeDraft, field: string | null) =>
      step((now) => changed(now, next(now.now), field)),
    [step],
  );
  const undo = useCallback(() => step(undone), [step]);
  const redo = useCallback(() => step(redone), [step]);
  const begin = useCallback(
    (first: SchemeDraft) =>
      setHistory((now) => (now === null ? historyOf(first) : changed(now, first, null))),
    [],
  );
  const end = useCallback(() => setHistory(null), []);
  if (history === null || check === null) return { form: null, begin, end };
  const [undoable, redoable] = [history.past.length > 0, history.future.length > 0];
  return { form: { draft: history.now, check, undoable, redoable, change, undo, redo }, begin, end };
}
