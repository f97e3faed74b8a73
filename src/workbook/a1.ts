/** The letters of a column counted from 1. @example columnLetters(28) // "AB" */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column's letters. @example columnNumber("AB") // 28 */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export interface CellPosition {
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
}

/** @example cell(2, 3) // "C2" */
export function cell(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** @example absolute(2, 3) // "$C$2" */
export function absolute(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** @example area(1, 1, 3, 2) // "A1:B3" */
export function area(top: number, left: number, bottom: number, right: number): string {
  return `${cell(top, left)}:${cell(bottom, right)}`;
}

/** Row and column of a cell's address, with or without "$"; null for what is none. */
export function positionOf(address: string): CellPosition | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(address);
  return match?.[1] && match[2] ? { row: Number(match[2]), column: columnNumber(match[1]) } : null;
}
