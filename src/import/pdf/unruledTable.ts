import type { Band } from "./bands";
import { bandBetween, isClear, isTitle, writtenGlyphs } from "./bands";
import { guttersOf } from "./gutters";
import type { Layout } from "./headGroups";
import { underGroups } from "./headGroups";
import { edgesIn } from "./impliedVerticals";
import { openTables } from "./openTables";
import type { Glyph, PdfPage } from "./page";
import { joined } from "./rules";
import type { Clump } from "./textRows";
import { clumpsOf, isLabelled, rowStarts, tableLength } from "./textRows";

/** The heading of the numbers, which a table without rules is told by. */
const NUMBERS = /^(?:Số\s*)?(?:S?TT|Stt)$|^Số$/u;
/** So many numbered rows under a head make a table. */
const FEWEST_LABELS = 4;
const FEWEST_GUTTERS = 2;
/** A head's lines follow each other closer than this, in points. */
const NEXT_LINE = 8;
const MARGIN = 3;
const FIRST_COLUMN = 40;
/** Lines of one text are as far apart as each other, give or take so many points. */
const FURTHER = 1.5;
const PAGE_NUMBER = /^[-–—\s]*\d{1,3}[-–—\s]*$/u;

/** A page's part of the table, its last row perhaps cut. */
interface Part {
  readonly head: readonly Clump[];
  readonly body: readonly Clump[];
  readonly goesOn: boolean;
}

/**
 * Pages with the rules that a table would have which is drawn without any: its columns are where its letters leave room
 * in nearly all lines, its rows begin at the numbers in its first column. Pages stay as they are where no such table is
 * found for certain.
 */
export function withUnruledTable(pages: readonly PdfPage[]): readonly PdfPage[] {
  if (pages.some(({ vertical }) => vertical.length > 0) || openTables(pages).length > 0) return pages;
  const written = pages.map((page) =>
    clumpsOf(writtenGlyphs(page)).filter((clump) => !isPageNumber(clump, page)),
  );
  const first = written.findIndex((clumps) => headAt(clumps) >= 0);
  const clumps = written.map((own, at) => (at < first ? [] : at === first ? own.slice(headAt(own)) : own));
  const layout = first < 0 ? null : layoutOf(clumps.flat());
  if (!layout) return pages;
  const parts = written.map((own, at) => {
    const part = at === first ? own.slice(headStart(own, layout)) : (clumps[at] ?? []);
    return part.slice(0, tableLength(part, layout.places));
  });
  const edge = layout.places[0] ?? 0;
  const [headLines = 0] = rowStarts(parts[first] ?? [], edge);
  const bodies = parts.map((own) => (headAt(own.slice(0, headLines)) < 0 ? own : own.slice(headLines)));
  const ruled = pages.map((page, at) => {
    const [own, body] = [parts[at] ?? [], bodies[at] ?? []];
    const next = bodies[at + 1]?.[0];
    const goesOn = next !== undefined && !isLabelled(next, edge);
    if (own.length === 0) return page;
    const head = own.slice(0, own.length - body.length);
    return withRules(page, { head, body, goesOn }, layout);
  });
  return ruled.every((page) => page !== null) ? ruled : pages;
}

/** A page's own number, which stands alone near its edge; a row's stands at the left. */
function isPageNumber({ top, glyphs }: Clump, page: PdfPage): boolean {
  const { height } = page;
  const left = page.glyphs.reduce((least, { x0 }) => Math.min(least, x0), Infinity);
  const isOutside = top < 0.12 * height || top > 0.88 * height;
  return isOutside && PAGE_NUMBER.test(textOf(glyphs)) && (glyphs[0]?.x0 ?? 0) > left + FIRST_COLUMN;
}

function headAt(clumps: readonly Clump[]): number {
  return clumps.findIndex(({ inks }, at) => {
    const [, end] = inks[0] ?? [0, 0];
    // a narrow column breaks it: "T|T"
    const texts = clumps.slice(at, at + 3).map(({ glyphs }) => glyphs.filter(({ x1 }) => x1 <= end));
    const starts = texts.map((_, last) => texts.slice(0, last + 1).flat());
    return inks.length > FEWEST_GUTTERS && starts.some((glyphs) => NUMBERS.test(textOf(glyphs)));
  });
}

