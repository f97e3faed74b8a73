import type { Cell, Row, Workbook as Model, Worksheet as SheetModel } from "@cj-tech-master/excelts";
import { displayedText } from "../cells/displayedText";
import { STANDARD_HEIGHT } from "../sheetLook";
import { textLines } from "./textLines";

const MAX_HEIGHT_POINTS = 409.5;
const STANDARD_SIZE = 11;
const STANDARD_WIDTH_CHARACTERS = 8.43;
/** A line's height against the size of its letters, accents above capitals included. */
const LEADING = 1.2;
/** Above and below the text, together, in points. */
const PADDING = 1.8;
/** Left and right of the text, together, in pixels. */
const SIDES_PX = 7;
const DIGIT_PX = 7;
/** Printers and programs without Calibri draw columns up to so much narrower; no line may be lost there. */
const NARROWER = 0.94;
const PX_PER_POINT = 96 / 72;

/**
 * The heights in points that Excel would have given the rows nobody gave a height: wrapped texts are shown whole.
 * Merged cells don't count, as in Excel. Only rows that need more than the standard height are named.
 */
export function fittedRows(model: Model): Map<string, Map<number, number>> {
  return new Map(model.worksheets.map((sheet) => [sheet.name, fittedRowsOf(sheet)]));
}

/** The same for one sheet, by row number. */
export function fittedRowsOf(sheet: SheetModel): Map<number, number> {
  const standard = sheet.properties.defaultRowHeight ?? STANDARD_HEIGHT;
  const heights = new Map<number, number>();
  sheet.eachRow((row, number) => {
    if (row.height !== undefined || row.hidden) return;
    const height = fittedHeight(row, sheet);
    if (height > standard) heights.set(number, height);
  });
  return heights;
}

function fittedHeight(row: Row, sheet: SheetModel): number {
  let highest = 0;
  row.eachCell((cell) => {
    if (!cell.isMerged) highest = Math.max(highest, textHeight(cell, sheet));
  });
  return Math.min(MAX_HEIGHT_POINTS, Math.round(highest * 4) / 4);
}

function textHeight(cell: Cell, sheet: SheetModel): number {
  const text = displayedText(cell);
  if (text === "") return 0;
  const { size = STANDARD_SIZE, bold = false } = cell.font ?? {};
  const { width, hidden } = sheet.getColumn(cell.col);
  if (hidden) return 0;
  const room = (width ?? STANDARD_WIDTH_CHARACTERS) * DIGIT_PX * NARROWER - SIDES_PX;
  const lines = cell.alignment?.wrapText === true ? textLines(text, room / (size * PX_PER_POINT), bold) : 1;
  return lines * size * LEADING + PADDING;
}
