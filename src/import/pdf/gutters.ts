import type { Band } from "./bands";
import { isClear, isTitle } from "./bands";

/** Columns are at least so far apart, and clear of letters in so many of the bands. */
const NARROWEST = 1.4;
/** How finely places are looked at, in points. */
const STEP = 0.5;
const CLEAR = 0.85;
const FEWEST_ROWS = 3;

/** Strips that are clear in nearly all bands; one that holds a heading is two, for a column that is seldom filled. */
export function guttersOf(
  bands: readonly Band[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly (readonly [number, number])[] {
  const rows = bands.filter((band) => !isTitle(band));
  const written = rows.length >= FEWEST_ROWS ? rows : bands.filter((band) => band.inks.length > 0);
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
