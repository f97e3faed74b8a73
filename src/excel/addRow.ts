import type { Cell } from "../workbook/spec";
import type { EditOutcome } from "./editRows";
import { runInExcel, type RunOptions } from "./run/excelRun";
import { writes } from "./run/writeQueue";
import { checkRowEntry, enterRow, loadRowEntry } from "./tables/enterRow";

/** What a new row of one of our tables holds, by heading; every column that people fill is named, null where blank. */
export type NewRow = ReadonlyMap<string, Cell>;

/**
 * Writes a row into a table: into its first blank one, else below the last. Two round trips. Queued behind other runs.
 * @returns with what takes it back: the row is blank then, and is the next one to be filled
 * @throws TableChangedError where the table or a column is gone, SheetProtectedError, TableFilteredError, any other WorkbookError.
 * @example await addRow("MinhChung", new Map([["Mã", "TP 1.1.1"], ["Số ký hiệu", "12/BC-SNV"]]))
 */
export function addRow(name: string, cells: NewRow, options: RunOptions = {}): Promise<EditOutcome> {
  return writes.add(() =>
    runInExcel(async (context) => {
      const entry = loadRowEntry(context, name, [...cells.keys()]);
      await context.sync();
      checkRowEntry(entry);
      const written = [...cells].filter(([, cell]) => cell !== null);
      const position = enterRow(entry, written);
      await context.sync();
      const undo = written.map(([heading, cell]) => ({
        heading,
        before: typeof cell === "number" || typeof cell === "string" ? cell : "",
        after: null,
      }));
      const row = { table: name, identity: {}, position };
      return { undo: [{ row, cells: undo }], cellsWritten: written.length, refused: [] };
    }, options),
  );
}
