import type { Rect } from "./address";
import { formatRect } from "./address";
import { untracked } from "../run/workspace";
import type { SheetGrid } from "./sheetGrid";

export interface AreaToRead {
  readonly sheetKey: string;
  readonly area: Rect;
  readonly grid: SheetGrid;
}

/** Fills the grids with values and formulas, some `cellsAtOnce` cells a round trip. */
export async function readCells(
  context: Excel.RequestContext,
  areas: readonly AreaToRead[],
  cellsAtOnce: number,
): Promise<void> {
  const slices = areas.flatMap((area) => slicesOf(area, cellsAtOnce));
  await readSlices(context, slices, cellsAtOnce);
}

/** One trip, then the rest: an answer may not exceed 5 MB, so there have to be several. */
async function readSlices(
  context: Excel.RequestContext,
  slices: readonly AreaToRead[],
  cellsAtOnce: number,
): Promise<void> {
  const [first, ...others] = slices;
  if (!first) return;
  const fitting = others.findIndex((_, at) => cellsIn([first, ...others.slice(0, at + 1)]) > cellsAtOnce);
  const now = fitting < 0 ? slices : [first, ...others.slice(0, fitting)];
  const ranges = now.map(({ sheetKey, area }) => {
    const range = untracked(context.workbook.worksheets.getItem(sheetKey).getRange(formatRect(area)));
    range.load("values,formulas");
    return range;
  });
  await context.sync();
  ranges.forEach((range, at) => {
    const slice = now[at];
    if (slice) slice.grid.fill(slice.area.row, slice.area.column, range.values, range.formulas);
  });
  await readSlices(context, slices.slice(now.length), cellsAtOnce);
}

function slicesOf({ sheetKey, area, grid }: AreaToRead, cellsAtOnce: number): AreaToRead[] {
  const slices: AreaToRead[] = [];
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / area.columns));
  for (let done = 0; done < area.rows; done += rowsAtOnce)
    slices.push({
      sheetKey,
      grid,
      area: { ...area, row: area.row + done, rows: Math.min(rowsAtOnce, area.rows - done) },
    });
  return slices;
}

function cellsIn(slices: readonly AreaToRead[]): number {
  return slices.reduce((sum, slice) => sum + slice.area.rows * slice.area.columns, 0);
}
