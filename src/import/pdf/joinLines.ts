import type { TextLine } from "./textLines";

/** What a document's producer does at the end of a line that it broke itself. */
export interface LineHabits {
  /** It draws the blank at which it broke; so where none is drawn, there was none. */
  readonly drawsBlanks: boolean;
}

/** A number, a code or a date that goes on. */
const CODE_END = /[\p{Lu}\d][-/_.]$/u;
const HANGING_END = /\S[/_]$/u;
const CODE_GOES_ON = /^[-/_.][\p{Lu}\d]/u;
/** The Vietnamese vowels, toned or not: no word is without one. */
const VOWEL = /[aeiouy]/;
const BULLET = /^([-–—+•*●▪·]|\p{L}\)|\d+[.)])(\s|$)/u;

/** Learns from lines that can't have ended a paragraph, as the next word wouldn't have fitted. */
export function habitsOf(
  cells: readonly { readonly lines: readonly TextLine[]; readonly width: number }[],
): LineHabits {
  let broken = 0;
  let blanks = 0;
  for (const { lines, width } of cells)
    lines.slice(1).forEach((next, index) => {
      const line = lines[index];
      if (!line || fits(line, next, width)) return;
      broken++;
      if (line.blankAfter) blanks++;
    });
  return { drawsBlanks: broken >= 10 && blanks > 0.85 * broken };
}

/**
 * A cell's text: a blank where the line was full, a line break where the author made one, nothing where a
 * word or a code didn't fit into the cell and was cut ("202|6", "20-|KH").
 * @param width of the cell, in points
 */
export function joinLines(lines: readonly TextLine[], width: number, habits: LineHabits): string {
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1];
    return before ? text + between(before, line, width, habits) + line.text : line.text;
  }, "");
}

function between(line: TextLine, next: TextLine, width: number, habits: LineHabits): "" | " " | "\n" {
  if (isCode(line, next) || isTornWord(line, next, width)) return "";
  if (BULLET.test(next.text) || fits(line, next, width)) return "\n";
  if (line.text.includes(" ") || line.blankAfter) return " ";
  return cutInWord(line, next, width, habits) ? "" : " ";
}

/** A sign inside a code or date at the break: lines are broken after hyphens and strokes without a blank. */
function isCode(line: TextLine, next: TextLine): boolean {
  if (line.blankAfter || !/^[\p{L}\p{N}]/u.test(next.text)) {
    return !line.blankAfter && /\d$/.test(line.text) && CODE_GOES_ON.test(next.text);
  }
  if (HANGING_END.test(line.text)) return true;
  if (/[\p{L}\p{N}]-$/u.test(line.text)) return /^[\p{Lu}\d]/u.test(next.text) || CODE_END.test(line.text);
  // "30.9.|2026" but not "điều 3.|Ban hành", "mục 2.|1) …"
  return /\d\.\d+\.$/.test(line.text) && /^\d{2,4}(\D|$)/.test(next.text);
}

/** Measures are the only words of small letters without a vowel. */
const MEASURE = /^(km|kg|cm|mm|ml)$/u;

/**
 * A word cut where even one word is wider than its column: "Kin|h phí", "ST|T". What is left of it is no word
 * of its own.
 */
function isTornWord(line: TextLine, next: TextLine, width: number): boolean {
  const last = /\S+$/u.exec(line.text)?.[0] ?? "";
  const first = /^\S+/u.exec(next.text)?.[0] ?? "";
  if (line.blankAfter || !/\p{L}$/u.test(last)) return false;
  if (/^\p{Ll}+[,.;:)]*$/u.test(first) && !hasVowel(first)) return !MEASURE.test(first);
  const isNarrow = width < 4 * line.size;
  if (/^\p{Lu}$/u.test(last) && !hasVowel(last) && /^\p{Ll}/u.test(first)) return isNarrow;
  const isInitials = (word: string) => /^\p{Lu}{1,2}$/u.test(word) && !hasVowel(word);
  return isNarrow && isInitials(last) && isInitials(first);
}

/** Whether the line is one word that fills the cell and goes on in the next line. */
function cutInWord(line: TextLine, next: TextLine, width: number, habits: LineHabits): boolean {
  const [start = ""] = next.text.split(" ");
  const room = width - (line.x1 - line.x0);
  if (room > 1.6 * line.size) return false;
  const digits = /(\d+)$/.exec(line.text)?.[1] ?? "";
  const more = /^\d+/.exec(start)?.[0] ?? "";
  if (digits !== "" && more !== "") return digits.length + more.length <= 4;
  if (!/\p{L}$/u.test(line.text) || !/^\p{Ll}/u.test(start) || MEASURE.test(start)) return false;
  return habits.drawsBlanks || !hasVowel(start) || (!hasVowel(line.text) && /\p{Ll}/u.test(line.text));
}

function hasVowel(word: string): boolean {
  return VOWEL.test(word.normalize("NFD").toLowerCase());
}

/** Whether the next line's first word would have fitted into this one: then somebody broke the line there. */
function fits(line: TextLine, next: TextLine, width: number): boolean {
  const [word = ""] = next.text.split(" ");
  const letter = (next.x1 - next.x0) / Math.max(1, next.text.length);
  const needed = word.length * letter + 0.3 * line.size;
  // a cell's margins take some of its width, and letters differ in theirs
  return width - (line.x1 - line.x0) > needed * 1.15 + 0.8 * line.size;
}
