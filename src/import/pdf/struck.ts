import type { Glyph, PdfPage, Rule } from "./page";

/** A page without the words that are struck out, and those words, line by line. */
export interface UnstruckPage {
  readonly page: PdfPage;
  readonly struck: readonly string[];
}

/** A line through letters lies so high above their baseline, in parts of their size. */
const LOWEST = 0.12;
const HIGHEST = 0.5;
/** It ends where its words end, give or take. */
const OVERHANG = 0.4;
const COVERED = 0.8;

/**
 * Takes out what a line is drawn through: a word processor prints what was deleted with its changes so. A table's
 * rule that happens to cross a text is longer or shorter than the text.
 */
export function withoutStruck(page: PdfPage): UnstruckPage {
  const glyphs = [...page.glyphs].sort((a, b) => a.y - b.y);
  const largest = glyphs.reduce((most, { size }) => Math.max(most, size), 0);
  const gone = new Set<Glyph>();
  const lines = new Set<Rule>();
  const struck: string[] = [];
  for (const rule of page.horizontal) {
    const under = struckBy(rule, glyphs, largest);
    if (under.length === 0) continue;
    under.forEach((glyph) => gone.add(glyph));
    lines.add(rule);
    struck.push(
      under
        .map(({ text }) => text)
        .join("")
        .trim(),
    );
  }
  if (gone.size === 0) return { page, struck };
  return {
    page: {
      ...page,
      // their room stays taken: no line break was made there by hand
      glyphs: page.glyphs.map((glyph) => (gone.has(glyph) ? { ...glyph, text: "" } : glyph)),
      horizontal: page.horizontal.filter((rule) => !lines.has(rule)),
    },
    struck,
  };
}

/** The letters that a rule strikes out, from left to right; none where it is no such line. */
function struckBy(rule: Rule, glyphs: readonly Glyph[], largest: number): readonly Glyph[] {
  const under: Glyph[] = [];
  for (let at = firstBelow(glyphs, rule.at); at < glyphs.length; at++) {
    const glyph = glyphs[at];
    if (!glyph || glyph.y > rule.at + HIGHEST * largest) break;
    const height = (glyph.y - rule.at) / glyph.size;
    const middle = (glyph.x0 + glyph.x1) / 2;
    if (height > LOWEST && height < HIGHEST && middle > rule.from && middle < rule.to) under.push(glyph);
  }
  under.sort((a, b) => a.x0 - b.x0);
  const [first, last] = [under[0], under.at(-1)];
  if (!first || !last) return [];
  const slack = OVERHANG * first.size;
  const fits =
    Math.abs(first.x0 - rule.from) < slack &&
    Math.abs(last.x1 - rule.to) < slack &&
    writtenWidth(under) > COVERED * (rule.to - rule.from);
  return fits && under.some(({ text }) => /[\p{L}\p{N}]/u.test(text)) ? under : [];
}

/** How much of a line its letters take, and the blanks between its words, which are wide where it is justified. */
function writtenWidth(line: readonly Glyph[]): number {
  return line.reduce((sum, { text, x0, x1 }, at) => {
    const next = line[at + 1];
    const isBlank = text.trim() === "" || next?.text.trim() === "";
    return sum + (next && isBlank ? next.x0 : x1) - x0;
  }, 0);
}

function firstBelow(glyphs: readonly Glyph[], y: number): number {
  let low = 0;
  let high = glyphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((glyphs[middle]?.y ?? 0) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
