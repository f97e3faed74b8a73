import { RowGoneError, SheetHiddenError, TableChangedError } from "./errors";
import { runInExcel } from "./run/excelRun";
import type { RowRef } from "./read/rowTable";
import { cellOf, checkTable, columnOf, loadTable, positionOf } from "./read/rowTable";

/**
 * Brings a cell of a row into sight and selects it, wherever the row is by now: two round trips, nothing is written.
 * @throws RowGoneError, SheetHiddenError, TableChangedError, any other WorkbookError.
 */
export function selectCell(row: RowRef, heading: string): Promise<void> {
  return runInExcel(async (context) => {
    const loaded = loadTable(context, row.table, Object.keys(row.identity));
    const column = columnOf(loaded.table, heading);
    column.load("name");
    await context.sync();

    checkTable(loaded);
    const { worksheet } = loaded.table;
    if (column.isNullObject) throw new TableChangedError(row.table, heading, worksheet.name);
    if (worksheet.visibility !== "Visible") throw new SheetHiddenError(worksheet.name);
    const position = positionOf(row, loaded);
    if (position === null) throw new RowGoneError(row.table);
    worksheet.activate();
    cellOf(column, position).select();
    await context.sync();
  });
}
