/** Height of a row that is only there to keep the addresses of the cells below it. Points. */
export const NO_ROOM = 1;

/** Excel's highest row is 409.5 points. */
export const HIGHEST_ROW = 409;
/** A page is higher than the highest row: so many rows fill up what is left of it. */
export const SPACERS = 2;

/** Rows that stay on one page; the spacers before the first may fill the page up. Indexes from 0. */
export interface KeptRows {
  readonly first: number;
  readonly last: number;
}

/** A4's height less the margins of 2 cm, in points. */
const PAGE_HEIGHT = ((29.7 - 2 - 2) / 2.54) * 72;
/** Printers and programs differ by some points: a page is only filled up to these, and so is the spacer. */
const SLACK = 12;
const ROOM = PAGE_HEIGHT - SLACK;

/**
 * Heights of rows such that groups aren't cut by the end of a page: the spacers before a group that wouldn't fit take
 * up what is left of the page. A group longer than a page is left to be cut.
 */
export function paginated(heights: readonly number[], groups: readonly KeptRows[]): readonly number[] {
  return flow(heights, groups).heights;
}

/** What is left of the page after these rows, without the points by which programs differ. */
export function leftOnPage(heights: readonly number[], groups: readonly KeptRows[]): number {
  return ROOM - flow(heights, groups).used;
}

/** Heights of the spacers that fill the page up, so that the next row begins another. */
export function filling(left: number): readonly number[] {
  const first = Math.min(HIGHEST_ROW, Math.max(NO_ROOM, Math.floor(left) - NO_ROOM));
  return [first, Math.max(NO_ROOM, Math.floor(left) - first)];
}

/** Whether rows of so much height can stand on one page. */
export function fitsOnPage(height: number): boolean {
  return height <= ROOM;
}

function flow(
  heights: readonly number[],
  groups: readonly KeptRows[],
): { readonly heights: readonly number[]; readonly used: number } {
  const bySpacer = new Map(groups.map((group) => [group.first - SPACERS, group]));
  const laid: number[] = [];
  let used = 0;
  while (laid.length < heights.length) {
    const index = laid.length;
    const height = heights[index] ?? 0;
    const group = bySpacer.get(index);
    const needed = group ? sum(heights.slice(index, group.last + 1)) : height;
    const left = (group ? ROOM : PAGE_HEIGHT) - used;
    const isCut = needed > left && !(group && needed > ROOM);
    if (group && isCut) laid.push(...filling(left));
    else laid.push(height);
    used = isCut ? (group ? 0 : height) : used + height;
  }
  return { heights: laid, used };
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
