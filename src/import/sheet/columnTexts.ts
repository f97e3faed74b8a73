import { headingOf } from "../table/headings";
import { dateOfSerial } from "./numberText";

/** A cell of a sheet with what it shows. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The number that it holds, as a value or as a formula's result; null for text. */
  readonly number: number | null;
}

/**
 * The cells with the numbers below a known heading as people mean them, whatever format their cells have: item numbers
 * are no amounts and no dates, and a whole number of five digits below "Thời hạn" is a date.
 * @param counts1904 whether the workbook counts its dates from 1904
 * @example inColumnsTerms([{ row: 0, column: 0, text: "TT", number: null }, { row: 1, column: 0, text: "1,10", number: 1.1 }], false)
 */
export function inColumnsTerms(cells: readonly SheetCell[], counts1904: boolean): readonly SheetCell[] {
  const heads = new Map<number, { readonly row: number; readonly role: "no" | "deadline" }>();
  for (const { row, column, text, number } of cells) {
    const role = number === null && !heads.has(column) ? headingOf(text)?.role : undefined;
    if (role === "no" || role === "deadline") heads.set(column, { row, role });
  }
  return cells.map((cell) => {
    const head = heads.get(cell.column);
    if (cell.number === null || !head || cell.row <= head.row) return cell;
    const text = head.role === "no" ? outlineNumber(cell.text) : dateOf(cell.number, cell.text, counts1904);
    return text === cell.text ? cell : { ...cell, text };
  });
}

/** 1.10 is shown with a dot, whatever its format's decimal sign; Excel makes a day of a typed 1/2. */
function outlineNumber(text: string): string {
  const [, day, month] = /^(\d\d)\/(\d\d)(?:\/\d{4})?$/.exec(text) ?? [];
  if (day && month) return `${Number(day)}.${Number(month)}`;
  return text.replace(/^(\d+),(\d+)$/, "$1.$2");
}

/** From 2000 to 2099: nobody writes such a number of days. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

function dateOf(value: number, text: string, counts1904: boolean): string {
  const isSerial = /^\d{5}$/.test(text) && value >= FIRST_SERIAL && value <= LAST_SERIAL;
  return isSerial ? (dateOfSerial(value, counts1904) ?? text) : text;
}
