import { beginsWithVowel, hasVowel, isSyllable } from "../text/syllable";
import type { TextLine } from "./textLines";

/** What a cell leaves to its lines, in points. */
export interface LineRoom {
  /** Between the cell's margins. */
  readonly width: number;
  readonly margin: number;
  /** The document draws the blanks at which it breaks. */
  readonly drawsBlanks: boolean;
}

/** Measures are the only words of small letters without a vowel. */
const MEASURE = /^(km|kg|cm|mm|ml)$/u;
/** The wording of a code whose kind is cut: "118/2025/N|Đ-CP". */
const CODE_KIND = /\/\p{Lu}{1,2}$/u;
const CODE_KIND_GOES_ON = /^\p{Lu}{1,3}-(?:\p{Lu}|$)/u;

/**
 * Whether a word was cut because it alone is wider than its column: "202|6", "1.250,|5", "Kin|h phí", "ST|T". It
 * fills its line, and what is left of it is no word of its own.
 */
export function isTorn(line: TextLine, next: TextLine, room: LineRoom): boolean {
  if (line.blankAfter) return false;
  if (isTornAmount(line, next, room) || isTornNumeral(line, next, room)) return true;
  const last = /\S+$/u.exec(line.text)?.[0] ?? "";
  const first = /^[\p{L}\p{N}]+/u.exec(next.text)?.[0] ?? "";
  if (first === "" || !/[\p{L}\p{N}]$/u.test(last)) return false;
  const letter = (next.x1 - next.x0) / Math.max(1, next.text.length);
  const left = room.width - (line.x1 - line.x0);
  const isFull = left <= Math.max(1.5 * letter, 0.6 * line.size);
  if (isFull && CODE_KIND.test(last) && CODE_KIND_GOES_ON.test(next.text)) return true;
  const isNarrow = room.width < 3.5 * line.size;
  if ((last !== line.text && !isNarrow) || left > 1.6 * line.size) return false;
  if (/\d$/.test(last)) return isFull && isCutNumber(last, first);
  // a blank that hung over the cell's side was taken for its neighbour's
  const showsBlank = room.drawsBlanks && left + room.margin > 0.15 * line.size;
  const end = /\p{L}+$/u.exec(last)?.[0] ?? "";
  return (end === last || /&\p{L}+$/u.test(last)) && isCutWord(end, first, isFull, showsBlank);
}

/** A number of several parts alone in its cell, cut behind a sign for want of room: "1.|1", "50.000.|000". */
function isTornAmount(line: TextLine, next: TextLine, room: LineRoom): boolean {
  if (!/^\d+([.,]\d+)*[.,]$/.test(line.text) || !/^\d+([.,]\d+)*\.?$/.test(next.text)) return false;
  return room.width - (line.x1 - line.x0) < next.x1 - next.x0;
}

const NUMERAL = /^(?=.)X{0,3}(?:IX|IV|V?I{0,3})$/;

/** A section's number alone in its cell, which has no room for more of it: "II|I". */
function isTornNumeral(line: TextLine, next: TextLine, room: LineRoom): boolean {
  if (!/^[IVX]+$/.test(line.text) || !/^[IVX]+\.?$/.test(next.text)) return false;
  const isWhole = NUMERAL.test(line.text + next.text.replace(".", ""));
  return isWhole && room.width - (line.x1 - line.x0) < next.x1 - next.x0;
}

/** A year or a day: no more than four digits in all. */
function isCutNumber(last: string, first: string): boolean {
  const digits = /\d+$/.exec(last)?.[0] ?? "";
  return /^\d+$/.test(first) && digits.length + first.length <= 4;
}

function isCutWord(last: string, first: string, isFull: boolean, showsBlank: boolean): boolean {
  if (/^\p{Lu}+$/u.test(first)) return first.length <= 2 && !hasVowel(first) && /^\p{Lu}+$/u.test(last);
  if (!/^\p{Ll}/u.test(first) || MEASURE.test(first)) return false;
  // abbreviations have no vowel and are whole: "TTHC|thuộc"; one capital alone is none
  if (!hasVowel(first) || (!hasVowel(last) && !/^\p{Lu}{2,}$/u.test(last))) return true;
  // few words begin with a vowel, and hardly one of them makes a word with the one before: "Chuy|ển"
  return isFull && (showsBlank || (beginsWithVowel(first) && isSyllable(last + first)));
}
