import type { Cell } from "../workbook/spec";
import { encodeCell } from "./cells/encodeCell";
import type { EditOutcome } from "./editRows";
import { SheetProtectedError } from "./errors";
import { ALLOWED, isOn, PROTECTION_KEY } from "./protection/protection";
import { asValue, cellOf, checkTable, columnOf, growTable, loadTable } from "./read/rowTable";
import { runInExcel, type RunOptions } from "./run/excelRun";
import { writes } from "./run/writeQueue";

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
      const headings = [...cells.keys()];
      const loaded = loadTable(context, name, headings);
      const wish = context.workbook.properties.custom.getItemOrNullObject(PROTECTION_KEY);
      wish.load("value");
      await context.sync();
      checkTable(loaded);
      const { table, identity } = loaded;
      const { name: sheet, protection } = table.worksheet;
      const isClosed = protection.protected;
      if (isClosed && !isOn(wish)) throw new SheetProtectedError(sheet);
      const columns = [...identity.values()].map(({ values }) => values.map(([value]) => asValue(value)));
      const rows = columns[0]?.length ?? 0;
      const blank = Array.from({ length: rows }, (_, at) => at).find((at) =>
        columns.every((values) => String(values[at] ?? "").trim() === ""),
      );
      const position = blank ?? rows;
      if (isClosed) protection.unprotect();
      if (blank === undefined) growTable(table);
      const written = [...cells].filter(([, cell]) => cell !== null);
      for (const [heading, cell] of written)
        cellOf(columnOf(table, heading), position).values = [[encodeCell(cell)]];
      if (isClosed) protection.protect(ALLOWED);
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
