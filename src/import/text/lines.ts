import { endOfNumber } from "./gluedNumber";
import { wordsOf } from "./letters";
import { isTornNumber } from "./tornNumbers";
import { isTornWord } from "./tornWords";

/** One printed line that holds words. */
export interface Line {
  /** Line number in the source, from 1. */
  readonly no: number;
  /** NFC, trimmed, blanks folded; a row's number stands by itself. */
  readonly text: string;
  readonly words: readonly string[];
  /** The line was broken inside a word: the next line's first word belongs to this one's last. */
  readonly glued: boolean;
  /**
   * Marks of empty paragraphs or empty cells after this line: blank-only lines, and blanks beyond the usual
   * one at the line's end. 0 where the text doesn't keep such blanks.
   */
  readonly emptyAfter: number;
  /** A form feed stands before this line. */
  readonly newPage: boolean;
}

/** The printed lines of a text, and whether the text came with decomposed letters. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly decomposed: boolean;
}

interface Raw {
  readonly no: number;
  readonly text: string;
  readonly trailing: number;
  readonly newPage: boolean;
  blankLines: number;
}

/** Control characters and zero-width marks carry no text. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** Splits a text into its printed lines, counted from `firstNo`. @example readLines("a \n \nb").lines.length // 2 */
export function readLines(source: string, firstNo = 1): Lines {
  const visible = source.replace(INVISIBLE, "");
  const text = visible.normalize("NFC");
  const raws = rawLines(text, firstNo);
  // Some extractors end every line in a blank but those that were broken inside a word
  const ended = raws.filter((raw) => raw.trailing > 0).length;
  const keepsBlanks = raws.length > 0 && ended > raws.length * 0.8;
  const lines = raws.map((raw, at) => toLine(raw, raws[at + 1]?.text ?? "", keepsBlanks));
  return { lines, decomposed: text !== visible };
}

function rawLines(text: string, firstNo: number): Raw[] {
  const raws: Raw[] = [];
  let newPage = false;
  text.split(/\r\n|[\n\r\u2028\u2029\u0085]/).forEach((line, index) => {
    if (line.includes("\f")) newPage = true;
    const content = withNumberApart(line.replace(/[\s\u00a0]+/g, " ").trim());
    const last = raws[raws.length - 1];
    if (content === "") {
      if (last && line.length > 0 && !line.includes("\f")) last.blankLines += line.length > 1 ? 2 : 1;
      return;
    }
    const trailing = line.length - line.trimEnd().length;
    raws.push({ no: index + firstNo, text: content, trailing, newPage, blankLines: 0 });
    newPage = false;
  });
  return raws;
}

function withNumberApart(text: string): string {
  const end = endOfNumber(text);
  return end === 0 ? text : `${text.slice(0, end)} ${text.slice(end)}`;
}

/** Whether a line's end stands inside a word: behind a hyphen, in a number, before a word's last letters or signs. */
export function isTorn(line: string, next: string): boolean {
  return /[\p{L}\d]-$/u.test(line) || isTornNumber(line, next) || isTornWord(line, next);
}

function toLine(raw: Raw, next: string, keepsBlanks: boolean): Line {
  const glued = keepsBlanks ? raw.trailing === 0 : isTorn(raw.text, next);
  const emptyAfter = keepsBlanks ? raw.blankLines + Math.max(0, raw.trailing - 1) : 0;
  return { no: raw.no, text: raw.text, words: wordsOf(raw.text), glued, emptyAfter, newPage: raw.newPage };
}
