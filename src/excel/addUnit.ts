import { foldText } from "../plan/text/fold";
import { TABLES, UNIT_COLUMNS } from "../workbook/layout";
import type { RunOptions } from "./run/excelRun";
import { runInExcel } from "./run/excelRun";
import { untilStill } from "./run/standStill";
import { writes } from "./run/writeQueue";
import { checkRowEntry, enterRow, loadedValues, loadRowEntry } from "./tables/enterRow";

/**
 * Puts a unit into the catalogue on the sheet Đơn vị, unless it is there: two round trips. Queued behind other runs.
 * @throws TableChangedError where the table or its column is gone, SheetProtectedError, TableFilteredError, any other WorkbookError.
 */
export function addUnit(name: string, options: RunOptions = {}): Promise<void> {
  return writes.add(() =>
    runInExcel(
      (context) =>
        untilStill(async (tries) => {
          const entry = loadRowEntry(context, TABLES.units, [UNIT_COLUMNS.name], tries);
          await context.sync();
          checkRowEntry(entry);
          const [names = []] = loadedValues(entry);
          if (names.some((known) => foldText(String(known)) === foldText(name))) return;
          await enterRow(context, entry, { cells: [[UNIT_COLUMNS.name, name]], position: null }, tries);
        }),
      options,
    ),
  );
}
