import type { HostError } from "../../errors";
import { invalidArgument } from "../../errors";
import { FormulaSyntaxError, tokenize } from "../../engine/formulaTokens";
import type { Token } from "../../engine/formulaTokens";
import { parseFormula } from "./parse";

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const MAX_LENGTH = 8_192;

/** What a formula may refer to. */
export interface FormulaScope {
  hasSheet(name: string): boolean;
  /** Headings of a table; null where there is no such table. */
  headingsOf(table: string): readonly string[] | null;
}

/**
 * Refuses a formula that Excel wouldn't take: too long, not to be parsed, pointing at a sheet, a table or a
 * table's column that isn't there. An unknown name or function is taken and shows #NAME?.
 * https://support.microsoft.com/office/overview-of-formulas-in-excel-ecfdc708-9162-49e8-b993-c311f47ca173
 */
export function checkFormula(formula: string, ownTable: string | null, scope: FormulaScope): void {
  if (formula.length + 1 > MAX_LENGTH) throw tooLong();
  const tokens = tokensOf(formula);
  parseFormula(tokens);
  for (const token of tokens) {
    if (token.kind === "reference" || token.kind === "name") checkSheet(token, scope);
    if (token.kind === "structured") checkStructured(token.text, ownTable, scope);
  }
}

const tooLong = (): HostError => invalidArgument("A formula may hold 8,192 characters at most.");

function tokensOf(formula: string): readonly Token[] {
  try {
    return tokenize(formula);
  } catch (error) {
    throw error instanceof FormulaSyntaxError ? invalidArgument(error.message) : error;
  }
}

function checkSheet({ text }: Token, scope: FormulaScope): void {
  const prefix = /^('(?:[^']|'')+'|[^'!]+)!/su.exec(text)?.[1];
  if (prefix === undefined) return;
  const sheet = prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  if (!scope.hasSheet(sheet)) throw invalidArgument(`There is no sheet "${sheet}".`);
}

const SPECIALS = ["#all", "#data", "#headers", "#totals", "#this row"];

function checkStructured(text: string, ownTable: string | null, scope: FormulaScope): void {
  const bracket = text.indexOf("[");
  const table = bracket === 0 ? ownTable : text.slice(0, bracket);
  if (table === null) throw invalidArgument("A reference without a table's name stands outside any table.");
  const headings = scope.headingsOf(table);
  if (headings === null) throw invalidArgument(`There is no table "${table}".`);
  const known = new Set(headings.map((heading) => heading.toLowerCase()));
  for (const item of bracketItems(text.slice(bracket + 1, -1))) {
    const lower = item.toLowerCase();
    if (item !== "" && !SPECIALS.includes(lower) && !known.has(lower)) {
      throw invalidArgument(`The table "${table}" has no column "${item}".`);
    }
  }
}

/** The columns and special items inside the outer brackets, unescaped. */
function bracketItems(inner: string): string[] {
  const withoutAt = inner.startsWith("@") ? inner.slice(1) : inner;
  if (!withoutAt.includes("[") || /^[^[]*'\[/.test(withoutAt)) return [unescapeHeading(withoutAt)];
  const items: string[] = [];
  const rest = withoutAt.replace(/\[((?:[^'[\]]|'.)*)\]/gsu, (_whole, item: string) => {
    items.push(unescapeHeading(item));
    return "";
  });
  if (!/^[\s,:@]*$/.test(rest)) throw invalidArgument();
  return items;
}

/** An apostrophe takes the next sign literally. */
function unescapeHeading(text: string): string {
  return text.trim().replace(/'(.)/gsu, "$1");
}