function textOf(glyphs: readonly Glyph[]): string {
  return glyphs
    .map(({ text }) => text)
    .join("")
    .trim();
}

/** A head's first lines may stand above the heading of the numbers. */
function headStart(clumps: readonly Clump[], { places }: Layout): number {
  let at = headAt(clumps);
  // a heading over two columns stands over the edge between them; a title over the table, over more
  const fits = (clump: Clump | undefined) =>
    clump !== undefined && places.filter((place) => !isClear(clump, place, place)).length <= 1;
  while ((clumps[at]?.room ?? NEXT_LINE) < NEXT_LINE && fits(clumps[at - 1])) at--;
  return at;
}

/** The table's columns; null where too little tells them. */
function layoutOf(clumps: readonly Clump[]): Layout | null {
  const lines = clumps.filter((clump) => !isTitle(clump));
  if (lines.length < FEWEST_LABELS) return null;
  const ends = lines.flatMap(({ inks }) => inks.flat());
  const [from, to] = [Math.min(...ends) - MARGIN, Math.max(...ends) + MARGIN];
  const places = guttersOf(lines, { from, to }).map(([start, end]) => (start + end) / 2);
  const labels = clumps.filter((clump) => isLabelled(clump, places[0] ?? 0));
  return places.length < FEWEST_GUTTERS || labels.length < FEWEST_LABELS ? null : { from, to, places };
}

/** The page with the table's rules; null where activities may share a number, and nothing tells them apart. */
function withRules(page: PdfPage, { head, body, goesOn }: Part, layout: Layout): PdfPage | null {
  const { from, to, places } = layout;
  const clumps = [...head, ...body];
  const labelled = rowStarts(body, places[0] ?? 0).map((start) => start + head.length);
  const starts = [...new Set([head.length, ...labelled])].filter((start) => start > 0 && body.length > 0);
  const [top, bottom] = [(clumps[0]?.top ?? 0) - 1, (clumps.at(-1)?.bottom ?? 0) + 1];
  const between = starts.map((start) => ((clumps[start - 1]?.bottom ?? 0) + (clumps[start]?.top ?? 0)) / 2);
  const edges = [top, ...between, bottom];
  const glyphs = writtenGlyphs(page).filter(({ x1, x0 }) => x1 > from && x0 < to);
  const bands = edges.slice(1).map((end, at) => bandBetween(glyphs, edges[at] ?? 0, end));
  // a row that goes on at a page's top has its number on the page before
  const rows = bands.slice(head.length > 0 ? 1 : 0).slice(labelled[0] === head.length ? 0 : 1);
  if (rows.some((band) => hasFurtherRows(band, layout))) return null;
  const rules = bands.map((band) => ({ at: band.top, from, to }));
  const inner = bands.flatMap((band) =>
    edgesIn(band, places).map((at) => ({ at, from: band.top, to: band.bottom })),
  );
  const groups = bands.slice(0, head.length > 0 ? 1 : 0).map((band) => underGroups(band, layout));
  return {
    ...page,
    horizontal: [
      ...page.horizontal,
      ...rules,
      ...groups.flatMap(({ horizontal }) => horizontal),
      ...(goesOn ? [] : [{ at: bottom, from, to }]),
    ],
    vertical: [
      ...joined([...inner, ...groups.flatMap(({ vertical }) => vertical)]),
      ...[from, to].map((at) => ({ at, from: top, to: bottom })),
    ],
    implied: "table",
  };
}

/** Whether lines of one column stand apart in a row, or the row has no number of its own. */
function hasFurtherRows(band: Band, { from, to, places }: Layout): boolean {
  const edges = [from, ...places, to];
  const isApart = edges.slice(1).some((end, at) => {
    const start = edges[at] ?? 0;
    const own = clumpsOf(band.glyphs.filter(({ x0, x1 }) => (x0 + x1) / 2 > start && (x0 + x1) / 2 < end));
    const rooms = own.slice(1).map(({ room }) => room);
    return Math.max(...rooms) > Math.min(...rooms) + FURTHER;
  });
  return isApart || !isLabelled({ ...band, room: 0 }, places[0] ?? 0);
}
