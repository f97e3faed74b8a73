import type { Worksheet as SheetModel } from "@cj-tech-master/excelts";
import { MAX_COLUMNS, MAX_ROWS } from "../area";
import { columnWidth, rowHeight } from "../format/lineSizes";

/** Turns points from the sheet's corner into columns or rows (with a fraction), and back. */
interface Ruler {
  readonly sizeOf: (index: number) => number;
  readonly count: number;
}

function pointsAt({ sizeOf }: Ruler, position: number): number {
  let points = 0;
  for (let index = 0; index < Math.floor(position); index += 1) points += sizeOf(index);
  return points + sizeOf(Math.floor(position)) * (position - Math.floor(position));
}

function positionAt({ sizeOf, count }: Ruler, points: number): number {
  let rest = points;
  for (let index = 0; index < count; index += 1) {
    const size = sizeOf(index);
    if (rest < size) return index + rest / size;
    rest -= size;
  }
  return count;
}

export function columnsRuler(model: SheetModel): Ruler {
  return {
    count: MAX_COLUMNS,
    sizeOf: (column) => columnWidth(model, { row: 0, column, rows: 1, columns: 1 }) ?? 0,
  };
}

export function rowsRuler(model: SheetModel): Ruler {
  return {
    count: MAX_ROWS,
    sizeOf: (row) => rowHeight(model, { row, column: 0, rows: 1, columns: 1 }) ?? 0,
  };
}

/** Where a stretch begins and how long it is, in points. */
export function measure(ruler: Ruler, from: number, to: number): { start: number; length: number } {
  const start = pointsAt(ruler, from);
  return { start, length: pointsAt(ruler, to) - start };
}

/** The two ends of a stretch given in points. */
export function ends(ruler: Ruler, start: number, length: number): { from: number; to: number } {
  return { from: positionAt(ruler, start), to: positionAt(ruler, start + length) };
}
