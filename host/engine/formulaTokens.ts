import { remembered } from "./remembered";

export type TokenKind =
  | "text"
  | "number"
  | "error"
  | "space"
  | "operator"
  | "open"
  | "close"
  | "comma"
  | "openArray"
  | "closeArray"
  | "semicolon"
  | "function"
  | "reference"
  | "structured"
  | "name";

/** A piece of a formula; the texts of all tokens together are the formula. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** A token of this host's tokenizer can't begin where it stopped. */
export class FormulaSyntaxError extends Error {
  constructor(readonly at: number) {
    super(`The formula can't be read from letter ${at + 1} on.`);
  }
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`;
const NOT_NAME = String.raw`(?![\p{L}\p{M}\p{N}_.\\?([!])`;

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", /\s+/uy],
  ["text", /"(?:[^"]|"")*"/uy],
  ["error", /#(?:N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|SPILL!|CALC!)/uy],
  ["reference", new RegExp(`(?:${SHEET})?${AREA}#?${NOT_NAME}`, "uy")],
  ["function", new RegExp(`(?:_xlfn\\.|_xlws\\.)*${NAME}(?=\\()`, "uy")],
  ["name", new RegExp(`${SHEET}${NAME}`, "uy")],
  ["error", new RegExp(`${SHEET}#REF!`, "uy")],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/uy],
  ["name", new RegExp(NAME, "uy")],
  ["operator", /<=|>=|<>|[-+*/^&=<>%:@#]/uy],
  ["open", /\(/uy],
  ["close", /\)/uy],
  ["comma", /,/uy],
  ["openArray", /\{/uy],
  ["closeArray", /\}/uy],
  ["semicolon", /;/uy],
];

/** Cuts a formula (without "=") into tokens. @throws FormulaSyntaxError at a sign that begins none. */
export const tokenize: (formula: string) => readonly Token[] = remembered(cutTokens);

function cutTokens(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = structuredAt(formula, at) ?? plainAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function plainAt(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  throw new FormulaSyntaxError(at);
}

const TABLE = new RegExp(`(?:${NAME})?\\[`, "uy");

/** "KeHoach[[#This Row],[Hạn]]", "[@Hạn]": a table's name, if any, and its brackets up to the closing one. */
function structuredAt(formula: string, at: number): Token | null {
  TABLE.lastIndex = at;
  const head = TABLE.exec(formula);
  if (!head) return null;
  let depth = 1;
  for (let end = at + head[0].length; end < formula.length; end++) {
    const letter = formula.charAt(end);
    if (letter === "'") end += 1;
    else if (letter === "[") depth += 1;
    else if (letter === "]") depth -= 1;
    if (depth === 0) return { kind: "structured", text: formula.slice(at, end + 1) };
  }
  throw new FormulaSyntaxError(at);
}
