import { remembered } from "./remembered";

/**
 * Structured references inside formula texts: `[@Hạn]`, `KeHoach[[#This Row],[Hạn]]`, `KeHoach[Hạn]`.
 * https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */
export interface StructuredReference {
  /** Null where the text leaves the table out, as it may inside the table itself. */
  readonly table: string | null;
  /** "#This Row", "#Headers", "#Data", "#Totals", "#All". */
  readonly specials: readonly string[];
  /** First and last column; null for all of them. */
  readonly columns: readonly [string, string] | null;
}

export type FormulaPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "reference"; readonly text: string; readonly reference: StructuredReference };

const THIS_ROW = "#This Row";
const TABLE_NAME = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u;

/** Cuts a formula into plain text and structured references; texts and quoted sheet names stay whole. */
export const splitFormula: (formula: string) => readonly FormulaPart[] = remembered(cutFormula);

function cutFormula(formula: string): FormulaPart[] {
  const parts: FormulaPart[] = [];
  let plain = "";
  let at = 0;
  while (at < formula.length) {
    const letter = formula.charAt(at);
    if (letter === '"' || letter === "'") {
      const end = endOfQuoted(formula, at, letter);
      plain += formula.slice(at, end);
      at = end;
    } else if (letter === "[") {
      const end = endOfBrackets(formula, at);
      const table = TABLE_NAME.exec(plain)?.[0] ?? null;
      const reference = isExternalBook(formula, end, table)
        ? null
        : parseBrackets(formula.slice(at + 1, end - 1), table);
      if (reference === null) {
        plain += formula.slice(at, end);
      } else {
        plain = plain.slice(0, plain.length - (table?.length ?? 0));
        if (plain !== "") parts.push({ kind: "text", text: plain });
        plain = "";
        parts.push({ kind: "reference", text: (table ?? "") + formula.slice(at, end), reference });
      }
      at = end;
    } else {
      plain += letter;
      at += 1;
    }
  }
  if (plain !== "") parts.push({ kind: "text", text: plain });
  return parts;
}

/** Replaces each structured reference of a formula; null leaves it as it is. */
export function replaceReferences(
  formula: string,
  replace: (reference: StructuredReference) => string | null,
): string {
  if (!formula.includes("[")) return formula;
  return splitFormula(formula)
    .map((part) => (part.kind === "text" ? part.text : (replace(part.reference) ?? part.text)))
    .join("");
}

export function isThisRow(reference: StructuredReference): boolean {
  return reference.specials.includes(THIS_ROW);
}

function endOfQuoted(formula: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < formula.length) {
    if (formula.charAt(at) !== quote) at += 1;
    else if (formula.charAt(at + 1) === quote) at += 2;
    else return at + 1;
  }
  return formula.length;
}

/** Behind the bracket that closes the one at `start`; an apostrophe takes the next letter literally. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const letter = formula.charAt(at);
    if (letter === "'") at += 1;
    else if (letter === "[") depth += 1;
    else if (letter === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}

/** `[Book1.xlsx]Sheet1!A1` refers to another file. */
function isExternalBook(formula: string, end: number, table: string | null): boolean {
  return table === null && /^[^\s()+\-*/^&=<>,;:]+!/u.test(formula.slice(end));
}

function parseBrackets(inner: string, table: string | null): StructuredReference | null {
  if (inner.startsWith("@")) {
    const columns = inner === "@" ? null : parseColumns(inner.slice(1));
    return { table, specials: [THIS_ROW], columns };
  }
  if (!inner.startsWith("[")) {
    if (inner.startsWith("#")) return { table, specials: [properSpecial(inner)], columns: null };
    return { table, specials: [], columns: inner === "" ? null : [unescape(inner), unescape(inner)] };
  }
  const specials: string[] = [];
  let columns: readonly [string, string] | null = null;
  for (const item of splitItems(inner)) {
    if (item.startsWith("[#")) specials.push(properSpecial(item.slice(1, -1)));
    else columns = parseColumns(item);
  }
  return { table, specials, columns };
}

/** "Col", "[Col]" or "[First]:[Last]" */
function parseColumns(text: string): readonly [string, string] {
  if (!text.startsWith("[")) return [unescape(text), unescape(text)];
  const firstEnd = endOfBrackets(text, 0);
  const first = unescape(text.slice(1, firstEnd - 1));
  const rest = text.slice(firstEnd).trim();
  if (!rest.startsWith(":")) return [first, first];
  const last = rest.slice(1).trim();
  return [first, unescape(last.slice(1, -1))];
}

function splitItems(inner: string): string[] {
  const items: string[] = [];
  let current = "";
  let at = 0;
  while (at < inner.length) {
    const letter = inner.charAt(at);
    if (letter === "[") {
      const end = endOfBrackets(inner, at);
      current += inner.slice(at, end);
      at = end;
    } else {
      if (letter === ",") {
        items.push(current.trim());
        current = "";
      } else current += letter;
      at += 1;
    }
  }
  items.push(current.trim());
  return items.filter((item) => item !== "");
}

function properSpecial(text: string): string {
  const known = [THIS_ROW, "#Headers", "#Data", "#Totals", "#All"];
  return known.find((special) => special.toLowerCase() === text.trim().toLowerCase()) ?? text.trim();
}

/** In brackets an apostrophe goes before [ ] # ' @ */
function unescape(text: string): string {
  return text.trim().replace(/'(.)/gu, "$1");
}

function escape(text: string): string {
  return text.replace(/[[\]#'@]/gu, "'$&");
}

/** As the file holds it: `KeHoach[[#This Row],[Hạn]]` (ECMA-376, 18.17.2.6 knows no "@"). */
export function writeForFile(reference: StructuredReference, ownTable: string | null): string | null {
  const table = reference.table ?? ownTable;
  if (table === null) return null;
  if (!isThisRow(reference)) return reference.table === null ? `${table}${bracketed(reference)}` : null;
  return `${table}${bracketed(reference)}`;
}

/** As Excel shows it in the cell's own table: `[@Hạn]`, `[@[Trạng thái]]`. */
export function writeForPeople(reference: StructuredReference, ownTable: string | null): string | null {
  if (!isThisRow(reference) || reference.specials.length > 1) return null;
  const isOwn = reference.table === null || reference.table.toLowerCase() === ownTable?.toLowerCase();
  const table = isOwn ? "" : reference.table;
  if (reference.columns === null) return `${table}[@]`;
  const [first, last] = reference.columns;
  if (first !== last) return `${table}[@[${escape(first)}]:[${escape(last)}]]`;
  return /^[\p{L}\p{M}\p{N}]+$/u.test(first) ? `${table}[@${first}]` : `${table}[@[${escape(first)}]]`;
}

function bracketed(reference: StructuredReference): string {
  const { columns } = reference;
  const items = reference.specials.map((special) => `[${special}]`);
  if (columns === null) return items.length === 1 ? (items[0] ?? "[]") : `[${items.join(",")}]`;
  const [first, last] = columns.map(escape);
  const range = first === last ? `[${first}]` : `[${first}]:[${last}]`;
  if (items.length === 0 && first === last) return range;
  return `[${[...items, range].join(",")}]`;
}
