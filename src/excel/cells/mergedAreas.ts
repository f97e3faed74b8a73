import type { Rect } from "./address";
import { intersects } from "./address";

/**
 * Merged areas that stripes of one area told of, each once, by rows and columns of that area. One that lies over two
 * stripes is told twice; whether Excel cuts it there isn't documented, so a piece that begins at a stripe with a
 * blank cell goes on with the piece above.
 * @param starts first rows of the stripes
 */
export function mergedWithin(
  outer: Rect,
  told: readonly Rect[],
  starts: ReadonlySet<number>,
  isBlank: (row: number, column: number) => boolean,
): Rect[] {
  const byColumns = new Map<string, Rect[]>();
  for (const area of [...told].sort((a, b) => a.row - b.row)) {
    const key = `${area.column}/${area.columns}`;
    const known = byColumns.get(key) ?? [];
    const last = known.at(-1);
    const goesOn = last && last.row + last.rows === area.row && starts.has(area.row);
    if (last && (intersects(last, area) || (goesOn && isBlank(area.row, area.column)))) {
      const end = Math.max(last.row + last.rows, area.row + area.rows);
      known[known.length - 1] = { ...last, rows: end - last.row };
    } else known.push(area);
    byColumns.set(key, known);
  }
  return [...byColumns.values()].flat().map((area) => clipped(area, outer));
}

/** The part of an area inside the outer one, by the outer one's rows and columns. */
function clipped(area: Rect, outer: Rect): Rect {
  const row = Math.max(area.row, outer.row);
  const column = Math.max(area.column, outer.column);
  const lastRow = Math.min(area.row + area.rows, outer.row + outer.rows);
  const lastColumn = Math.min(area.column + area.columns, outer.column + outer.columns);
  return {
    row: row - outer.row,
    column: column - outer.column,
    rows: lastRow - row,
    columns: lastColumn - column,
  };
}
