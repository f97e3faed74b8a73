import { formatRect, parseRect, splitReference } from "./cells/address";
import type { Rect } from "./cells/address";
import {
  EmptySheetError,
  ExcelError,
  OurSheetError,
  SchemeSheetGoneError,
  SelectionTooSmallError,
  SheetTooLargeError,
  toWorkbookError,
} from "./errors";
import type { RunOptions } from "./run/excelRun";
import { runInExcel } from "./run/excelRun";
import { lookAtWorkbook } from "./read/look";
import { mergedWithin } from "./cells/mergedAreas";
import { untracked } from "./run/workspace";

/** What of the open workbook is read: all that the sheet in front holds, or what is selected. */
export type SheetScope = "sheet" | "selection";

/** The cells of a sheet that isn't ours, from the first used row and column on. */
export interface OpenSheet {
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
  /** Number formats as Excel writes them in English: "dd/mm/yyyy". */
  readonly formats: readonly (readonly unknown[])[];
  /** Merged areas by the same rows and columns, from 0. */
  readonly merged: readonly Rect[];
  readonly hiddenRows: number;
}

/** A province's plan has some 20,000 rows of ten columns; above that it is no plan. */
const MOST_CELLS = 400_000;
/** Value and format of a cell of a plan take up to some 300 bytes, and Excel refuses answers over 5 MB. */
const CELLS_AT_ONCE = 12_000;
const FEWEST_CELLS = 500;
/** Excel finds no more than 512 merged areas at a time: no more are in so few cells. */
const CELLS_OF_MERGED = 512;

/**
 * Reads a table that lies open in Excel: one round trip to see where it is, one for its cells, more where those are
 * over 12,000. Nothing is written.
 * @throws OurSheetError, EmptySheetError, SelectionTooSmallError, SheetTooLargeError; any other WorkbookError
 * @example const { name, values } = await readOpenSheet("selection");
 */
export function readOpenSheet(scope: SheetScope, options: RunOptions = {}): Promise<OpenSheet> {
  return runInExcel(async (context) => {
    checkSupported();
    const { sheet, area } = await placeOf(context, scope);
    return readArea(context, sheet, area, CELLS_AT_ONCE);
  }, options);
}

/**
 * Reads the sheet Bộ tiêu chí as people have edited it, wherever its tab is: three round trips, nothing is written.
 * @throws SchemeSheetGoneError, EmptySheetError; any other WorkbookError
 */
export function readSchemeSheet(options: RunOptions = {}): Promise<OpenSheet> {
  return runInExcel(async (context) => {
    checkSupported();
    const look = await lookAtWorkbook(context);
    const found = look.sheets.find(({ ours }) => ours?.id === "scheme");
    if (!found) throw new SchemeSheetGoneError();
    const used = untracked(context.workbook.worksheets.getItem(found.key).getUsedRangeOrNullObject(true));
    used.load("address");
    await context.sync();
    const sheet = { id: found.key, name: found.name };
    return readArea(context, sheet, usedArea(used, found.name, "sheet"), CELLS_AT_ONCE);
  }, options);
}

function checkSupported(): void {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13"))
    throw new ExcelError("ApiNotFound", { cause: "ExcelApi 1.13" });
}

function usedArea(used: Excel.Range, name: string, scope: SheetScope): Rect {
  if (used.isNullObject) throw new EmptySheetError(name, scope);
  const area = parseRect(splitReference(used.address).address);
  if (area.rows * area.columns > MOST_CELLS)
    throw new SheetTooLargeError(area.rows * area.columns, MOST_CELLS);
  return area;
}

interface FoundSheet {
  readonly id: string;
  readonly name: string;
}

async function placeOf(
  context: Excel.RequestContext,
  scope: SheetScope,
): Promise<{ readonly sheet: FoundSheet; readonly area: Rect }> {
  const { workbook } = context;
  const selected = scope === "selection" ? untracked(workbook.getSelectedRange()) : null;
  const sheet = selected ? selected.worksheet : workbook.worksheets.getActiveWorksheet();
  const used = untracked((selected ?? sheet).getUsedRangeOrNullObject(true));
  sheet.load("id,name");
  used.load("address");
  selected?.load("cellCount");
  const look = await lookAtWorkbook(context);

  if (look.sheets.some(({ key, ours }) => key === sheet.id && ours !== null))
    throw new OurSheetError(sheet.name);
  if (selected?.cellCount === 1) throw new SelectionTooSmallError();
  return { sheet: { id: sheet.id, name: sheet.name }, area: usedArea(used, sheet.name, scope) };
}

async function readArea(
  context: Excel.RequestContext,
  sheet: FoundSheet,
  area: Rect,
  cellsAtOnce: number,
): Promise<OpenSheet> {
  try {
    return await readAreaOnce(context, sheet, area, cellsAtOnce);
  } catch (error) {
    const smaller = Math.floor(cellsAtOnce / 4);
    if (toWorkbookError(error).code !== "ResponsePayloadSizeLimitExceeded" || smaller < FEWEST_CELLS)
      throw error;
    return readArea(context, sheet, area, smaller);
  }
}

async function readAreaOnce(
  context: Excel.RequestContext,
  sheet: FoundSheet,
  area: Rect,
  cellsAtOnce: number,
): Promise<OpenSheet> {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const rangeOf = (rect: Rect): Excel.Range => untracked(worksheet.getRange(formatRect(rect)));
  const view = rangeOf(area).getVisibleView();
  view.load("rowCount");
  const stripes = slicesOf(area, CELLS_OF_MERGED);
  const merged = stripes.map((stripe) => {
    const areas = rangeOf(stripe).getMergedAreasOrNullObject().untrack();
    areas.load("areas/items/address");
    return areas;
  });
  const [firstStripe = area, ...others] = slicesOf(area, cellsAtOnce);
  const first = rangeOf(firstStripe);
  first.load("values,numberFormat");
  await context.sync();
  const hiddenRows = area.rows - view.rowCount;
  const told = merged.flatMap((areas) =>
    areas.isNullObject
      ? []
      : areas.areas.items.map(({ address }) => parseRect(splitReference(address).address)),
  );
  const rest = await readStripes(context, worksheet, others);
  const values = [...first.values, ...rest.values];
  const formats = [...first.numberFormat, ...rest.formats];
  const isBlank = (row: number, column: number): boolean =>
    values[row - area.row]?.[column - area.column] === "";
  return {
    name: sheet.name,
    values,
    formats,
    merged: mergedWithin(area, told, new Set(stripes.map(({ row }) => row)), isBlank),
    hiddenRows,
  };
}

/** One after the other: together they would be over Excel's limit. */
async function readStripes(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  stripes: readonly Rect[],
): Promise<Pick<OpenSheet, "values" | "formats">> {
  const [stripe, ...others] = stripes;
  if (!stripe) return { values: [], formats: [] };
  const range = untracked(worksheet.getRange(formatRect(stripe)));
  range.load("values,numberFormat");
  await context.sync();
  const rest = await readStripes(context, worksheet, others);
  return { values: [...range.values, ...rest.values], formats: [...range.numberFormat, ...rest.formats] };
}

/** Stripes of whole rows; a row that is larger by itself is a stripe. */
function slicesOf(area: Rect, cellsAtOnce: number): Rect[] {
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rowsAtOnce) }, (_, at) => ({
    ...area,
    row: area.row + at * rowsAtOnce,
    rows: Math.min(rowsAtOnce, area.rows - at * rowsAtOnce),
  }));
}
