import { positionOf } from "../../a1";
import type { RangeFormat, RowHeight } from "../../spec";

/**
 * Joins what holds for rows below each other: formats of the same columns and the same look, each becomes one. A
 * report's tables have hundreds of rows, and every format costs a request some hundred bytes a cell.
 * @example joinFormats([{ range: "A1:B1", bold: true }, { range: "A2:B2", bold: true }]) // [{ range: "A1:B2", … }]
 */
export function joinFormats(formats: readonly RangeFormat[]): readonly RangeFormat[] {
  const joined: RangeFormat[] = [];
  const open = new Map<string, { readonly index: number; readonly last: number }>();
  for (const format of formats) {
    const { range, ...look } = format;
    const place = rowOf(range);
    const key = place === null ? range : `${place.columns} ${JSON.stringify(look)}`;
    const known = open.get(key);
    const above = known && joined[known.index];
    if (place !== null && known && above && known.last + 1 === place.row) {
      joined[known.index] = { ...above, range: extended(above.range, place.row) };
      open.set(key, { index: known.index, last: place.row });
    } else {
      joined.push(format);
      if (place !== null) open.set(key, { index: joined.length - 1, last: place.row });
    }
  }
  return joined;
}

/** Neighbouring rows of one height. */
export function joinHeights(heights: readonly number[]): readonly RowHeight[] {
  const joined: { first: number; last: number; height: number }[] = [];
  heights.forEach((height, index) => {
    const last = joined.at(-1);
    if (last?.height === height) last.last = index + 1;
    else joined.push({ first: index + 1, last: index + 1, height });
  });
  return joined.map(({ first, last, height }) => ({
    rows: first === last ? String(first) : `${first}:${last}`,
    height,
  }));
}

/** Row and columns of a range of one row; null for any other. */
function rowOf(range: string): { readonly row: number; readonly columns: string } | null {
  const [from = "", to = from] = range.split(":");
  const [first, last] = [positionOf(from), positionOf(to)];
  if (first === null || last === null || first.row !== last.row) return null;
  return { row: first.row, columns: `${first.column}:${last.column}` };
}

function extended(range: string, row: number): string {
  const [from = "", to = from] = range.split(":");
  return `${from}:${to.replace(/\d+$/, String(row))}`;
}
