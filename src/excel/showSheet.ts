import type { SheetId } from "../workbook/spec";
import { ReportGoneError, SheetHiddenError } from "./errors";
import { runInExcel } from "./run/excelRun";
import { markName } from "./read/sheetMarks";

/**
 * Brings a report's sheet into sight, whatever its tab is called by now: three round trips, nothing is written.
 * @throws ReportGoneError, SheetHiddenError; any other WorkbookError.
 */
export function showSheet(id: SheetId): Promise<void> {
  return runInExcel(async (context) => {
    const mark = context.workbook.names.getItemOrNullObject(markName(id));
    mark.load("type");
    await context.sync();
    if (mark.isNullObject || mark.type !== "Range") throw new ReportGoneError();
    const { worksheet } = mark.getRange();
    worksheet.load("name,visibility");
    await context.sync();
    if (worksheet.visibility !== "Visible") throw new SheetHiddenError(worksheet.name);
    worksheet.activate();
    worksheet.getRange("A1").select();
    await context.sync();
  });
}
