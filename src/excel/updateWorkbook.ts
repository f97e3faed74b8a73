import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { WorkbookSpec } from "../workbook/spec";
import type { TripWatch } from "./write/applySpec";
import { applySpec } from "./write/applySpec";
import type { RunOptions } from "./run/excelRun";
import { runInExcel, stopIfTold } from "./run/excelRun";
import { readWorkbook } from "./read/readWorkbook";
import { untilStill } from "./run/standStill";
import type { Trip } from "./run/step";
import { orTakenBack } from "./undoRun";
import { writes } from "./run/writeQueue";

/** What is being done: reading, describing, or one of the writing trips. */
export type UpdateStage = "read" | "describe" | Trip;

export interface UpdateOptions extends RunOptions {
  /** Called at each stage with the share of the whole that is done (0–1), and whether the run can be stopped there. */
  readonly onProgress?: (stage: UpdateStage, fraction: number, canStop: boolean) => void;
}

export interface UpdateReport {
  readonly sheets: number;
  /** Rows of our tables, all together. */
  readonly rows: number;
  readonly cellsWritten: number;
  readonly rangesWritten: number;
  /** The workbook wasn't ours before. */
  readonly created: boolean;
  /** Nothing differed: nothing was written. */
  readonly unchanged: boolean;
}

/** Shares of the way at which describing and writing begin. */
const DESCRIBING = 0.2;
const WRITING = 0.35;

/**
 * Reads the workbook, lets the caller say what it should be, and writes what differs. Queued behind other runs.
 * @throws WorkbookError with a Vietnamese sentence; what people entered is then as it was.
 * @example await updateWorkbook((snapshot) => carryOver(spec, snapshot))
 */
export function updateWorkbook(
  describe: (snapshot: WorkbookSnapshot) => WorkbookSpec,
  options: UpdateOptions = {},
): Promise<UpdateReport> {
  const progress = options.onProgress ?? (() => undefined);
  return writes.add(() =>
    runInExcel(
      (context, keepAlive) =>
        untilStill(async (tries) => {
          stopIfTold(options);
          progress("read", 0, true);
          const current = await readWorkbook(context);
          keepAlive();
          tries.stayIn(current.workbook);
          progress("describe", DESCRIBING, true);
          const spec = describe(current.snapshot);
          // The pane's thread was busy until now: a click that waited there is still heard.
          await otherEvents();
          stopIfTold(options);
          const onTrip: TripWatch["onTrip"] = (trip, fraction, canStop) => {
            keepAlive();
            progress(trip, WRITING + (1 - WRITING) * fraction, canStop);
          };
          const applied = await orTakenBack(context, keepAlive, () =>
            applySpec(context, spec, current, tries, { onTrip, signal: options.signal }),
          );
          return {
            sheets: spec.sheets.length,
            rows: spec.sheets.flatMap(({ tables }) => tables).reduce((sum, { rows }) => sum + rows.length, 0),
            cellsWritten: applied.cellsWritten,
            rangesWritten: applied.rangesWritten,
            created: current.snapshot.schema === null,
            unchanged: applied.trips === 0,
          };
        }),
      options,
    ),
  );
}

function otherEvents(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
