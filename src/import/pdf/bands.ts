import { REACH } from "./meeting";
import type { Glyph, PdfPage, Rule } from "./page";

/** A strip of a table between two horizontal rules, or between the last one and the page's end. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  /** Where letters stand, from left to right, in points. */
  readonly inks: readonly (readonly [number, number])[];
  readonly glyphs: readonly Glyph[];
}

/** Letters closer than this, in points, leave no room between. */
const STEP = 0.5;
/** A page's first and last lines begin and end about here, in parts of its height. */
const EDGE = 0.15;
/** A section's number and its title, which runs over the columns to its right. */
const TITLE_INKS = 2;

/** The bands of a table between rules of one length, with the rows that the page's ends cut. */
export function bandsOf(page: PdfPage, { from, to }: Rule): readonly Band[] {
  const rules = page.horizontal.filter((rule) => rule.from > from - REACH && rule.to < to + REACH);
  const places = rules.map((rule) => rule.at).sort((a, b) => a - b);
  const inside = writtenGlyphs(page).filter(({ x0, x1 }) => x1 > from && x0 < to);
  const above = runOver(page, inside, places[0] ?? 0, -1);
  const edges = [...above, ...places, ...runOver(page, inside, places.at(-1) ?? 0, 1)];
  return edges.slice(1).map((bottom, at) => {
    const top = edges[at] ?? 0;
    return bandBetween(inside, top, bottom);
  });
}

/** The strip between two heights, with those of the letters that stand in it. */
export function bandBetween(glyphs: readonly Glyph[], top: number, bottom: number): Band {
  const own = glyphs.filter(({ y, size }) => y - 0.3 * size > top && y - 0.3 * size < bottom);
  return { top, bottom, inks: mergedInks(own), glyphs: own };
}

/** A page's letters without the blanks that stand between the texts of two columns. */
export function writtenGlyphs({ glyphs }: PdfPage): readonly Glyph[] {
  return glyphs.filter((glyph, at) => holdsTogether(glyph, glyphs[at + 1]));
}

/** A letter, or a blank that was drawn between two words of one text. */
function holdsTogether(glyph: Glyph, next: Glyph | undefined): boolean {
  if (glyph.text.trim() !== "") return true;
  return (
    next !== undefined && Math.abs(next.y - glyph.y) < 1 && Math.abs(next.x0 - glyph.x1) < 0.5 * glyph.size
  );
}

/** Where a row that the page cuts begins or ends: its lines reach from the last rule to the page's edge. */
function runOver(page: PdfPage, glyphs: readonly Glyph[], rule: number, step: 1 | -1): readonly number[] {
  const beyond = glyphs.filter(({ y }) => (step > 0 ? y > rule : y < rule));
  let end = rule;
  for (const { y, size } of beyond.sort((a, b) => step * (a.y - b.y))) {
    const near = step > 0 ? y - size : y;
    if (step * (near - end) > 1.2 * size) break;
    end = step > 0 ? y : y - size;
  }
  const isCut = step > 0 ? end > (1 - EDGE) * page.height : end < EDGE * page.height;
  return isCut && end !== rule ? [end + step * 2] : [];
}

function mergedInks(glyphs: readonly Glyph[]): Band["inks"] {
  const inks: [number, number][] = [];
  for (const { x0, x1 } of [...glyphs].sort((a, b) => a.x0 - b.x0)) {
    const last = inks.at(-1);
    if (last && x0 - last[1] < STEP) last[1] = Math.max(last[1], x1);
    else inks.push([x0, x1]);
  }
  return inks;
}

/** Whether no letter stands between two places. */
export function isClear({ inks }: Band, from: number, to: number): boolean {
  return !inks.some(([start, end]) => start < to && end > from);
}

/** Whether a band may hold a title: it tells nothing of the columns that it runs over. */
export function isTitle({ inks }: Band): boolean {
  return inks.length <= TITLE_INKS;
}
