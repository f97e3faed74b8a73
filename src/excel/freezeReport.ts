import * as say from "../locale/vi/periodicReport";
import { toExcelSerial, type IsoDate } from "../plan/calendarDate";
import { frozenName, reportId, SELF_ANNEX_ID } from "../workbook/reports/reportId";
import type { Cell, SheetId } from "../workbook/spec";
import { parseRect } from "./cells/address";
import { makeTrips } from "./write/applySpec";
import type { CellChange } from "./cells/changedAreas";
import { joinChanges } from "./cells/changedAreas";
import type { CurrentSheet, CurrentWorkbook } from "./read/currentWorkbook";
import { ReportGoneError } from "./errors";
import type { RunOptions } from "./run/excelRun";
import { runInExcel } from "./run/excelRun";
import { journalSteps } from "./run/journalStep";
import { checkOpen, throughProtection } from "./protection/protection";
import { readWorkbook } from "./read/readWorkbook";
import { sheetAsItIs } from "./write/sheetAsItIs";
import { guarded } from "./undo/guardedRun";
import type { Step } from "./run/step";
import { RunRecorder } from "./undo/runRecorder";
import { writeAreas } from "./cells/writeCells";
import { noteStandStill, untilStill } from "./run/standStill";
import { orTakenBack } from "./undoRun";
import { writes } from "./run/writeQueue";

export interface FreezeOptions extends RunOptions {
  /** The day that the report shall say beside its page. */
  readonly on: IsoDate;
  /** The local day and time for the journal. */
  readonly at: string;
}

/**
 * Makes an issued report's numbers values, so that it stays as it was signed whatever becomes of the workbook: what
 * it shows now, and the day of it beside its page; a self-assessment with its annex. Three round trips; it can be taken back as every run can.
 * @returns how many formulas became values
 * @throws ReportGoneError, SheetProtectedError; any other WorkbookError.
 * @example await freezeReport("report-q1", { on, at: "20/03/2023 08:00" })
 */
export function freezeReport(id: SheetId, { on, at, ...options }: FreezeOptions): Promise<number> {
  return writes.add(() =>
    runInExcel(
      (context, keepAlive) =>
        untilStill(async (tries) => {
          const current = await readWorkbook(context);
          keepAlive();
          tries.stayIn(current.workbook);
          const standStill = noteStandStill(current, tries);
          const sheet = current.sheets.get(id);
          if (!sheet) throw new ReportGoneError();
          const annex = id === reportId("self", null) ? current.sheets.get(SELF_ANNEX_ID) : undefined;
          const day = dayChange(sheet, current, toExcelSerial(on));
          const recorder = new RunRecorder();
          const frozen = [sheet, ...(annex ? [annex] : [])].map((each) => ({ each, cells: valuesOf(each) }));
          const steps = frozen.flatMap(({ each, cells }) =>
            recordedWrites(each, each === sheet ? [...cells, day] : cells, { current, recorder }),
          );
          const what = say.journalFrozen(sheet.name);
          const all = [...steps, ...journalSteps(current, { at, what, detail: "" })];
          const safe = guarded(all, recorder, current, { at, what });
          const written = frozen.map(({ each }) => each);
          const guardedSteps = [...standStill(written), ...throughProtection(safe, written)];
          await orTakenBack(context, keepAlive, () =>
            makeTrips(context, guardedSteps, { onTrip: keepAlive, signal: options.signal }),
          );
          return frozen.reduce((sum, { cells }) => sum + cells.length, 0);
        }),
      options,
    ),
  );
}

interface Freezing {
  readonly current: CurrentWorkbook;
  readonly recorder: RunRecorder;
}

function recordedWrites(
  sheet: CurrentSheet,
  changes: readonly CellChange[],
  { current, recorder }: Freezing,
): Step[] {
  checkOpen(sheet, current);
  const plan = sheetAsItIs(sheet);
  recorder.addCells(plan.current, changes);
  return writeAreas(plan, joinChanges(changes));
}

/** Every formula of the sheet as the value that it shows. */
function valuesOf({ grid }: CurrentSheet): CellChange[] {
  return grid
    .formulas()
    .map(({ row, column, value }) => ({ row, column, cell: value === "" ? null : value }));
}

function dayChange({ id, key }: CurrentSheet, { names }: CurrentWorkbook, day: Cell): CellChange {
  const name = names.get(frozenName(id).toUpperCase());
  if (!name || name.sheetKey !== key || name.address.includes("#REF!")) throw new ReportGoneError();
  const { row, column } = parseRect(name.address);
  return { row, column, cell: day };
}
