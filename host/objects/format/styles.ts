import type { Style, Worksheet as SheetModel } from "@cj-tech-master/excelts";
import { eachCell, isEntireColumns, isUnbounded, MAX_COLUMNS } from "../area";
import type { Area } from "../area";
import type { Range } from "../range";
import { existingCells } from "../usedCells";

export type CellStyle = Partial<Style>;

/** The style of a cell that may not be there yet: its row's or its column's then. Rows and columns from 0. */
export function styleAt(model: SheetModel, row: number, column: number): CellStyle {
  const line = model.findRow(row + 1);
  const cell = line?.findCell(column + 1);
  if (cell !== undefined) return cell.style;
  const own = line?.style;
  if (own !== undefined && Object.keys(own).length > 0) return own;
  return model.getColumn(column + 1).style;
}

/** What all cells of a range have in common; null where they differ, as the API answers. */
export function commonValue<T>(
  range: Range,
  read: (style: CellStyle, row: number, column: number) => T,
): T | null {
  const { area, sheet } = range;
  const first = read(styleAt(sheet.model, area.row, area.column), area.row, area.column);
  if (isUnbounded(area)) {
    for (const cell of existingCells(sheet.model, area)) {
      if (read(cell.style, cell.row - 1, cell.col - 1) !== first) return null;
    }
    return first;
  }
  let isCommon = true;
  eachCell(area, (row, column) => {
    if (isCommon && read(styleAt(sheet.model, row, column), row, column) !== first) isCommon = false;
  });
  return isCommon ? first : null;
}

/**
 * Changes one part of the style of every cell of a range. Whole rows and columns keep the change for cells that
 * are filled later.
 */
export function changeStyle<Part extends keyof Style>(
  range: Range,
  part: Part,
  change: (old: CellStyle[Part]) => CellStyle[Part],
): void {
  const { area, sheet } = range;
  sheet.assertFormattable(area);
  if (!isUnbounded(area)) {
    eachCell(area, (row, column) => {
      const cell = range.cell(row, column);
      cell.style = { ...cell.style, [part]: change(cell.style[part]) };
    });
    return;
  }
  for (const cell of existingCells(sheet.model, area)) {
    cell.style = { ...cell.style, [part]: change(cell.style[part]) };
  }
  for (const line of wholeLines(sheet.model, area)) {
    line.style = { ...line.style, [part]: change(line.style[part]) };
  }
}

/** Columns of a range of whole columns (or of the whole sheet), rows of a range of whole rows. */
function wholeLines(model: SheetModel, area: Area): { style: CellStyle }[] {
  if (isEntireColumns(area)) {
    const columns = Math.min(area.columns, MAX_COLUMNS);
    return Array.from({ length: columns }, (_, index) => model.getColumn(area.column + index + 1));
  }
  return Array.from({ length: area.rows }, (_, index) => model.getRow(area.row + index + 1));
}
