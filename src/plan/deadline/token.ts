import { marksOf, saysWord, withoutMarks } from "../text/fold";

/** A piece of a cell's text; `start` and `end` are places in the text that was given. */
export type Token =
  | {
      readonly type: "word";
      readonly word: string;
      readonly base: string;
      /** The whole text was typed without marks, so that "quy" may be meant for "quý". */
      readonly unmarked: boolean;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly type: "number";
      readonly value: number;
      readonly digits: number;
      readonly start: number;
      readonly end: number;
    }
  | { readonly type: "mark"; readonly mark: string; readonly start: number; readonly end: number };

/** "QuýII": the quarter's word without a blank before its number is a word of its own. */
const PIECE = /(\d+)|(qu[ýíy](?=[ivl]{1,3}(?!\p{L}))|\p{L}[\p{L}\p{M}]*)|(\n)|([^\s])/giu;
/** Without their marks these are words of their own: "theo quy định", "Việt Nam", "sau đó". */
const AMBIGUOUS = new Set([
  "quy",
  "nam",
  "tu",
  "sau",
  "ngay",
  "hang",
  "dau",
  "han",
  "nua",
  "ky",
  "toi",
  "den",
  // "nội dung", "huy động": not "dừng", "hủy"
  "dung",
  "huy",
  "da",
  "tru",
  "lui",
]);
const DASHES = /^[‐-―−÷~→]$/;

/** Cuts a text into words (small letters), numbers and marks. Blanks only separate; line breaks are marks. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const unmarked = marksOf(text) === "";
  for (const match of text.matchAll(PIECE)) {
    const [piece, digits, word] = match;
    const start = match.index;
    const end = start + piece.length;
    if (digits !== undefined) {
      tokens.push({ type: "number", value: Number(digits), digits: digits.length, start, end });
    } else if (word !== undefined) {
      const small = word.normalize("NFKC").toLowerCase();
      tokens.push({ type: "word", word: small, base: withoutMarks(small), unmarked, start, end });
    } else {
      tokens.push({ type: "mark", mark: DASHES.test(piece) ? "-" : piece, start, end });
    }
  }
  return tokens;
}

/** Something read from tokens, and where reading goes on. */
export interface Parsed<T> {
  readonly value: T;
  readonly next: number;
}

/** A phrase of the vocabulary, its words kept with their folded form. */
export type Phrase = readonly { readonly word: string; readonly base: string }[];

/** Prepares phrases; longer ones first, so that the first that fits is the longest. */
export function phrases(...texts: readonly string[]): readonly Phrase[] {
  return texts
    .map((text) => text.split(" ").map((word) => ({ word, base: withoutMarks(word) })))
    .sort((a, b) => b.length - a.length);
}

/**
 * The place after the first of `list` that stands at `at`, or null. "loose" also takes words typed without their
 * marks, which must not be done for words that mean something else then ("sáu", "sau").
 */
export function after(
  tokens: readonly Token[],
  at: number,
  list: readonly Phrase[],
  marks: "exact" | "loose" = "loose",
): number | null {
  for (const phrase of list) if (stands(tokens, at, phrase, marks)) return at + phrase.length;
  return null;
}

/** The place after as many of `list` as follow each other at `at` (`at` itself where none does). */
export function skip(tokens: readonly Token[], at: number, list: readonly Phrase[]): number {
  let next = at;
  for (let found = after(tokens, next, list); found !== null; found = after(tokens, next, list)) next = found;
  return next;
}

/** The place after one or more of the marks at `at`, or null. */
export function afterMarks(tokens: readonly Token[], at: number, marks: string): number | null {
  let next = at;
  while (isMark(tokens[next], marks)) next++;
  return next > at ? next : null;
}

const AND = phrases("và");

/** The place after what joins the members of a list, one of the marks or "và" or both; null where nothing does. */
export function afterJoint(tokens: readonly Token[], at: number, marks: string, and = AND): number | null {
  const marked = afterMarks(tokens, at, marks);
  return after(tokens, marked ?? at, and) ?? marked;
}

/** The place behind the last of the marks before `to`; 0 where there is none. */
export function behindLastMark(tokens: readonly Token[], marks: string, to = tokens.length): number {
  let at = to;
  while (at > 0 && !isMark(tokens[at - 1], marks)) at--;
  return at;
}

/** Whether any of the phrases begins at one of the tokens from … to (exclusive). */
export function says(
  tokens: readonly Token[],
  list: readonly Phrase[],
  from = 0,
  to = tokens.length,
): boolean {
  return tokens.some((_, at) => at >= from && at < to && after(tokens, at, list) !== null);
}

/** Whether a token is one of these marks. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.type === "mark" && marks.includes(token.mark);
}

function stands(tokens: readonly Token[], at: number, phrase: Phrase, marks: "exact" | "loose"): boolean {
  return phrase.every(({ word, base }, index) => {
    const token = tokens[at + index];
    if (token?.type !== "word" || token.base !== base) return false;
    if (token.word === word) return true;
    const bare = token.word === token.base && AMBIGUOUS.has(base) && !token.unmarked;
    return marks === "loose" && !bare && saysWord(token.word, word);
  });
}
