import type { Cell, Worksheet as SheetModel } from "@cj-tech-master/excelts";
import type { Area } from "./area";
import { intersection, isSingleCell } from "./area";
import { isCovered } from "./cells/cellValue";
import { corners, mergedAreasOf } from "./mergedAreas";
import { movedIndex, shiftArea } from "./shift";
import type { Shift } from "./shift";
import { existingCells } from "./usedCells";

interface Saved {
  readonly row: number;
  readonly column: number;
  readonly value: Cell["value"];
  readonly style: Cell["style"];
}

/** Moves values and formats of the used cells of a shift; merged areas move with them. */
export function moveCells(model: SheetModel, used: Area, shift: Shift): void {
  const merges = takeMerges(model, used, shift);
  const saved: Saved[] = [];
  for (const cell of existingCells(model, used)) {
    const value = isCovered(cell) ? null : cell.value;
    saved.push({ row: cell.row - 1, column: cell.col - 1, value, style: cell.style });
    cell.value = null;
    cell.style = {};
  }
  for (const cell of saved) putBack(model, cell, shift);
  for (const merged of merges) {
    const place = shiftArea(merged, shift);
    if (place !== null && !isSingleCell(place)) model.mergeCellsWithoutStyle(...corners(place));
  }
}

function putBack(model: SheetModel, saved: Saved, shift: Shift): void {
  const row = shift.axis === "row" ? movedIndex(saved.row, shift) : saved.row;
  const column = shift.axis === "column" ? movedIndex(saved.column, shift) : saved.column;
  if (row === null || column === null) return;
  const cell = model.getCell(row + 1, column + 1);
  cell.value = saved.value;
  cell.style = saved.style;
}

/** Undoes the merges that the shift moves, makes larger or smaller. */
function takeMerges(model: SheetModel, used: Area, shift: Shift): Area[] {
  const touched = mergedAreasOf(model).filter(
    (merged) => intersection(merged, used) !== null || shiftArea(merged, shift) !== merged,
  );
  for (const merged of touched) model.unMergeCells(...corners(merged));
  return touched;
}
