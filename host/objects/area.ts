import { HostError, invalidArgument } from "../errors";

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** "A" → 0, "AA" → 26 */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** 0 → "A", 26 → "AA" */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const CELLS = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d*):\$?([1-9]\d*)$/;

/** Reads "B4", "A1:F20", "C:F", "4:9" (with or without $); null where the text is no such address. */
export function parseArea(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = COLUMNS.exec(text);
  if (columns) {
    return between(0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? ""));
  }
  const rows = ROWS.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

/** The rectangle with these corners, or null where it leaves the sheet. */
function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const area = {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  return fits(area) ? area : null;
}

function fits(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS
  );
}

/** The area of a computed size and place; what leaves the sheet is refused. */
export function areaOnSheet(row: number, column: number, rows: number, columns: number): Area {
  const area = { row, column, rows, columns };
  if (![row, column, rows, columns].every(Number.isInteger) || !fits(area)) throw invalidArgument();
  return area;
}

export const isEntireColumns = (area: Area): boolean => area.row === 0 && area.rows === MAX_ROWS;
export const isEntireRows = (area: Area): boolean => area.column === 0 && area.columns === MAX_COLUMNS;
/** Excel answers null for the cells of these: they are too many to send. */
export const isUnbounded = (area: Area): boolean => isEntireColumns(area) || isEntireRows(area);

export const isSingleCell = (area: Area): boolean => area.rows === 1 && area.columns === 1;

/** "A1", "A1:B2", "C:D", "4:9"; `absolute` puts the $ signs in. */
export function areaAddress(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const left = mark + columnLetters(area.column);
  const right = mark + columnLetters(area.column + area.columns - 1);
  const top = `${mark}${area.row + 1}`;
  const bottom = `${mark}${area.row + area.rows}`;
  if (isEntireRows(area) && !isEntireColumns(area)) return `${top}:${bottom}`;
  if (isEntireColumns(area) && !isEntireRows(area)) return `${left}:${right}`;
  return isSingleCell(area) ? left + top : `${left}${top}:${right}${bottom}`;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The highest number of cells that this host lets one call touch one by one. */
const MOST_CELLS = 5_000_000;

/** Calls back for each cell of a bounded area, row by row. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  if (area.rows * area.columns > MOST_CELLS) {
    throw new HostError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum.");
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}
