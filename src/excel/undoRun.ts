import { undoDetail, undoneName, undoneRunsName } from "../locale/vi/excel";
import { NothingToUndoError, RunHaltedError, RunsChangedError, RunTakenBackError } from "./errors";
import { throughProtection } from "./protection/protection";
import type { CurrentWorkbook } from "./read/currentWorkbook";
import { readWorkbook } from "./read/readWorkbook";
import type { KeepAlive, RunOptions } from "./run/excelRun";
import { runInExcel, stopIfTold } from "./run/excelRun";
import { journalSteps } from "./run/journalStep";
import { noteStandStill, untilStill } from "./run/standStill";
import { Tries } from "./run/tries";
import { writes } from "./run/writeQueue";
import { readHeads, readRecord } from "./undo/backupSheet";
import { guarded } from "./undo/guardedRun";
import type { KeptRuns } from "./undo/keptRuns";
import { keptRuns } from "./undo/keptRuns";
import type { LeftCell } from "./undo/planTableUndo";
import type { Undo } from "./undo/planUndo";
import { planUndo } from "./undo/planUndo";
import type { RunName, RunState } from "./undo/runMarks";
import { runState } from "./undo/runMarks";
import type { RecordHead, RunRecord } from "./undo/runRecord";
import { makeTrips } from "./write/applySpec";

export interface UndoOptions extends RunOptions {
  /** When, for the journal: nothing here knows the clock. */
  readonly at: string;
}

/** What taking runs back comes to. */
export interface UndoReport {
  /** The run that was taken back, the oldest of them where there are several. */
  readonly undone: RunName;
  readonly runs: number;
  readonly cellsWritten: number;
  /** Cells that somebody changed after a run: they stand as they are. */
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

/** The runs that can be taken back, and those that were. Three round trips. */
export function readRuns(options: RunOptions = {}): Promise<KeptRuns> {
  return runInExcel(async (context) => {
    const { custom } = context.workbook.properties;
    custom.load("items/key,items/value");
    const heads = await readHeads(context);
    return kept(heads, new Map(custom.items.map(({ key, value }) => [key, String(value)])));
  }, options);
}

/**
 * Takes the last run back, or the one that was cut short: what it replaced stands again, but for cells that somebody
 * has changed since. It is a run of its own and can be taken back in its turn.
 * @throws NothingToUndoError where there is none; any other WorkbookError.
 * @example (await undoLastRun({ at: "28/11/2026 08:15" })).left.length // 0
 */
export function undoLastRun(options: UndoOptions): Promise<UndoReport> {
  return undo(options, newest);
}

/**
 * Takes some runs back as one run, which can be taken back in its turn.
 * @param runs their numbers, newest first, as `readRuns` gave them: the first ones that stand, or the first undone one
 * @throws RunsChangedError where others are the newest by now; any other WorkbookError.
 */
export function undoRuns(runs: readonly number[], options: UndoOptions): Promise<UndoReport> {
  return undo(options, (context, current) => wanted(runs, context, current));
}

/** Takes back the newest runs that still stand. @throws NothingToUndoError where there are fewer. */
export function undoNewestRuns(count: number, options: UndoOptions): Promise<UndoReport> {
  return undo(options, async (context, { properties }) => {
    const { standing } = kept(await readHeads(context), properties);
    return standing.length < count ? [] : standing.slice(0, count);
  });
}

/** What `undoRuns` would do; nothing is written. */
export function previewUndo(runs: readonly number[], options: RunOptions = {}): Promise<UndoReport> {
  return runInExcel(async (context, keepAlive) => {
    const choose: ChooseRuns = (_, current) => wanted(runs, context, current);
    return reportOf(await planIn(context, keepAlive, choose));
  }, options);
}

type ChooseRuns = (context: Excel.RequestContext, current: CurrentWorkbook) => Promise<readonly RunName[]>;

/** The run that was cut short, else the last one. */
const newest: ChooseRuns = (_context, { properties }) => {
  const { last, interrupted } = runState(properties);
  const run = interrupted ?? last;
  return Promise.resolve(run === null ? [] : [run]);
};

function undo({ at, ...options }: UndoOptions, choose: ChooseRuns): Promise<UndoReport> {
  return writes.add(() =>
    runInExcel(
      (context, keepAlive) =>
        orTakenBack(context, keepAlive, () =>
          undoIn(context, keepAlive, { choose, at, signal: options.signal }),
        ),
      options,
    ),
  );
}

/**
 * Does a part of a run that writes, and takes it back where a person stops it in its midst; part of the run's turn.
 * @throws RunTakenBackError then
 */
export async function orTakenBack<T>(
  context: Excel.RequestContext,
  keepAlive: KeepAlive,
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof RunHaltedError)) throw error;
    await undoIn(context, keepAlive, { choose: newest });
    throw new RunTakenBackError();
  }
}

