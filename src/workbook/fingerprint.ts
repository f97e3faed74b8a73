import type { Cell } from "./spec";
import { isFormula } from "./spec";
import { textHash } from "./textHash";

const LETTERS = 5;
const BASE = 36;

/**
 * A short mark of each cell's content, so that a later run can tell which of them a person has changed since.
 * @example fingerprint(["Sở", null]) // "5jwqk~00000"
 */
export function fingerprint(cells: readonly Cell[]): string {
  return cells.map(markOf).join("~");
}

/** The marks of the single cells of a fingerprint. */
export function marksIn(text: string): readonly string[] {
  return text === "" ? [] : text.split("~");
}

/** The mark of one cell. Blank cells and line ends of either kind give the same mark everywhere. */
export function markOf(cell: Cell): string {
  if (cell === null || cell === "" || isFormula(cell)) return "0".repeat(LETTERS);
  const text = typeof cell === "string" ? cell.replaceAll("\r\n", "\n") : String(cell);
  return textHash(text).toString(BASE).padStart(LETTERS, "0").slice(-LETTERS);
}
