import { SELF_ANNEX_ID, reportId } from "../workbook/reports/reportId";
import type { SheetId } from "../workbook/spec";
import { ReportGoneError } from "./errors";
import { runInExcel } from "./run/excelRun";
import { markName } from "./read/sheetMarks";

/** What a report's printed cells show, row by row; its annex where it has one. */
export interface ReportRows {
  readonly name: string;
  readonly body: readonly (readonly string[])[];
  readonly annex: readonly (readonly string[])[] | null;
}

/**
 * Reads a report as people see it, frozen or live: three round trips, nothing is written.
 * @throws ReportGoneError; any other WorkbookError.
 */
export function readReportRows(id: SheetId): Promise<ReportRows> {
  return runInExcel(async (context) => {
    const ids: readonly SheetId[] = id === reportId("self", null) ? [id, SELF_ANNEX_ID] : [id];
    const marks = ids.map((each) => context.workbook.names.getItemOrNullObject(markName(each)));
    for (const mark of marks) mark.load("type");
    await context.sync();
    const there = marks.filter((mark) => !mark.isNullObject && mark.type === "Range");
    if (marks[0]?.isNullObject !== false || marks[0].type !== "Range") throw new ReportGoneError();
    const sheets = there.map((mark) => mark.getRange().worksheet);
    const areas = sheets.map((sheet) => {
      sheet.load("name");
      return sheet.pageLayout.getPrintArea().load("address");
    });
    await context.sync();
    const ranges = sheets.map((sheet, index) =>
      sheet.getRange((areas[index]?.address ?? "").split("!").at(-1) ?? "").load("text"),
    );
    await context.sync();
    const [body = [], annex = null] = ranges.map(({ text }) => text);
    return { name: sheets[0]?.name ?? "", body, annex };
  });
}