interface UndoOrder {
  readonly choose: ChooseRuns;
  /** When, for the journal; the time of the run itself where nothing is said. */
  readonly at?: string;
  readonly signal?: AbortSignal | undefined;
}

function undoIn(
  context: Excel.RequestContext,
  keepAlive: KeepAlive,
  { choose, at: now, signal }: UndoOrder,
): Promise<UndoReport> {
  return untilStill(async (tries) => {
    stopIfTold({ signal });
    const planned = await planIn(context, keepAlive, choose, tries);
    const { current, runs, oldest, undo: plan } = planned;
    const at = now ?? oldest.at;
    const what =
      runs.length === 1 ? undoneName(oldest.what) : undoneRunsName(runs.length, oldest.what, oldest.at);
    const detail = undoDetail(oldest.at, plan.left.length);
    const journal = journalSteps(current, { at, what, detail });
    const undoes = runs.map(({ run }) => run);
    const safe = guarded([...plan.steps, ...journal], plan.recorder, current, { at, what, undoes });
    const all = [...planned.standStill(plan.sheets), ...throughProtection(safe, plan.sheets)];
    await makeTrips(context, all, { onTrip: keepAlive, signal });
    return reportOf(planned);
  });
}

interface PlannedUndo {
  readonly current: CurrentWorkbook;
  readonly runs: readonly RunName[];
  readonly oldest: RunName;
  readonly standStill: ReturnType<typeof noteStandStill>;
  readonly undo: Undo;
}

/** @throws NothingToUndoError where no run is chosen, or its record is gone. */
async function planIn(
  context: Excel.RequestContext,
  keepAlive: KeepAlive,
  choose: ChooseRuns,
  tries: Tries = new Tries(),
): Promise<PlannedUndo> {
  const current = await readWorkbook(context);
  keepAlive();
  tries.stayIn(current.workbook);
  const runs = await choose(context, current);
  const records: RunRecord[] = [];
  for (const { run } of runs) {
    keepAlive();
    const record = await readRecord(context, current, run);
    if (record === null) throw new NothingToUndoError();
    records.push(record);
  }
  keepAlive();
  const oldest = runs.at(-1);
  if (oldest === undefined) throw new NothingToUndoError();
  const standStill = noteStandStill(current, tries);
  return { current, runs, oldest, standStill, undo: planUndo(records, current) };
}

async function wanted(
  runs: readonly number[],
  context: Excel.RequestContext,
  { properties }: CurrentWorkbook,
): Promise<readonly RunName[]> {
  const { standing, undone } = kept(await readHeads(context), properties);
  const [again] = undone;
  if (again !== undefined && runs.length === 1 && runs[0] === again.run) return [again];
  const newest = standing.slice(0, runs.length);
  if (newest.length < runs.length || newest.some(({ run }, at) => run !== runs[at]))
    throw new RunsChangedError();
  return newest;
}

function kept(heads: readonly RecordHead[], properties: ReadonlyMap<string, string>): KeptRuns {
  return keptRuns(heads, runState(properties).last?.run ?? 0);
}

function reportOf({ runs, oldest, undo: { steps, left } }: PlannedUndo): UndoReport {
  const cellsWritten = steps.reduce((sum, { cells }) => sum + cells, 0);
  return { undone: oldest, runs: runs.length, cellsWritten, left };
}
