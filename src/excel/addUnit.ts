import { foldText } from "../plan/text/fold";
import { SHEET_NAMES, TABLES, UNIT_COLUMNS } from "../workbook/layout";
import { encodeCell } from "./cells/encodeCell";
import { SheetProtectedError } from "./errors";
import type { RunOptions } from "./run/excelRun";
import { runInExcel } from "./run/excelRun";
import { ALLOWED, isOn, PROTECTION_KEY } from "./protection/protection";
import { asValue, cellOf, checkTable, columnOf, growTable, loadTable } from "./read/rowTable";
import { writes } from "./run/writeQueue";

/**
 * Puts a unit into the catalogue on the sheet Đơn vị, unless it is there: two round trips. Queued behind other runs.
 * @throws TableChangedError where the table or its column is gone, SheetProtectedError, TableFilteredError, any other WorkbookError.
 */
export function addUnit(name: string, options: RunOptions = {}): Promise<void> {
  return writes.add(() =>
    runInExcel(async (context) => {
      const heading = UNIT_COLUMNS.name;
      const loaded = loadTable(context, TABLES.units, [heading]);
      const wish = context.workbook.properties.custom.getItemOrNullObject(PROTECTION_KEY);
      wish.load("value");
      await context.sync();
      checkTable(loaded);
      const { table } = loaded;
      const { protection } = table.worksheet;
      const isClosed = protection.protected;
      if (isClosed && !isOn(wish)) throw new SheetProtectedError(SHEET_NAMES.units);
      const names = (loaded.identity.get(heading)?.values ?? []).map(([value]) => String(asValue(value)));
      if (names.some((known) => foldText(known) === foldText(name))) return;
      const blank = names.findIndex((known) => known.trim() === "");
      if (isClosed) protection.unprotect();
      if (blank < 0) growTable(table);
      cellOf(columnOf(table, heading), blank < 0 ? names.length : blank).values = [[encodeCell(name)]];
      if (isClosed) protection.protect(ALLOWED);
      await context.sync();
    }, options),
  );
}
