import type { Glyph } from "./page";

/** Letters of one word follow each other this closely, in parts of their size, and on one baseline. */
const CLOSE = 0.06;
const LEVEL = 0.05;

/**
 * Letters grouped to the words that they were drawn in. A word that is wider than its column and isn't broken
 * runs over the rule beside it; it is one word nevertheless.
 */
export function drawnWords(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const words: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = words.at(-1)?.at(-1);
    if (last && followsClosely(last, glyph)) words.at(-1)?.push(glyph);
    else words.push([glyph]);
  }
  return words;
}

function followsClosely(last: Glyph, glyph: Glyph): boolean {
  return (
    last.text.trim() !== "" &&
    glyph.text.trim() !== "" &&
    Math.abs(glyph.x0 - last.x1) < CLOSE * glyph.size &&
    Math.abs(glyph.y - last.y) < LEVEL * glyph.size
  );
}
