import { RefusedFileError } from "../errors";
import { MAX_GRID_PLACES } from "../limits";
import type { Table, TableCell } from "./model";

/** Control characters and zero-width marks carry no text. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** A place where a word may be cut. */
export const SOFT_HYPHEN = "\u00ad";

/** A table whose places can be asked: which cell covers it, and what it says. */
export class Grid {
  readonly rows: number;
  readonly columns: number;
  private readonly places: readonly (TableCell | undefined)[];
  /** The last row with a text, by the column that it begins in. */
  private readonly lastText: Int32Array;

  /** @throws RefusedFileError where the table is larger than the limit */
  constructor(readonly table: Table) {
    if (table.rows * table.columns > MAX_GRID_PLACES) throw new RefusedFileError("grid");
    this.rows = table.rows;
    this.columns = usedColumns(table);
    const places = new Array<TableCell | undefined>(this.rows * this.columns);
    this.lastText = new Int32Array(this.columns).fill(-1);
    for (const cell of table.cells) {
      const clean = { ...cell, text: cleanText(cell.text) };
      if (clean.text !== "" && cell.row > (this.lastText[cell.column] ?? 0))
        this.lastText[cell.column] = cell.row;
      const toRow = Math.min(table.rows, cell.row + cell.rowSpan);
      const toColumn = Math.min(this.columns, cell.column + cell.columnSpan);
      for (let row = cell.row; row < toRow; row++)
        for (let column = cell.column; column < toColumn; column++)
          places[row * this.columns + column] ??= clean;
    }
    this.places = places;
  }

  /** The cell that covers a place, undefined where none does. */
  cellAt(row: number, column: number): TableCell | undefined {
    return this.places[row * this.columns + column];
  }

  /** The cells that cover a row between two columns, each once, from left to right. */
  cellsOf(row: number, from = 0, to = this.columns): TableCell[] {
    const cells: TableCell[] = [];
    for (let column = from; column < to; column++) {
      const cell = this.cellAt(row, column);
      if (cell && cell !== cells[cells.length - 1]) cells.push(cell);
    }
    return cells;
  }

  /** Whether a text begins in one of some columns, in a row or below it. */
  holdsText(row: number, from: number, to: number): boolean {
    return this.lastText.subarray(from, to).some((last) => last >= row);
  }

  /** The texts of the cells that begin in a row. */
  textsOf(row: number): string[] {
    return this.cellsOf(row).flatMap((cell) => (cell.row === row && cell.text !== "" ? [cell.text] : []));
  }
}

/** Columns behind the last one in which a cell begins are only there because a cell spans too far. */
function usedColumns({ cells, columns }: Table): number {
  return Math.min(
    columns,
    cells.reduce((most, { column }) => Math.max(most, column + 1), 0),
  );
}

/** The texts of the cells that begin in a column and between two rows, from the top. */
export function* columnTexts(
  grid: Grid,
  column: { readonly from: number; readonly to: number },
  from: number,
  to: number,
): Generator<string> {
  for (let row = from; row < to; row++)
    for (const cell of grid.cellsOf(row, column.from, column.to))
      if (cell.row === row && cell.column >= column.from && cell.text !== "") yield cell.text;
}

/** A cell's text with visible letters only, NFC, blanks folded within its lines. */
export function cleanText(text: string): string {
  return foldedText(text.replaceAll(SOFT_HYPHEN, ""));
}

/** As `cleanText`, but with soft hyphens: whether they are letters of TCVN3 isn't known yet. */
export function foldedText(text: string): string {
  return text
    .replace(/\r\n?|[\u000b\u2028\u2029\u0085]/g, "\n")
    .replace(INVISIBLE, "")
    .normalize("NFC")
    .split("\n")
    .map((line) => line.replace(/[\s\u00a0]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
