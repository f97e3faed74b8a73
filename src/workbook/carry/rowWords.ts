import { foldText } from "../../plan/text/fold";
import type { Cell, TableSpec } from "../spec";

/** What a row says of its work, folded: spellings that mean the same are the same. */
export interface RowWords {
  /** The work's own words, in order. */
  readonly own: readonly string[];
  /** Words of the other identifying columns. */
  readonly context: readonly string[];
  /** All of them: rows with the same text are about the same. */
  readonly text: string;
  /** What else the plan says of it, by column: field, number, units, deadline. */
  readonly circumstances: readonly (string | null)[];
}

/** @example wordsOf(spec, ["II.3", null, "Rà soát TTHC"]).own // ["ra", "soat", "tthc"] */
export function wordsOf(spec: TableSpec, cells: readonly Cell[]): RowWords {
  const texts = spec.columns.map((column, index) => ({ column, text: folded(cells[index] ?? null) }));
  const naming = texts.filter(({ column, text }) => column.identifies === "work" && text !== "");
  const own = naming.at(-1)?.text ?? "";
  const others = texts.filter(({ column, text }) => column.identifies !== undefined && text !== "");
  return {
    own: wordsIn(own),
    context: others
      .filter(({ column }) => column !== naming.at(-1)?.column)
      .flatMap(({ text }) => wordsIn(text)),
    text: wordsIn(others.map(({ text }) => text).join(" ")).join(" "),
    circumstances: texts
      .filter(({ column }) => column.mendable === true && column.identifies === undefined)
      .map(({ text }) => (text === "" ? null : withoutNumber(text))),
  };
}

function folded(cell: Cell): string {
  return typeof cell === "string" || typeof cell === "number" ? foldText(String(cell)) : "";
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A field is known by its name: its number changes with the fields before it. */
function withoutNumber(text: string): string {
  return text.replace(/^[ivxlc\d]+\. (?=\S)/, "");
}
