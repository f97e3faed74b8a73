import type { CellValue } from "../workbook/snapshot";
import type { Cell } from "../workbook/spec";
import { sameCell } from "./cells/encodeCell";
import type { EditOutcome } from "./editRows";
import { runInExcel, type RunOptions } from "./run/excelRun";
import { untilStill } from "./run/standStill";
import type { Tries } from "./run/tries";
import { writes } from "./run/writeQueue";
import { checkRowEntry, enterRow, loadedValues, loadRowEntry } from "./tables/enterRow";

/** What a new row of one of our tables holds, by heading; every column that people fill is named, null where blank. */
export type NewRow = ReadonlyMap<string, Cell>;

/** A row that was sent to Excel, and how many like it were there before: without an answer nobody knows whether it came. */
interface SentRow {
  readonly name: string;
  readonly cells: string;
  readonly alike: number;
}

let unanswered: SentRow | null = null;

/**
 * Writes a row into a table: into its first blank one, else below the last. Two round trips. Queued behind other runs.
 * A row that comes again after Excel didn't answer isn't doubled: what the first try wrote of it is completed.
 * @returns with what takes it back: the row is blank then, and is the next one to be filled
 * @throws TableChangedError where the table or a column is gone, SheetProtectedError, TableFilteredError, any other WorkbookError.
 * @example await addRow("MinhChung", new Map([["Mã", "TP 1.1.1"], ["Số ký hiệu", "12/BC-SNV"]]))
 */
export function addRow(name: string, cells: NewRow, options: RunOptions = {}): Promise<EditOutcome> {
  return writes.add(() =>
    runInExcel((context) => untilStill((tries) => writeRow(context, name, cells, tries)), options),
  );
}

async function writeRow(
  context: Excel.RequestContext,
  name: string,
  cells: NewRow,
  tries: Tries,
): Promise<EditOutcome> {
  const entry = loadRowEntry(context, name, [...cells.keys()], tries);
  await context.sync();
  checkRowEntry(entry);
  const alike = rowsAlike(loadedValues(entry), [...cells.values()]);
  const sent: SentRow = { name, cells: JSON.stringify([...cells]), alike: alike.length };
  const isThere =
    unanswered?.name === name && unanswered.cells === sent.cells && alike.length > unanswered.alike;
  if (!isThere) unanswered = sent;
  const written = [...cells].filter(([, cell]) => cell !== null);
  const place = isThere ? (alike.at(-1) ?? null) : null;
  const position = await enterRow(context, entry, { cells: written, position: place }, tries);
  unanswered = null;
  const undo = written.map(([heading, cell]) => ({
    heading,
    before: typeof cell === "number" || typeof cell === "string" ? cell : "",
    after: null,
  }));
  const row = { table: name, identity: {}, position };
  return { undo: [{ row, cells: undo }], cellsWritten: written.length, refused: [] };
}

/** Rows that hold these cells, or some of them and nothing else. */
function rowsAlike(columns: readonly (readonly CellValue[])[], cells: readonly Cell[]): number[] {
  const rows = columns[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, row) => row).filter((row) => {
    const held = columns.map((values) => values[row] ?? "");
    return (
      held.some((value) => value !== "") &&
      held.every((value, at) => value === "" || sameCell(cells[at] ?? null, { value, formula: null }))
    );
  });
}
