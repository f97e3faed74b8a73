/** Height of a row that is only there to keep the addresses of the cells below it. Points. */
export const NO_ROOM = 1;

/** Rows that stay on one page, and the row before them that may fill the page up. Indexes from 0. */
export interface KeptRows {
  readonly spacer: number;
  readonly last: number;
}

/** A4's height less the margins of 2 cm, in points. */
const PAGE_HEIGHT = ((29.7 - 2 - 2) / 2.54) * 72;
/** Printers and programs differ by some points: a page is only filled up to these, and so is the spacer. */
const SLACK = 12;
const ROOM = PAGE_HEIGHT - SLACK;

/**
 * Heights of rows such that groups aren't cut by the end of a page: the row before a group that wouldn't fit takes
 * up what is left of the page. A group longer than a page is left to be cut.
 */
export function paginated(heights: readonly number[], groups: readonly KeptRows[]): readonly number[] {
  return flow(heights, groups).heights;
}

/** What is left of the page after these rows, without the points by which programs differ. */
export function leftOnPage(heights: readonly number[], groups: readonly KeptRows[]): number {
  return ROOM - flow(heights, groups).used;
}

/** Height of a row that fills the page up, so that the next row begins another. */
export function filling(left: number): number {
  return Math.max(NO_ROOM, Math.floor(left));
}

/** Whether rows of so much height can stand on one page. */
export function fitsOnPage(height: number): boolean {
  return height <= ROOM;
}

function flow(
  heights: readonly number[],
  groups: readonly KeptRows[],
): { readonly heights: readonly number[]; readonly used: number } {
  const bySpacer = new Map(groups.map((group) => [group.spacer, group]));
  let used = 0;
  const laid = heights.map((height, index) => {
    const group = bySpacer.get(index);
    const needed = group ? sum(heights.slice(index, group.last + 1)) : height;
    const left = (group ? ROOM : PAGE_HEIGHT) - used;
    if (needed <= left || (group && needed > ROOM)) {
      used += height;
      return height;
    }
    used = group ? 0 : height;
    return group ? filling(left) : height;
  });
  return { heights: laid, used };
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
