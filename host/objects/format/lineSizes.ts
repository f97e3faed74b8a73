import type { Worksheet as SheetModel } from "@cj-tech-master/excelts";
import { invalidArgument } from "../../errors";
import { isEntireColumns, isEntireRows, MAX_COLUMNS } from "../area";
import type { Area } from "../area";
import { numberArgument } from "../arguments";
import { displayedText } from "../cells/displayedText";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../sheetLook";
import { existingCells } from "../usedCells";

/** Width of a digit of the standard font (Calibri 11) in pixels, and the room beside the digits. */
const DIGIT_PX = 7;
const PADDING_PX = 5;
const POINTS_PER_PX = 0.75;
const MAX_WIDTH_CHARACTERS = 255;
/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const MAX_HEIGHT_POINTS = 409.5;

/**
 * A column's width in the file, in digits with the padding (ECMA-376, 18.3.1.13), as points.
 * @example fileWidthToPoints(9.140625) // 48, the standard column of 64 pixels
 */
export function fileWidthToPoints(width: number): number {
  return Math.round(width * DIGIT_PX) * POINTS_PER_PX;
}

/** The other way round, in whole pixels. */
export function pointsToFileWidth(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PX);
  return Math.trunc((pixels / DIGIT_PX) * 256) / 256;
}

function standardWidth(model: SheetModel): number {
  const characters = model.properties.defaultColWidth ?? STANDARD_WIDTH;
  return (Math.round(characters * DIGIT_PX) + PADDING_PX) * POINTS_PER_PX;
}

/** In points; 0 for hidden columns, null where the columns differ. */
export function columnWidth(model: SheetModel, area: Area): number | null {
  const columns = isEntireRows(area) ? MAX_COLUMNS : area.columns;
  const widths = new Set<number>();
  for (let index = 0; index < columns && widths.size < 2; index += 1) {
    const { hidden, width } = model.getColumn(area.column + index + 1);
    widths.add(hidden ? 0 : width === undefined ? standardWidth(model) : fileWidthToPoints(width));
  }
  const [only] = widths;
  return widths.size === 1 && only !== undefined ? only : null;
}

export function setColumnWidth(model: SheetModel, area: Area, value: unknown): void {
  const points = numberArgument(value);
  const most = (MAX_WIDTH_CHARACTERS * DIGIT_PX + PADDING_PX) * POINTS_PER_PX;
  if (points < 0 || points > most) throw invalidArgument();
  for (let index = 0; index < area.columns; index += 1) {
    const column = model.getColumn(area.column + index + 1);
    column.hidden = points === 0;
    if (points > 0) column.width = pointsToFileWidth(points);
  }
}

/** In points; 0 for hidden rows, null where the rows differ. */
export function rowHeight(model: SheetModel, area: Area): number | null {
  const standard = model.properties.defaultRowHeight ?? STANDARD_HEIGHT;
  const rows = isEntireColumns(area) ? model.rowCount : area.rows;
  const heights = new Set<number>();
  for (let index = 0; index < rows && heights.size < 2; index += 1) {
    const row = model.findRow(area.row + index + 1);
    heights.add(row?.hidden === true ? 0 : (row?.height ?? standard));
  }
  if (heights.size === 0) return standard;
  const [only] = heights;
  return heights.size === 1 && only !== undefined ? only : null;
}

export function setRowHeight(model: SheetModel, area: Area, value: unknown): void {
  const points = numberArgument(value);
  if (points < 0 || points > MAX_HEIGHT_POINTS) throw invalidArgument();
  if (isEntireColumns(area)) {
    model.properties.defaultRowHeight = points;
    return;
  }
  for (let index = 0; index < area.rows; index += 1) {
    const row = model.getRow(area.row + index + 1);
    row.hidden = points === 0;
    if (points > 0) row.height = Math.round(points / POINTS_PER_PX) * POINTS_PER_PX;
  }
}

/** Rows without a height of their own are fitted when the file is saved (fittedRows.ts). */
export function autofitRows(model: SheetModel, area: Area): void {
  const last = Math.min(area.row + area.rows, model.rowCount);
  for (let row = area.row; row < last; row += 1) {
    const line = model.findRow(row + 1);
    if (line !== undefined) Reflect.set(line, "height", undefined);
  }
}

/** The host has no fonts to measure with: it counts letters, wider for larger and bold ones. */
export function autofitColumns(model: SheetModel, area: Area): void {
  const widest = new Map<number, number>();
  for (const cell of existingCells(model, area)) {
    if (cell.alignment?.wrapText === true || cell.isMerged) continue;
    const { size = 11, bold = false } = cell.font ?? {};
    const longest = Math.max(
      ...displayedText(cell)
        .split("\n")
        .map((line) => line.length),
    );
    const pixels = longest * DIGIT_PX * (size / 11) * (bold ? 1.1 : 1) + PADDING_PX;
    widest.set(cell.col, Math.max(widest.get(cell.col) ?? 0, pixels));
  }
  for (const [column, pixels] of widest) {
    const most = MAX_WIDTH_CHARACTERS * DIGIT_PX + PADDING_PX;
    model.getColumn(column).width = pointsToFileWidth(Math.min(pixels, most) * POINTS_PER_PX);
  }
}
