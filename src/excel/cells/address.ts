/** A rectangle of cells; row and column count from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const PART = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

/** @example columnLetters(27) // "AB" */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** @example columnNumber("AB") // 27 */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/**
 * The rectangle of an A1 address without its sheet: a cell, an area, whole columns ("C:F") or rows ("4:9").
 * @throws RangeError where the text is no address.
 * @example parseRect("B2:C4") // { row: 1, column: 1, rows: 3, columns: 2 }
 */
export function parseRect(address: string): Rect {
  const [first = "", second = first] = address.split(":");
  const from = parsePart(first, address, 0, 0);
  const to = parsePart(second, address, LAST_ROW, LAST_COLUMN);
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return {
    row,
    column,
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
}

/** The A1 address of a rectangle; whole columns and rows in their short form. */
export function formatRect(rect: Rect): string {
  const lastRow = rect.row + rect.rows - 1;
  const lastColumn = rect.column + rect.columns - 1;
  const [left, right] = [columnLetters(rect.column), columnLetters(lastColumn)];
  if (rect.row === 0 && lastRow === LAST_ROW) return `${left}:${right}`;
  if (rect.column === 0 && lastColumn === LAST_COLUMN) return `${rect.row + 1}:${lastRow + 1}`;
  const start = `${left}${rect.row + 1}`;
  return rect.rows === 1 && rect.columns === 1 ? start : `${start}:${right}${lastRow + 1}`;
}

/** Sheet (null where none is written) and rest of a reference such as "='Kế hoạch'!$A$1". */
export function splitReference(reference: string): {
  readonly sheet: string | null;
  readonly address: string;
} {
  const text = reference.startsWith("=") ? reference.slice(1) : reference;
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { sheet: null, address: text };
  const sheet = text.slice(0, bang);
  const bare = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: bare, address: text.slice(bang + 1) };
}

/** An area as a formula of any sheet refers to it. @example "'Kế hoạch'!$A$4:$A$40" */
export function absoluteReference(sheet: string, area: Rect): string {
  return `${quoteSheet(sheet)}!${formatRect(area).replaceAll(/([A-Z]+)(\d+)/gu, "$$$1$$$2")}`;
}

/** A sheet's name as formulas write it. @example quoteSheet("Kế hoạch") // "'Kế hoạch'" */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

export function intersects(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function contains(rect: Rect, row: number, column: number): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rows &&
    column >= rect.column &&
    column < rect.column + rect.columns
  );
}

function parsePart(
  part: string,
  whole: string,
  row: number,
  column: number,
): { row: number; column: number } {
  const match = PART.exec(part.trim());
  if (!match || (match[1] === undefined && match[2] === undefined))
    throw new RangeError(`No A1 address: ${whole}`);
  return {
    row: match[2] === undefined ? row : Number(match[2]) - 1,
    column: match[1] === undefined ? column : columnNumber(match[1]),
  };
}
