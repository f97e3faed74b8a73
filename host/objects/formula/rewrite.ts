import type { Area } from "../area";
import { areaAddress, columnLetters, parseArea } from "../area";
import { quotedSheetName } from "../sheetName";
import { FormulaSyntaxError, tokenize } from "../../engine/formulaTokens";
import type { Token } from "../../engine/formulaTokens";

/** Changes some tokens of a formula; a formula of a file that this host can't read stays as it is. */
export function mapTokens(formula: string, change: (token: Token) => string): string {
  try {
    return tokenize(formula).map(change).join("");
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return formula;
    throw error;
  }
}

const PREFIX = /^('(?:[^']|'')+'|[^'!]+)!/su;

function sheetOf(text: string): { prefix: string; sheet: string | null; rest: string } {
  const prefix = PREFIX.exec(text)?.[0] ?? "";
  if (prefix === "") return { prefix, sheet: null, rest: text };
  const name = prefix.slice(0, -1);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { prefix, sheet, rest: text.slice(prefix.length) };
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Gives references to a sheet their new prefix; null turns them into #REF!, as deleting the sheet does. */
export function replaceSheet(formula: string, old: string, renamed: string | null): string {
  if (!formula.includes("!")) return formula;
  return mapTokens(formula, ({ kind, text }) => {
    if (kind !== "reference" && kind !== "name" && kind !== "error") return text;
    const { sheet, rest } = sheetOf(text);
    if (sheet === null || !sameName(sheet, old)) return text;
    return renamed === null ? "#REF!" : `${quotedSheetName(renamed)}!${rest}`;
  });
}

/** Renames a table in structured references and where its bare name stands for its rows. */
export function replaceTable(formula: string, old: string, renamed: string): string {
  return mapTokens(formula, ({ kind, text }) => {
    if (kind === "name" && sameName(text, old)) return renamed;
    if (kind !== "structured") return text;
    const bracket = text.indexOf("[");
    return sameName(text.slice(0, bracket), old) ? renamed + text.slice(bracket) : text;
  });
}

/**
 * Moves the cell references of a formula. `move` gets each area with the sheet it lies on and gives where it
 * lies now; null becomes #REF!. Dollar signs stay.
 */
export function moveReferences(
  formula: string,
  ownSheet: string,
  move: (sheet: string, area: Area) => Area | null,
): string {
  return mapTokens(formula, ({ kind, text }) => {
    if (kind !== "reference") return text;
    const { prefix, sheet, rest } = sheetOf(text);
    const spill = rest.endsWith("#") ? "#" : "";
    const address = spill === "" ? rest : rest.slice(0, -1);
    const area = parseArea(address);
    if (area === null) return text;
    const moved = move(sheet ?? ownSheet, area);
    if (moved === null) return "#REF!";
    if (moved === area) return text;
    return prefix + withDollars(address, moved) + spill;
  });
}

/** Writes an area with the dollar signs that the old address had. */
function withDollars(old: string, area: Area): string {
  const [first = "", second = first] = old.split(":");
  if (!/\d/.test(old) || !/[A-Za-z]/.test(old)) {
    const moved = areaAddress(area).split(":");
    const mark = (corner: string, address: string): string => (corner.startsWith("$") ? "$" : "") + address;
    return `${mark(first, moved[0] ?? "")}:${mark(second, moved[1] ?? moved[0] ?? "")}`;
  }
  const start = cell(first, area.row, area.column);
  if (!old.includes(":")) return start;
  return `${start}:${cell(second, area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

function cell(pattern: string, row: number, column: number): string {
  const [, columnMark = "", rowMark = ""] = /^(\$?)[A-Za-z]+(\$?)/.exec(pattern) ?? [];
  return `${columnMark}${columnLetters(column)}${rowMark}${row + 1}`;
}
