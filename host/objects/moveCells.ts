import type { Cell, Worksheet as SheetModel } from "@cj-tech-master/excelts";
import type { Area } from "./area";
import { isCovered } from "./cells/cellValue";
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
  const merges = takeMerges(model, used);
  const saved: Saved[] = [];
  for (const cell of existingCells(model, used)) {
    const value = isCovered(cell) ? null : cell.value;
    saved.push({ row: cell.row - 1, column: cell.col - 1, value, style: cell.style });
    cell.value = null;
    cell.style = {};
  }
  for (const cell of saved) putBack(model, cell, shift);
  moveHeights(model, used, shift);
  for (const merged of merges) {
    const moved = movedIndex(shift.axis === "row" ? merged.row : merged.column, shift);
    if (moved === null) continue;
    const place = shift.axis === "row" ? { ...merged, row: moved } : { ...merged, column: moved };
    model.mergeCellsWithoutStyle(
      place.row + 1,
      place.column + 1,
      place.row + place.rows,
      place.column + place.columns,
    );
  }
}

function movedIndex(index: number, { at, count }: Shift): number | null {
  if (count < 0 && index < at - count) return index < at ? index : null;
  return index < at ? index : index + count;
}

function putBack(model: SheetModel, saved: Saved, shift: Shift): void {
  const row = shift.axis === "row" ? movedIndex(saved.row, shift) : saved.row;
  const column = shift.axis === "column" ? movedIndex(saved.column, shift) : saved.column;
  if (row === null || column === null) return;
  const cell = model.getCell(row + 1, column + 1);
  cell.value = saved.value;
  cell.style = saved.style;
}

function takeMerges(model: SheetModel, used: Area): Area[] {
  const touched = model.mergedRegions.filter(
    ({ top, left, bottom, right }) =>
      top <= used.row + used.rows &&
      bottom > used.row &&
      left <= used.column + used.columns &&
      right > used.column,
  );
  for (const { top, left, bottom, right } of touched) model.unMergeCells(top, left, bottom, right);
  return touched.map(({ top, left, bottom, right }) => ({
    row: top - 1,
    column: left - 1,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
}

/** Row heights belong to whole rows and move only with them. */
function moveHeights(model: SheetModel, used: Area, shift: Shift): void {
  if (shift.axis !== "row" || shift.start > 0 || shift.end < used.column + used.columns) return;
  const heights = Array.from({ length: used.rows }, (_row, r) => model.findRow(used.row + r + 1)?.height);
  for (let r = 0; r < used.rows; r++) {
    const row = model.findRow(used.row + r + 1);
    if (row !== undefined) Reflect.set(row, "height", undefined);
  }
  heights.forEach((height, r) => {
    const moved = movedIndex(used.row + r, shift);
    if (moved !== null && height !== undefined) model.getRow(moved + 1).height = height;
  });
}
