import { undoneName, undoDetail } from "../locale/vi/excel";
import { makeTrips } from "./write/applySpec";
import { NothingToUndoError } from "./errors";
import type { RunOptions } from "./run/excelRun";
import { runInExcel } from "./run/excelRun";
import { journalSteps } from "./run/journalStep";
import { throughProtection } from "./protection/protection";
import { readWorkbook } from "./read/readWorkbook";
import { readRecord } from "./undo/backupSheet";
import { guarded } from "./undo/guardedRun";
import type { LeftCell } from "./undo/planTableUndo";
import { planUndo } from "./undo/planUndo";
import type { RunName, RunState } from "./undo/runMarks";
import { runState } from "./undo/runMarks";
import { writes } from "./run/writeQueue";

export interface UndoOptions extends RunOptions {
  /** When, for the journal: nothing here knows the clock. */
  readonly at: string;
}

export interface UndoReport {
  /** The run that was taken back. */
  readonly undone: RunName;
  readonly cellsWritten: number;
  /** Cells that somebody changed after the run: they stand as they are. */
  readonly left: readonly LeftCell[];
}

/** What can be taken back in the open workbook, and whether a run was cut short. One round trip. */
export function readRunState(options: RunOptions = {}): Promise<RunState> {
  return runInExcel(async (context) => {
    const { custom } = context.workbook.properties;
    custom.load("items/key,items/value");
    await context.sync();
    return runState(new Map(custom.items.map(({ key, value }) => [key, String(value)])));
  }, options);
}

/**
 * Takes the last run back, or the one that was cut short: what it replaced stands again, but for cells that somebody
 * has changed since. It is a run of its own and can be taken back in its turn.
 * @throws NothingToUndoError where there is none; any other WorkbookError.
 * @example (await undoLastRun({ at: "28/11/2026 08:15" })).left.length // 0
 */
export function undoLastRun(options: UndoOptions): Promise<UndoReport> {
  return writes.add(() =>
    runInExcel(async (context, keepAlive) => {
      const current = await readWorkbook(context);
      keepAlive();
      const { last, interrupted } = runState(current.properties);
      const run = interrupted ?? last;
      const record = run === null ? null : await readRecord(context, current, run.run);
      if (run === null || record === null) throw new NothingToUndoError();
      keepAlive();
      const undo = planUndo(record, current);
      const name = { at: options.at, what: undoneName(run.what) };
      const journal = journalSteps(current, { ...name, detail: undoDetail(run.at, undo.left.length) });
      const steps = [...undo.steps, ...journal];
      const safe = guarded(steps, undo.recorder, current, name);
      await makeTrips(context, throughProtection(safe, undo.sheets), keepAlive);
      const cellsWritten = undo.steps.reduce((sum, { cells }) => sum + cells, 0);
      return { undone: run, cellsWritten, left: undo.left };
    }, options),
  );
}
