import { drawnWords } from "./drawnWords";
import type { Glyph, PdfPage } from "./page";
import { textLinesOf } from "./textLines";

/** A page without the large letters that lie over its text, and their words, line by line. */
export interface UnmarkedPage {
  readonly page: PdfPage;
  readonly marks: readonly string[];
}

/** A watermark's letters are so much larger than a page's text. */
const LARGE = 1.6;
/** So many letters of the text under one of its words tell it from a title. */
const FEWEST_UNDER = 3;
/** Words of one line differ so little in height and size, in parts of it. */
const LEVEL = 0.05;

/**
 * Takes out a watermark that runs as the text does ("BẢN SAO", "DỰ THẢO"): large letters with others under them, and
 * what stands beside those on their line. Oblique ones are left out with all that runs across the page.
 */
export function withoutWatermark(page: PdfPage): UnmarkedPage {
  const size = middleSize(page.glyphs);
  const isLarge = (glyph: Glyph) => glyph.size > LARGE * size;
  const large = page.glyphs.filter(isLarge);
  if (large.length === 0) return { page, marks: [] };
  const text = page.glyphs.filter((glyph) => !isLarge(glyph) && glyph.text.trim() !== "");
  const lines = drawnWords(large)
    .filter((word) => lettersUnder(word, text) >= FEWEST_UNDER)
    .flatMap(([first]) => (first ? [first] : []));
  const marked = new Set(large.filter((glyph) => lines.some((line) => isBeside(line, glyph))));
  const marks = textLinesOf([...marked]).map((line) => line.text);
  return { page: { ...page, glyphs: page.glyphs.filter((glyph) => !marked.has(glyph)) }, marks };
}

function isBeside(one: Glyph, other: Glyph): boolean {
  return Math.abs(one.y - other.y) < LEVEL * one.size && Math.abs(one.size - other.size) < LEVEL * one.size;
}

function middleSize(glyphs: readonly Glyph[]): number {
  const sizes = glyphs.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

function lettersUnder(word: readonly Glyph[], text: readonly Glyph[]): number {
  const [first] = word;
  const right = word.at(-1)?.x1 ?? 0;
  if (!first) return 0;
  const top = first.y - 0.75 * first.size;
  return text.filter((glyph) => {
    const [x, y] = [(glyph.x0 + glyph.x1) / 2, glyph.y - 0.3 * glyph.size];
    return x > first.x0 && x < right && y > top && y < first.y;
  }).length;
}
