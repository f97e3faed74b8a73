import type { Cell } from "../../workbook/spec";
import { isFormula } from "../../workbook/spec";
import type { CellValue } from "../../workbook/snapshot";
import { canonicalFormula } from "./formulaText";

/** What stands in a cell now: its value, and its formula where it has one. */
export interface CellState {
  readonly value: CellValue;
  readonly formula: string | null;
}

export const BLANK: CellState = { value: "", formula: null };

/** Excel's limits for one cell (support.microsoft.com, "Excel specifications and limits"). */
export const MAX_TEXT = 32_767;
export const MAX_FORMULA = 8_192;

/** Texts that Excel never reads as anything else: a letter first, no digit, and none of its logical words. */
const SURELY_TEXT = /^(?!(?:true|false)$)\p{L}[^\p{N}]*$/iu;
/** No date, time or number in any language is that long; what begins with a letter is then a text. */
const LONGEST_DATE = 60;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;
const NOT_IN_FILES = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * What is sent to Excel for a cell. Texts that Excel could read as formula, number, date or logical value get
 * its apostrophe, so that imported text stays text.
 * @example encodeCell("=HYPERLINK(1)") // "'=HYPERLINK(1)"
 */
export function encodeCell(cell: Cell): string | number | boolean {
  if (cell === null) return "";
  if (isFormula(cell)) return cell.formula;
  if (typeof cell !== "string") return cell;
  const text = cellText(cell);
  return text === "" || staysText(text) ? text : `'${text}`;
}

/** The text as a cell can hold it: line breaks as "\n", no signs that a workbook's file can't hold. */
export function cellText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(NOT_IN_FILES, "").replace(LONE_SURROGATE, "\ufffd");
}

/** True where the cell already holds what the spec wants. */
export function sameCell(cell: Cell, state: CellState, ownTable: string | null = null): boolean {
  if (cell === null || cell === "") return isBlank(state);
  if (isFormula(cell))
    return (
      state.formula !== null &&
      canonicalFormula(cell.formula, ownTable) === canonicalFormula(state.formula, ownTable)
    );
  if (state.formula !== null) return false;
  return typeof cell === "string" ? cellText(cell) === state.value : cell === state.value;
}

export function isBlank(state: CellState): boolean {
  return state.value === "" && state.formula === null;
}

/**
 * The state behind the two things Excel tells of a cell. An escaped text that begins with "=" is told as its
 * own formula; a real formula never has its own text as its value.
 */
export function cellState(value: unknown, formula: unknown): CellState {
  const known = typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
  const isReal = typeof formula === "string" && formula.startsWith("=") && formula !== known;
  return { value: known, formula: isReal ? formula : null };
}

/** Bytes that a value takes in a request (JSON, UTF-8); an upper estimate, without encoding it twice. */
export function encodedBytes(value: string | number | boolean): number {
  if (typeof value !== "string") return 8;
  let bytes = 3;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    bytes += code < 0x80 ? (code < 0x20 || code === 0x22 || code === 0x5c ? 2 : 1) : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

function staysText(text: string): boolean {
  if (SURELY_TEXT.test(text)) return true;
  return text.length > LONGEST_DATE && /^\p{L}/u.test(text);
}
