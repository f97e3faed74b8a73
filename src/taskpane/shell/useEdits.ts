import { useCallback, useRef, useState } from "react";
import type { NewRow } from "../../excel/addRow";
import type { EditOutcome, RefusedEdit, RowEdit } from "../../excel/editRows";
import { edits as texts } from "../../locale/vi/shell";
import type { BookServices } from "../book/services";
import { failureOf } from "../failureOf";
import type { Failure } from "../state/failure";

/** Something that was changed, and what takes it back. */
interface Change {
  readonly what: string;
  readonly edits: readonly RowEdit[];
}

/** What the last change came to, in words. */
export type EditNotice =
  | { readonly kind: "done"; readonly text: string; readonly kept: string | null }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface Edits {
  readonly busy: boolean;
  readonly notice: EditNotice | null;
  /** What "Hoàn tác" would take back, in words; null where there is nothing. */
  readonly undoable: string | null;
  readonly redoable: string | null;
  /**
   * Writes, says what came of it, and reads the workbook again; null where it failed. `prepare` is what has to be in
   * the workbook before.
   */
  readonly apply: (
    what: string,
    edits: readonly RowEdit[],
    prepare?: () => Promise<void>,
  ) => Promise<EditOutcome | null>;
  /** Writes a new row into a table, as `apply` writes cells. */
  readonly addRow: (what: string, table: string, cells: NewRow) => Promise<EditOutcome | null>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Other work that writes, with the same words for what fails. */
  readonly run: (what: string, work: () => Promise<unknown>) => Promise<boolean>;
  /** Says in the pane what a piece of work failed of. */
  readonly show: (error: unknown) => void;
  readonly closeNotice: () => void;
}

/** As many changes as anybody will take back one by one. */
const MOST_CHANGES = 50;

/** Single cells changed from the pane, with undo and redo: Excel's own undo doesn't cover what an add-in writes. */
export function useEdits(services: BookServices, refresh: () => Promise<void>): Edits {
  const [past, setPast] = useState<readonly Change[]>([]);
  const [future, setFuture] = useState<readonly Change[]>([]);
  const [notice, setNotice] = useState<EditNotice | null>(null);
  const [busy, setBusy] = useState(false);
  const running = useRef(false);

  const show = useCallback((error: unknown) => setNotice({ kind: "failed", failure: failureOf(error) }), []);

  /** One at a time: a second click while the first one writes does nothing. */
  const alone = useCallback(
    async <T>(work: () => Promise<T>): Promise<T | null> => {
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      try {
        const result = await work();
        await refresh();
        return result;
      } catch (error) {
        show(error);
        return null;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [refresh, show],
  );

  const write = useCallback(
    (work: () => Promise<EditOutcome>, said: string): Promise<EditOutcome | null> =>
      alone(async () => {
        const outcome = await work();
        setNotice({
          kind: "done",
          text: outcome.cellsWritten > 0 ? said : "",
          kept: keptWords(outcome.refused),
        });
        return outcome;
      }),
    [alone],
  );

  /** A change that can be taken back. */
  const change = useCallback(
    async (what: string, work: () => Promise<EditOutcome>) => {
      const outcome = await write(work, texts.done(what));
      if (outcome !== null && outcome.undo.length > 0) {
        setPast((known) => [...known, { what, edits: outcome.undo }].slice(-MOST_CHANGES));
        setFuture([]);
      }
      return outcome;
    },
    [write],
  );

  const apply = useCallback(
    (what: string, edits: readonly RowEdit[], prepare?: () => Promise<void>) =>
      change(what, async () => {
        await prepare?.();
        return services.edit(edits);
      }),
    [change, services],
  );

  const addRow = useCallback(
    (what: string, table: string, cells: NewRow) => change(what, () => services.addRow(table, cells)),
    [change, services],
  );

  const undo = useCallback(async () => {
    const last = past.at(-1);
    if (!last) return;
    const outcome = await write(() => services.edit(last.edits), texts.undone(last.what));
    if (outcome === null) return;
    setPast((known) => known.slice(0, -1));
    if (outcome.undo.length > 0) setFuture((known) => [...known, { what: last.what, edits: outcome.undo }]);
  }, [past, write, services]);

  const redo = useCallback(async () => {
    const next = future.at(-1);
    if (!next) return;
    const outcome = await write(() => services.edit(next.edits), texts.redone(next.what));
    if (outcome === null) return;
    setFuture((known) => known.slice(0, -1));
    if (outcome.undo.length > 0) setPast((known) => [...known, { what: next.what, edits: outcome.undo }]);
  }, [future, write, services]);

  const run = useCallback(
    async (what: string, work: () => Promise<unknown>) => {
      const done = await alone(async () => {
        await work();
        setNotice({ kind: "done", text: texts.done(what), kept: null });
        return true;
      });
      return done === true;
    },
    [alone],
  );

  const closeNotice = useCallback(() => setNotice(null), []);
  return {
    busy,
    notice,
    undoable: past.at(-1)?.what ?? null,
    redoable: future.at(-1)?.what ?? null,
    apply,
    addRow,
    undo,
    redo,
    run,
    show,
    closeNotice,
  };
}

/** What was left as it is, and why; null where everything was written. */
function keptWords(refused: readonly RefusedEdit[]): string | null {
  const changed = refused.filter(({ why }) => why === "changed").length;
  const gone = refused.length - changed;
  const words = [
    ...(changed > 0 ? [texts.keptChanged(changed)] : []),
    ...(gone > 0 ? [texts.keptGone(gone)] : []),
  ];
  return words.length === 0 ? null : words.join(" ");
}
