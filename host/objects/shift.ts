import type { Area } from "./area";
import { MAX_COLUMNS, MAX_ROWS } from "./area";

/**
 * Cells put in or taken out: from `at` on, `count` rows (or columns) are inserted, or deleted where negative,
 * within `start`..`end` of the other direction (both included).
 */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** Where an area lies after the shift; null when all of it was deleted; the same object when nothing moved. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const across = shift.axis === "row" ? [area.column, area.columns] : [area.row, area.rows];
  const [crossStart = 0, crossLength = 0] = across;
  if (crossStart < shift.start || crossStart + crossLength - 1 > shift.end) return area;
  const [first, length, limit] =
    shift.axis === "row" ? [area.row, area.rows, MAX_ROWS] : [area.column, area.columns, MAX_COLUMNS];
  if (length === limit) return area;
  const moved = shiftSpan(first, length, shift.at, shift.count, limit);
  if (moved === null) return null;
  if (moved[0] === first && moved[1] === length) return area;
  const [start, size] = moved;
  return shift.axis === "row"
    ? { ...area, row: start, rows: size }
    : { ...area, column: start, columns: size };
}

/** Where a single row or column lies after the shift; null when it was deleted. */
export function movedIndex(index: number, { at, count }: Shift): number | null {
  if (index < at) return index;
  return count < 0 && index < at - count ? null : index + count;
}

function shiftSpan(
  first: number,
  length: number,
  at: number,
  count: number,
  limit: number,
): [number, number] | null {
  const last = first + length - 1;
  if (last < at) return [first, length];
  if (count > 0) {
    const start = first >= at ? first + count : first;
    const end = Math.min(last + count, limit - 1);
    return start >= limit ? null : [start, end - start + 1];
  }
  const gone = -count;
  const place = (index: number, isEnd: boolean): number => {
    if (index < at) return index;
    if (index >= at + gone) return index - gone;
    return isEnd ? at - 1 : at;
  };
  const [start, end] = [place(first, false), place(last, true)];
  return end < start ? null : [start, end - start + 1];
}
