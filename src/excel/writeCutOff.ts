import type { IsoDate } from "../plan/calendarDate";
import { toExcelSerial } from "../plan/calendarDate";
import { NAMES, SHEET_NAMES } from "../workbook/layout";
import { NamedCellGoneError } from "./errors";
import type { RunOptions } from "./run/excelRun";
import { runInExcel } from "./run/excelRun";
import { untracked } from "./run/workspace";
import { writes } from "./run/writeQueue";

/**
 * Makes a day the cut-off date of all counts: two round trips. Queued behind other runs.
 * @throws NamedCellGoneError where people deleted the cell; any other WorkbookError.
 */
export function writeCutOff(date: IsoDate, options: RunOptions = {}): Promise<void> {
  return writes.add(() =>
    runInExcel(async (context) => {
      const name = context.workbook.names.getItemOrNullObject(NAMES.cutOff);
      name.load("type");
      await context.sync();
      if (name.isNullObject || name.type !== "Range")
        throw new NamedCellGoneError(NAMES.cutOff, SHEET_NAMES.overview);
      untracked(name.getRange()).values = [[toExcelSerial(date)]];
      await context.sync();
    }, options),
  );
}
