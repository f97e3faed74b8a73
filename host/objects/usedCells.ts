import type { Cell, Worksheet as SheetModel } from "@cj-tech-master/excelts";
import type { Area } from "./area";
import { MAX_COLUMNS } from "./area";
import { isCovered } from "./cells/cellValue";

/** The cells of an area that the model holds, however large the area. */
export function* existingCells(model: SheetModel, area: Area): Generator<Cell> {
  const lastRow = Math.min(area.row + area.rows, model.rowCount);
  for (let row = area.row; row < lastRow; row++) {
    const line = model.findRow(row + 1);
    if (line === undefined) continue;
    const lastColumn = Math.min(area.column + area.columns, line.cellCount, MAX_COLUMNS);
    for (let column = area.column; column < lastColumn; column++) {
      const cell = line.findCell(column + 1);
      if (cell !== undefined) yield cell;
    }
  }
}

function isUsed(cell: Cell, valuesOnly: boolean): boolean {
  if (isCovered(cell)) return !valuesOnly;
  if (cell.value !== null && cell.value !== undefined) return true;
  return !valuesOnly && Object.values(cell.style).some((part) => part !== undefined);
}

/** The smallest area that holds all used cells of an area; null where there are none. */
export function usedArea(model: SheetModel, within: Area, valuesOnly: boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const cell of existingCells(model, within)) {
    if (!isUsed(cell, valuesOnly)) continue;
    top = Math.min(top, cell.row - 1);
    bottom = Math.max(bottom, cell.row - 1);
    left = Math.min(left, cell.col - 1);
    right = Math.max(right, cell.col - 1);
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
