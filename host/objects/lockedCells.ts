import type { Worksheet as SheetModel } from "@cj-tech-master/excelts";
import type { Area } from "./area";
import { isUnbounded } from "./area";

/**
 * Whether an area holds a locked cell. Cells are locked unless their format says otherwise.
 * https://support.microsoft.com/office/lock-or-unlock-specific-areas-of-a-protected-worksheet-75481b72-db8a-4267-8c43-042a5f2cd93a
 */
export function lockedCellIn(model: SheetModel, area: Area): boolean {
  if (isUnbounded(area)) return true;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = model.findRow(row + 1)?.findCell(column + 1);
      const protection = cell?.protection ?? model.getColumn(column + 1).style.protection;
      if (protection?.locked !== false) return true;
    }
  }
  return false;
}
