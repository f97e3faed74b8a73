import type { Rect } from "./address";
import { formatRect, parseRect } from "./address";

/** A cell whose place in the spec and in the workbook is known. Rows and columns from 0. */
export interface Anchor {
  readonly spec: { readonly row: number; readonly column: number };
  /** How far people moved it by inserting or deleting rows and columns. */
  readonly shift: { readonly rows: number; readonly columns: number };
}

/** Where a table of the spec stands in the workbook. */
export interface TablePlace {
  /** Headings and rows as in the spec. */
  readonly spec: Rect;
  readonly row: number;
  /** The sheet's column of each of the table's columns; people may have put others between. */
  readonly columns: readonly number[];
}

/**
 * Translates addresses of the spec into those of the workbook, in which people may have inserted rows and
 * columns. Inside and under a table the table leads; elsewhere the nearest anchor above.
 */
export class AddressMap {
  constructor(
    private readonly anchors: readonly Anchor[],
    private readonly tables: readonly TablePlace[],
  ) {}

  /** True where every address stands where the spec has it. */
  get isIdentity(): boolean {
    return (
      this.anchors.every(({ shift }) => shift.rows === 0 && shift.columns === 0) &&
      this.tables.every(
        (table) =>
          table.row === table.spec.row &&
          table.columns.every((column, index) => column === table.spec.column + index),
      )
    );
  }

  /** @example map.address("A6:C6") // "A7:D7" after somebody inserted a row above and a column between */
  address(address: string): string {
    return this.isIdentity ? address : formatRect(this.rect(parseRect(address)));
  }

  rect(rect: Rect): Rect {
    const table = this.tables.find(({ spec }) => leads(spec, rect));
    if (!table) return this.byAnchor(rect);
    const left = tableColumn(table, rect.column);
    const right = tableColumn(table, rect.column + rect.columns - 1);
    const wholeColumns = rect.rows > 1_000_000;
    return {
      row: wholeColumns ? rect.row : rect.row + table.row - table.spec.row,
      rows: rect.rows,
      column: left,
      columns: right - left + 1,
    };
  }

  private byAnchor(rect: Rect): Rect {
    const above = this.anchors.filter(({ spec }) => spec.row <= rect.row);
    const nearest = above.reduce<Anchor | null>(
      (best, anchor) => (best === null || anchor.spec.row > best.spec.row ? anchor : best),
      null,
    );
    if (!nearest) return rect;
    return {
      ...rect,
      row: rect.rows > 1_000_000 ? rect.row : rect.row + nearest.shift.rows,
      column: rect.columns > 16_000 ? rect.column : rect.column + nearest.shift.columns,
    };
  }
}

/** A table leads what shares its columns and begins at its headings or below, and whole columns. */
function leads(table: Rect, rect: Rect): boolean {
  const shares = rect.column < table.column + table.columns && table.column < rect.column + rect.columns;
  const below = rect.row >= table.row || rect.rows > 1_000_000;
  return shares && below && rect.columns < 16_000;
}

function tableColumn(table: TablePlace, column: number): number {
  const index = column - table.spec.column;
  const first = table.columns[0] ?? table.spec.column;
  const last = table.columns.at(-1) ?? first;
  if (index < 0) return first + index;
  return table.columns[index] ?? last + index - (table.columns.length - 1);
}
