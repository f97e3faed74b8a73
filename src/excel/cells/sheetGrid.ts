import type { CellValue } from "../../workbook/snapshot";
import type { Rect } from "./address";
import type { CellState } from "./encodeCell";
import { BLANK, cellState } from "./encodeCell";

/** What stands in a sheet's cells; follows the rows that are inserted and deleted before it is compared. */
export class SheetGrid {
  private readonly rows: CellState[][] = [];

  /** Takes in the values and formulas of an area whose first cell is at row and column. */
  fill(
    row: number,
    column: number,
    values: readonly (readonly unknown[])[],
    formulas: readonly (readonly unknown[])[],
  ): void {
    values.forEach((line, r) => {
      line.forEach((value, c) => this.set(row + r, column + c, cellState(value, formulas[r]?.[c])));
    });
  }

  at(row: number, column: number): CellState {
    return this.rows[row]?.[column] ?? BLANK;
  }

  set(row: number, column: number, state: CellState): void {
    const line = (this.rows[row] ??= []);
    line[column] = state;
  }

  /** The values of an area, "" for blank cells. */
  values(area: Rect): CellValue[][] {
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => this.at(area.row + r, area.column + c).value),
    );
  }

  /** The cells that hold formulas, with what they show. */
  formulas(): { readonly row: number; readonly column: number; readonly value: CellValue }[] {
    return this.rows.flatMap((line, row) =>
      line.flatMap(({ formula, value }, column) => (formula === null ? [] : [{ row, column, value }])),
    );
  }

  /** The first cell, row by row, of which this holds. */
  find(holds: (row: number, column: number) => boolean): { row: number; column: number } | null {
    for (const [row, line] of this.rows.entries()) {
      const column = (line ?? []).findIndex((_, at) => holds(row, at));
      if (column >= 0) return { row, column };
    }
    return null;
  }

  /** Excel's own way: cells of these columns from `row` on move down; the new ones are blank. */
  insertRows(row: number, count: number, column: number, columns: number): void {
    for (let from = this.rows.length - 1; from >= row; from -= 1)
      this.move(from, from + count, column, columns);
  }

  /** Cells of these columns below move up over the deleted ones. */
  deleteRows(row: number, count: number, column: number, columns: number): void {
    const end = this.rows.length;
    for (let to = row; to < end; to += 1) this.move(to + count, to, column, columns);
  }

  /** Cells of these rows from `column` on move to the right; the new ones are blank. */
  insertColumn(column: number, row: number, rows: number): void {
    for (let at = row; at < row + rows; at += 1) {
      const line = this.rows[at];
      if (line && line.length > column) line.splice(column, 0, BLANK);
    }
  }

  private move(from: number, to: number, column: number, columns: number): void {
    for (let c = column; c < column + columns; c += 1) {
      const state = this.at(from, c);
      if (state !== BLANK || this.at(to, c) !== BLANK) this.set(to, c, state);
      if (from < to && this.rows[from]?.[c]) this.set(from, c, BLANK);
    }
  }
}
