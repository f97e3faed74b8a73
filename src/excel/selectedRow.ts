import { PLAN_COLUMNS, TABLES } from "../workbook/layout";
import { toWorkbookError } from "./errors";
import { runInExcel } from "./run/excelRun";
import { asValue, cellOf, columnOf } from "./read/rowTable";
import { untracked } from "./run/workspace";

/** The row of KeHoach in which the selection begins. */
export interface SelectedRow {
  /** From 0. */
  readonly position: number;
  /** Its "Mã" as text. */
  readonly key: string;
}

/**
 * The activity's row that is selected in Excel, or null where the selection is elsewhere, spans several areas, or the
 * workbook has no such table. One round trip, a second one within the plan's sheet.
 */
export function readSelectedRow(): Promise<SelectedRow | null> {
  return runInExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(TABLES.plan);
    table.load("worksheet/id");
    const body = untracked(table.getDataBodyRange());
    body.load("rowIndex,rowCount");
    const selected = untracked(context.workbook.getSelectedRange());
    selected.load("rowIndex,worksheet/id");
    try {
      await context.sync();
    } catch (error) {
      // Several areas, or a chart: no row is meant.
      if (toWorkbookError(error).code === "InvalidSelection") return null;
      throw error;
    }
    if (table.isNullObject || selected.worksheet.id !== table.worksheet.id) return null;
    const position = selected.rowIndex - body.rowIndex;
    if (position < 0 || position >= body.rowCount) return null;
    const cell = cellOf(columnOf(table, PLAN_COLUMNS.key), position);
    cell.load("values");
    await context.sync();
    return cell.isNullObject ? null : { position, key: String(asValue(cell.values[0]?.[0])) };
  });
}
