import type { TextLine } from "./textLines";
import type { LineRoom } from "./tornWords";
import { isTorn } from "./tornWords";

/** What a document's producer does at the end of a line that it broke itself. */
export interface LineHabits {
  /** It draws the blank at which it broke; so where none is drawn, there was none. */
  readonly drawsBlanks: boolean;
  /** What a cell keeps free at its left and at its right, in points. */
  readonly margin: number;
}

/** A cell's lines and its box, as far as line breaks go; in points. */
export interface LineBox {
  readonly lines: readonly TextLine[];
  readonly left: number;
  readonly width: number;
}

/** A number, a code or a date that goes on. */
const CODE_END = /[\p{Lu}\d][-/_.]$/u;
const HANGING_END = /\S[/_]$/u;
const CODE_GOES_ON = /^[-/_.][\p{Lu}\d]/u;
/** Wider ones are indents. */
const MOST_MARGIN = 9;
const BULLET = /^([-–—+•*●▪·]|\p{L}\)|\d+[.)])(\s|$)/u;

/** Learns from lines that can't have ended a paragraph, as the next word wouldn't have fitted. */
export function habitsOf(cells: readonly LineBox[]): LineHabits {
  let broken = 0;
  let blanks = 0;
  for (const { lines, width } of cells)
    lines.slice(1).forEach((next, index) => {
      const line = lines[index];
      if (!line || fits(line, next, width)) return;
      broken++;
      if (line.blankAfter) blanks++;
    });
  return { drawsBlanks: broken >= 10 && blanks > 0.85 * broken, margin: marginOf(cells) };
}

/** Cells have the same margin, so few lines begin further left; centred ones begin further right. */
function marginOf(cells: readonly LineBox[]): number {
  const starts = cells.flatMap(({ lines, left }) => lines.map((line) => line.x0 - left));
  const [least = 0] = starts.sort((a, b) => a - b).slice(Math.floor(starts.length / 20));
  return Math.min(Math.max(least, 0), MOST_MARGIN);
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
  if (line.nested || next.nested) return "\n";
  // no line begins with such a sign by itself
  if (/^[.,;:)]/.test(next.text) && !line.blankAfter) return "";
  if (isCode(line, next) || isTorn(line, next, roomOf(width, habits))) return "";
  return BULLET.test(next.text) || fits(line, next, width) ? "\n" : " ";
}

function roomOf(width: number, { drawsBlanks, margin }: LineHabits): LineRoom {
  return { width: width - 2 * margin, margin, drawsBlanks };
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

/** Whether the next line's first word would have fitted into this one: then somebody broke the line there. */
export function fits(line: TextLine, next: TextLine, width: number): boolean {
  const [word = ""] = next.text.split(" ");
  const letter = (next.x1 - next.x0) / Math.max(1, next.text.length);
  const needed = word.length * letter + 0.3 * line.size;
  // a cell's margins take some of its width, and letters differ in theirs
  return width - (line.x1 - line.x0) > needed * 1.15 + 0.8 * line.size;
}
