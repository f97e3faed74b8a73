import type { Glyph, PdfPage, Rule } from "./page";
import { meets, REACH } from "./meeting";

/** A strip of a table between two horizontal rules, or between the last one and the page's end. */
interface Band {
  readonly top: number;
  readonly bottom: number;
  /** Where letters stand, from left to right, in points. */
  readonly inks: readonly (readonly [number, number])[];
}

/** So many rules of one length make a table. */
const FEWEST_RULES = 4;
/** So many vertical rules that cross two others make one, too. */
const FEWEST_SIDES = 3;
/** The part of a page's width that such a rule takes at least. */
const LONG = 0.4;
/** Columns are at least so far apart, and clear of letters in so many of the bands. */
const NARROWEST = 1.4;
/** How finely places are looked at, in points. */
const STEP = 0.5;
const CLEAR = 0.85;
const FEWEST_GUTTERS = 2;
/** A page's first and last lines begin and end about here, in parts of its height. */
const EDGE = 0.15;

/** A table without vertical rules: its place between left and right, and its bands on each page. */
interface OpenTable {
  readonly from: number;
  readonly to: number;
  readonly bands: ReadonlyMap<PdfPage, readonly Band[]>;
}

/**
 * Pages with the vertical rules that a table ruled between its rows only would have: where its letters leave the
 * same strips free in nearly all rows of all pages. Pages that have vertical rules stay as they are.
 */
export function withImpliedVerticals(pages: readonly PdfPage[]): readonly PdfPage[] {
  const added = new Map<PdfPage, readonly Rule[]>();
  for (const table of openTables(pages)) {
    const ends = [...table.bands.keys()].flatMap((page) =>
      page.horizontal.flatMap(({ from, to }) => [from, to]),
    );
    const gutters = guttersOf([...table.bands.values()].flat(), table);
    if (gutters.length < FEWEST_GUTTERS) continue;
    const places = gutters.map(
      ([from, to]) => ends.find((end) => end >= from && end <= to) ?? (from + to) / 2,
    );
    for (const [page, bands] of table.bands) added.set(page, verticals(table, bands, places));
  }
  return pages.map((page) => ({ ...page, vertical: [...page.vertical, ...(added.get(page) ?? [])] }));
}

function verticals(
  { from, to }: OpenTable,
  bands: readonly Band[],
  places: readonly number[],
): readonly Rule[] {
  const [top, bottom] = [bands[0]?.top ?? 0, bands.at(-1)?.bottom ?? 0];
  const inner = places.flatMap((at) =>
    bands.filter((band) => isClear(band, at, at)).map((band) => ({ at, from: band.top, to: band.bottom })),
  );
  return [...inner, ...[from, to].map((at) => ({ at, from: top, to: bottom }))];
}

/** Rules of one place and length, over all pages, that no vertical rule crosses. */
function openTables(pages: readonly PdfPage[]): readonly OpenTable[] {
  const groups: { readonly side: Rule; count: number; readonly pages: Set<PdfPage> }[] = [];
  for (const page of pages.filter((each) => !isRuled(each)))
    for (const rule of page.horizontal) {
      if (rule.to - rule.from < LONG * page.width) continue;
      if (page.vertical.some((other) => meets(rule, other))) continue;
      const group = groups.find(({ side }) => isNear(side.from, rule.from) && isNear(side.to, rule.to));
      if (group) group.count++;
      else groups.push({ side: rule, count: 1, pages: new Set([page]) });
      group?.pages.add(page);
    }
  // where merged cells take the place of a rule's rest, shorter rules of one length remain
  const widest = groups.filter(({ side }) => !groups.some((other) => isWithin(side, other.side)));
  return widest
    .filter(({ count }) => count >= FEWEST_RULES)
    .map(({ side, pages: own }) => ({
      from: side.from,
      to: side.to,
      bands: new Map([...own].map((page) => [page, bandsOf(page, side)])),
    }));
}

/** A page with a table of its own: lines over and under it are those of its running head and foot. */
function isRuled({ horizontal, vertical }: PdfPage): boolean {
  const crossings = horizontal.map((rule) => vertical.filter((other) => meets(rule, other)).length);
  return crossings.filter((count) => count >= FEWEST_SIDES).length >= 2;
}

function isWithin(inner: Rule, outer: Rule): boolean {
  const isInside = inner.from > outer.from - REACH && inner.to < outer.to + REACH;
  return isInside && inner.to - inner.from < outer.to - outer.from - REACH;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= REACH;
}

function bandsOf(page: PdfPage, { from, to }: Rule): readonly Band[] {
  const rules = page.horizontal.filter((rule) => rule.from > from - REACH && rule.to < to + REACH);
  const places = rules.map((rule) => rule.at).sort((a, b) => a - b);
  const inside = page.glyphs.filter(
    (glyph, at) => glyph.x1 > from && glyph.x0 < to && holdsTogether(glyph, page.glyphs[at + 1]),
  );
  const above = runOver(page, inside, places[0] ?? 0, -1);
  const edges = [...above, ...places, ...runOver(page, inside, places.at(-1) ?? 0, 1)];
  return edges.slice(1).map((bottom, at) => {
    const top = edges[at] ?? 0;
    const own = inside.filter(({ y, size }) => y - 0.3 * size > top && y - 0.3 * size < bottom);
    return { top, bottom, inks: mergedInks(own) };
  });
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

function isClear({ inks }: Band, from: number, to: number): boolean {
  return !inks.some(([start, end]) => start < to && end > from);
}

/** Strips that are clear in nearly all bands; one that holds a heading is two, for a column that is seldom filled. */
function guttersOf(bands: readonly Band[], { from, to }: OpenTable): readonly (readonly [number, number])[] {
  const written = bands.filter((band) => band.inks.length > 0);
  const strips: [number, number][] = [];
  for (let x = from + 1; x < to - 1; x += STEP) {
    if (clearBands(written, x, x + STEP) < CLEAR * written.length) continue;
    const last = strips.at(-1);
    if (last && x - last[1] < STEP / 2) last[1] = x + STEP;
    else strips.push([x, x + STEP]);
  }
  const inner = strips.filter(([start, end]) => start > from + 2 && end < to - 2);
  return inner
    .flatMap((strip) => withoutHeadings(strip, written[0]))
    .filter(([start, end]) => end - start >= NARROWEST)
    .map((strip) => clearest(strip, written));
}

function clearBands(bands: readonly Band[], from: number, to: number): number {
  return bands.filter((band) => isClear(band, from, to)).length;
}

/** The widest part of a strip that the most bands leave free: the edge that bounds all of the column's lines. */
function clearest([from, to]: readonly [number, number], bands: readonly Band[]): readonly [number, number] {
  const parts: { readonly count: number; readonly from: number; to: number }[] = [];
  for (let x = from; x < to; x += STEP) {
    const count = clearBands(bands, x, x + STEP);
    const last = parts.at(-1);
    if (last?.count === count) last.to = x + STEP;
    else parts.push({ count, from: x, to: x + STEP });
  }
  const [best] = parts.sort((a, b) => b.count - a.count || b.to - b.from - (a.to - a.from));
  return best ? [best.from, best.to] : [from, to];
}

function withoutHeadings(
  strip: readonly [number, number],
  head: Band | undefined,
): readonly (readonly [number, number])[] {
  const [from, to] = strip;
  const headings = head?.inks.filter(([start, end]) => start > from + 1 && end < to - 1) ?? [];
  const starts = [from, ...headings.map(([, end]) => end)];
  const ends = [...headings.map(([start]) => start), to];
  return starts.map((start, at) => [start, ends[at] ?? to] as const);
}
