import type { Glyph } from "./page";

/** Letters on one baseline. */
export interface TextLine {
  /** NFC; one blank between words, none at the ends. */
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** Whether the document itself wrote a blank after the last word. */
  readonly blankAfter: boolean;
  /** Letters lie over each other: two texts were drawn at one place. */
  readonly jumbled?: boolean;
  /** A row of a table that stands in the cell. */
  readonly nested?: boolean;
}

/** A gap between letters, in parts of their size, that is a blank which the document didn't write. */
const BLANK = 0.17;
/** "ff", "fi", "ffi" and such in one sign, as fonts draw them. */
const LIGATURE = /[\ufb00-\ufb06]/gu;
/** Letters of one text overlap less than this, in parts of their size. */
const OVERLAP = 0.3;
const FEWEST_OVERLAPS = 2;
const MARK = /^\p{M}+$/u;

/**
 * Letters put together to lines, from top to bottom. Raised and lowered letters stay with their line; letters
 * drawn twice (bold by overprinting) count once; a mark stays with the letter it was drawn on.
 */
export function textLinesOf(glyphs: readonly Glyph[]): readonly TextLine[] {
  return linesOfGlyphs(withMarks(glyphs)).flatMap((line) => {
    const found = textLine(line);
    return found.text === "" ? [] : [found];
  });
}

/** The words of each line, from top to bottom, each with its place. */
export function wordsOf(glyphs: readonly Glyph[]): readonly (readonly TextLine[])[] {
  return linesOfGlyphs(withMarks(glyphs)).flatMap((line) => {
    const words = wordGlyphs(line).map(textLine);
    return words.length > 0 ? [words] : [];
  });
}

function wordGlyphs(line: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const words: Glyph[][] = [];
  let isApart = true;
  for (const glyph of line) {
    const last = words.at(-1)?.at(-1);
    const isBlank = glyph.text.trim() === "";
    if (isBlank) isApart = true;
    else if (last && !isApart && glyph.x0 - last.x1 <= BLANK * glyph.size) words.at(-1)?.push(glyph);
    else words.push([glyph]);
    isApart = isBlank;
  }
  return words;
}

/** Combining marks that were drawn as letters of their own, given to the letter before them. */
function withMarks(glyphs: readonly Glyph[]): readonly Glyph[] {
  const result: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = result.at(-1);
    if (last && MARK.test(glyph.text)) result[result.length - 1] = { ...last, text: last.text + glyph.text };
    else result.push(glyph);
  }
  return result;
}

interface Baseline {
  y: number;
  size: number;
  readonly glyphs: Glyph[];
}

function linesOfGlyphs(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const lines: Baseline[] = [];
  // large letters first: a raised number finds the line of its word
  for (const glyph of [...glyphs].sort((a, b) => b.size - a.size)) {
    const line = lines.find((each) => Math.abs(each.y - glyph.y) < 0.4 * Math.max(each.size, glyph.size));
    if (line) line.glyphs.push(glyph);
    else lines.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
  }
  return lines.sort((a, b) => a.y - b.y).map((line) => line.glyphs.sort((a, b) => a.x0 - b.x0));
}

function textLine(glyphs: readonly Glyph[]): TextLine {
  let text = "";
  let last: Glyph | null = null;
  let lastInk: Glyph | null = null;
  let firstInk: Glyph | null = null;
  let overlaps = 0;
  for (const glyph of glyphs) {
    if (last && isSame(last, glyph)) continue;
    const ink = glyph.text === "" || glyph.text.trim() !== "";
    if (ink && last && glyph.x0 - last.x1 > BLANK * glyph.size) text += " ";
    if (ink && lastInk && lastInk.x1 - glyph.x0 > OVERLAP * glyph.size) overlaps++;
    text += glyph.text;
    if (ink) {
      firstInk ??= glyph;
      lastInk = glyph;
    }
    last = glyph;
  }
  const ends = lastInk ?? last;
  return {
    text: text
      .replace(LIGATURE, (letters) => letters.normalize("NFKC"))
      .replace(/[\s\u00a0\u00ad\u200b\ufeff]+/gu, " ")
      .trim()
      .normalize("NFC"),
    x0: firstInk?.x0 ?? 0,
    x1: ends?.x1 ?? 0,
    y: ends?.y ?? 0,
    size: ends?.size ?? 0,
    blankAfter: /\s$/.test(text),
    ...(overlaps >= FEWEST_OVERLAPS ? { jumbled: true } : {}),
  };
}

function isSame(a: Glyph, b: Glyph): boolean {
  return a.text === b.text && a.text.trim() !== "" && Math.abs(a.x0 - b.x0) < 0.12 * a.size;
}
