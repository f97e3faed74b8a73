import type { Band } from "./bands";
import { isClear } from "./bands";
import type { Rule } from "./page";
import { clumpsOf } from "./textRows";

/** Where the columns of a table stand that is drawn without rules. */
export interface Layout {
  readonly from: number;
  readonly to: number;
  /** The inner edges of its columns, from left to right. */
  readonly places: readonly number[];
}

/** The rules under headings that stand over several columns ("Đơn vị" over "Chủ trì" and "Phối hợp"). */
export function underGroups(
  band: Band,
  { from, to, places }: Layout,
): { horizontal: Rule[]; vertical: Rule[] } {
  const clear = [from, ...places.filter((place) => isClear(band, place, place)), to];
  const found: { horizontal: Rule[]; vertical: Rule[] } = { horizontal: [], vertical: [] };
  for (const place of places.filter((each) => !clear.includes(each))) {
    const left = Math.max(...clear.filter((each) => each < place));
    const right = Math.min(...clear.filter((each) => each > place));
    const own = clumpsOf(band.glyphs.filter(({ x0, x1 }) => x0 > left && x1 < right));
    const last = own.map((clump) => isClear(clump, place, place)).lastIndexOf(false);
    const [upper, lower] = [own[last], own[last + 1]];
    if (!upper || !lower) continue;
    const at = (upper.bottom + lower.top) / 2;
    found.horizontal.push({ at, from: left, to: right });
    found.vertical.push({ at: place, from: at, to: band.bottom });
  }
  return found;
}
