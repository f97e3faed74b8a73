import type { Rect } from "./address";
import { formatRect } from "./address";
import { untracked } from "./workspace";
import type { SheetGrid } from "./sheetGrid";

export interface AreaToRead {
  readonly sheetKey: string;
  readonly area: Rect;
  readonly grid: SheetGrid;
}

/** Fills the grids with values and formulas, at most `rowsAtOnce` rows a round trip. */
export async function readCells(
  context: Excel.RequestContext,
  areas: readonly AreaToRead[],
  rowsAtOnce: number,
): Promise<void> {
  const slices = areas.flatMap((area) => slicesOf(area, rowsAtOnce));
  await readSlices(context, slices, rowsAtOnce);
}

/** One trip, then the rest: an answer may not exceed 5 MB, so there have to be several. */
async function readSlices(
  context: Excel.RequestContext,
  slices: readonly AreaToRead[],
  rowsAtOnce: number,
): Promise<void> {
  const [first, ...others] = slices;
  if (!first) return;
  const fitting = others.findIndex((_, at) => rowsIn([first, ...others.slice(0, at + 1)]) > rowsAtOnce);
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
  await readSlices(context, slices.slice(now.length), rowsAtOnce);
}

function slicesOf({ sheetKey, area, grid }: AreaToRead, rowsAtOnce: number): AreaToRead[] {
  const slices: AreaToRead[] = [];
  for (let done = 0; done < area.rows; done += rowsAtOnce)
    slices.push({
      sheetKey,
      grid,
      area: { ...area, row: area.row + done, rows: Math.min(rowsAtOnce, area.rows - done) },
    });
  return slices;
}

function rowsIn(slices: readonly AreaToRead[]): number {
  return slices.reduce((sum, slice) => sum + slice.area.rows, 0);
}
