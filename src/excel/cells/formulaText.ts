/**
 * The text of formulas, token by token. Excel gives a formula back in its own spelling ("[@Hạn]" for
 * "KeHoach[@Hạn]", capitals, other blanks), so formulas are compared by a canonical form, never by their text.
 */

export type Token =
  /** A text literal, with its quotes. */
  | { readonly kind: "text"; readonly text: string }
  /** "[…]" of a structured reference, whole and with nested brackets. */
  | { readonly kind: "brackets"; readonly text: string }
  /** A sheet's name with its "!", as written. */
  | { readonly kind: "sheet"; readonly text: string; readonly name: string }
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "other"; readonly text: string };

const QUOTED_SHEET = /'((?:[^']|'')*)'!/y;
const WORD = /[\p{L}\p{N}_.$\\]+/uy;

/** Cuts a formula into tokens; their texts joined are the formula. */
export function tokenise(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/**
 * The form in which two spellings of one formula are equal. Blanks outside texts and headings, capitals of
 * functions and names, "$" of whole tokens, quotes around sheet names, `@` that newer Excel shows, and the own
 * table's name before "[@" don't count; text literals and headings do.
 * @example canonicalFormula("=IF( KeHoach[@[Hạn]]=\"\", 1,0)", "KeHoach") // "=IF([@Hạn]=\"\",1,0)"
 */
export function canonicalFormula(formula: string, ownTable: string | null = null): string {
  const parts: string[] = [];
  for (const token of tokenise(formula)) {
    if (token.kind === "brackets") {
      const brackets = canonicalBrackets(token.text);
      if (ownTable !== null && parts.at(-1) === ownTable.toUpperCase() && brackets.startsWith("[@"))
        parts.pop();
      parts.push(brackets);
    } else parts.push(canonicalToken(token));
  }
  return withoutCalls(parts.filter((part) => part !== "")).join("");
}

/** LibreOffice writes the logical values as calls: "TRUE()". */
function withoutCalls(parts: readonly string[]): string[] {
  const isCall = (at: number) =>
    (parts[at] === "TRUE" || parts[at] === "FALSE") && parts[at + 1] === "(" && parts[at + 2] === ")";
  return parts.filter((_, at) => !isCall(at - 1) && !isCall(at - 2));
}

function canonicalToken(token: Token): string {
  if (token.kind === "text" || token.kind === "brackets") return token.text;
  if (token.kind === "sheet") return `${token.name.toUpperCase()}!`;
  if (token.kind === "word") return canonicalWord(token.text);
  return token.text.replace(/[\s@]/g, "");
}

function canonicalWord(word: string): string {
  const plain = word.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, "");
  return /^\d*\.\d+$/.test(plain) ? String(Number(plain)) : plain;
}

/** "[[#This Row],[X]]", "[@[X]]" and "[@X]" are one; so are "[[X]]" and "[X]". */
function canonicalBrackets(text: string): string {
  const inner = text.slice(1, -1).trim();
  const thisRow = /^(?:\[#This Row\]\s*,\s*|@\s*)([\s\S]*)$/i.exec(inner);
  const single = /^\[([^[\]]*)\]$/;
  if (thisRow) return `[@${(thisRow[1] ?? "").replace(single, "$1")}]`;
  return `[${inner.replace(single, "$1").replace(/\]\s*([,:])\s*\[/g, "]$1[")}]`;
}

function tokenAt(formula: string, at: number): Token {
  const first = formula.charAt(at);
  if (first === '"') return { kind: "text", text: formula.slice(at, endOfText(formula, at)) };
  if (first === "[") return { kind: "brackets", text: formula.slice(at, endOfBrackets(formula, at)) };
  if (first === "'") {
    QUOTED_SHEET.lastIndex = at;
    const quoted = QUOTED_SHEET.exec(formula);
    if (quoted) return { kind: "sheet", text: quoted[0], name: (quoted[1] ?? "").replaceAll("''", "'") };
  }
  WORD.lastIndex = at;
  const word = WORD.exec(formula)?.[0];
  if (word === undefined) return { kind: "other", text: first };
  if (formula.charAt(at + word.length) === "!") return { kind: "sheet", text: `${word}!`, name: word };
  return { kind: "word", text: word };
}

function endOfText(formula: string, at: number): number {
  let end = at + 1;
  while (end < formula.length) {
    if (formula.charAt(end) !== '"') end += 1;
    else if (formula.charAt(end + 1) === '"') end += 2;
    else return end + 1;
  }
  return end;
}

/** In headings an apostrophe escapes the sign after it. */
function endOfBrackets(formula: string, at: number): number {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    const sign = formula.charAt(end);
    if (sign === "'") end += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]" && --depth === 0) return end + 1;
  }
  return formula.length;
}
