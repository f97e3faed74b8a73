/** A rectangle of cells, rows and columns from 1; the sheet's name in small letters. */
export interface CellArea {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

const REFERENCE = /^(?:('(?:[^']|'')+'|[^'!]+)!)?\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/isu;

/**
 * The cells that a reference in a formula's text stands for; null where the text doesn't tell.
 * @param sheet the formula's own, in small letters; null where that isn't known
 * @example areaOfReference("$B$2:C4", "kế hoạch") // rows 2 to 4 of columns 2 and 3
 * @example areaOfReference("'Đơn vị'!A:A", "kế hoạch") // all of a column
 */
export function areaOfReference(text: string, sheet: string | null): CellArea | null {
  const match = REFERENCE.exec(text);
  if (match === null) return null;
  const [, prefix, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const named = prefix === undefined ? sheet : sheetName(prefix);
  // 'Tháng 1:Tháng 3'!A1 reaches through several sheets.
  if (named === null || named.includes(":")) return null;
  const [left, right] = ends(columnNumber(firstColumn), columnNumber(lastColumn), LAST_COLUMN);
  const [top, bottom] = ends(Number(firstRow), Number(lastRow), LAST_ROW);
  return { sheet: named, top, left, bottom, right };
}

/** Whether an area goes to the end of its sheet, so that what it gives depends on how far the sheet is used. */
export function isOpenEnded({ bottom, right }: CellArea): boolean {
  return bottom === LAST_ROW || right === LAST_COLUMN;
}

/** From the smaller to the larger number; 0 stands for all. */
function ends(first: number, last: number, most: number): readonly [number, number] {
  return first === 0 || last === 0 ? [1, most] : [Math.min(first, last), Math.max(first, last)];
}

function sheetName(prefix: string): string {
  const name = prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  return name.toLowerCase();
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
