import type { Band } from "./bands";
import { isClear, isTitle } from "./bands";
import { guttersOf } from "./gutters";
import type { OpenTable } from "./openTables";
import { openTables } from "./openTables";
import type { PdfPage, Rule } from "./page";
import { joined } from "./rules";
import { wordsOf } from "./textLines";

const FEWEST_GUTTERS = 2;
/** A word may reach over its column's edge by this part of it. */
const OVERHANG = 0.3;
/** Words closer than this, in parts of their size, are of one text. */
const BLANK = 0.5;

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
  return pages.map((page) => {
    const vertical = added.get(page);
    return vertical ? { ...page, vertical: [...page.vertical, ...vertical], implied: "columns" } : page;
  });
}

function verticals(
  { from, to }: OpenTable,
  bands: readonly Band[],
  places: readonly number[],
): readonly Rule[] {
  const [top, bottom] = [bands[0]?.top ?? 0, bands.at(-1)?.bottom ?? 0];
  const inner = bands.flatMap((band) =>
    edgesIn(band, places).map((at) => ({ at, from: band.top, to: band.bottom })),
  );
  // beside merged cells a rule of one row alone would hang together with nothing
  return [...joined(inner), ...[from, to].map((at) => ({ at, from: top, to: bottom }))];
}

/** The columns' edges that a row has; a title is one cell to the table's end. */
export function edgesIn(band: Band, places: readonly number[]): readonly number[] {
  const crossed = places.find((at) => !isClear(band, at, at));
  if (isTitle(band) && crossed !== undefined) return places.filter((at) => at < crossed);
  return places.filter((at) => isClear(band, at, at) || isOverhung(band, at));
}

/** Whether only ends of words reach over a place, and none of their texts goes on there. */
function isOverhung({ glyphs }: Band, at: number): boolean {
  return wordsOf(glyphs).every((words) =>
    words.every((word, index) => {
      const [before, after] = [words[index - 1], words[index + 1]];
      if (word.x1 <= at) return !after || after.x0 < at || after.x0 - word.x1 > BLANK * word.size;
      if (word.x0 >= at) return true;
      const [left, right] = [at - word.x0, word.x1 - at];
      if (Math.min(left, right) > OVERHANG * (left + right)) return false;
      const gap = left > right ? (after?.x0 ?? Infinity) - word.x1 : word.x0 - (before?.x1 ?? -Infinity);
      return gap > BLANK * word.size;
    }),
  );
}
