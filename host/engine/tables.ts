import type { Table, Worksheet } from "@cj-tech-master/excelts";

/** Where a table lies; rows and columns count from 1, the heading row is `top`. */
export interface TableArea {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly top: number;
  readonly left: number;
  /** First and last row of the data. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}

/** The tables of a sheet, as far as formulas need them. */
export function tableAreas(sheet: Worksheet): TableArea[] {
  return sheet.getTables().map((table) => tableArea(sheet.name, table));
}

function tableArea(sheet: string, { table }: Table): TableArea {
  const corner = table.tl ?? cornerOf(table.ref);
  const hasHeaderRow = table.headerRow !== false;
  const firstRow = corner.row + (hasHeaderRow ? 1 : 0);
  return {
    name: table.name,
    sheet,
    columns: table.columns.map((column) => column.name),
    top: corner.row,
    left: corner.col,
    firstRow,
    lastRow: firstRow + table.rows.length - 1,
    hasHeaderRow,
    hasTotalsRow: table.totalsRow === true,
  };
}

function cornerOf(ref: string): { row: number; col: number } {
  const match = /^\$?([A-Z]+)\$?(\d+)/u.exec(ref);
  if (match === null) throw new RangeError(`Not a cell: ${ref}`);
  const letters = match[1] ?? "";
  return {
    row: Number(match[2]),
    col: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
  };
}

/** The table whose heading or data covers a cell. */
export function tableAt(tables: readonly TableArea[], row: number, column: number): TableArea | undefined {
  return tables.find(
    (table) =>
      row >= table.top &&
      row <= table.lastRow + (table.hasTotalsRow ? 1 : 0) &&
      column >= table.left &&
      column < table.left + table.columns.length,
  );
}

/** Number of a column of the sheet by its heading; headings are compared without regard to case, as Excel does. */
export function columnOf(table: TableArea, heading: string): number | undefined {
  const place = placesOf(table.columns).get(heading.toLowerCase());
  return place === undefined ? undefined : table.left + place;
}

/** Looked up for each reference of each formula. */
const places = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

function placesOf(headings: readonly string[]): ReadonlyMap<string, number> {
  const known = places.get(headings);
  if (known !== undefined) return known;
  const found = new Map<string, number>();
  for (const [index, heading] of headings.entries()) {
    const key = heading.toLowerCase();
    if (!found.has(key)) found.set(key, index);
  }
  places.set(headings, found);
  return found;
}
