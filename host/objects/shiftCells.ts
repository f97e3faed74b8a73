import { HostError, invalidOperation } from "../errors";
import type { Area } from "./area";
import { contains, intersection, isEntireColumns, isEntireRows, MAX_COLUMNS, MAX_ROWS } from "./area";
import { choiceArgument } from "./arguments";
import { mergedAreasOf } from "./mergedAreas";
import { moveCells } from "./moveCells";
import { moveLines } from "./moveLines";
import { Range } from "./range";
import type { Shift } from "./shift";
import { shiftWorkbook } from "./shiftWorkbook";
import type { Table } from "./tables/table";
import { usedArea } from "./usedCells";
import type { Worksheet } from "./worksheet";

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1) */
export function insertCells(range: Range, direction: unknown): Range {
  const down = choiceArgument(direction, ["Down", "Right"] as const) === "Down";
  const { sheet, area } = range;
  assertShiftable(sheet, area);
  shiftSheet(sheet, shiftOf(area, down ? "row" : "column", 1), null);
  return new Range(sheet, area);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-delete-member(1) */
export function deleteCells(range: Range, direction: unknown): void {
  const up = choiceArgument(direction, ["Up", "Left"] as const) === "Up";
  const { sheet, area } = range;
  assertShiftable(sheet, area);
  shiftSheet(sheet, shiftOf(area, up ? "row" : "column", -1), null);
}

/** Whole rows always move down or up, whole columns right or left. */
function shiftOf(area: Area, wanted: "row" | "column", sign: 1 | -1): Shift {
  const axis = isEntireRows(area) ? "row" : isEntireColumns(area) ? "column" : wanted;
  if (axis === "row") {
    const end = area.column + area.columns - 1;
    return { axis, at: area.row, count: sign * area.rows, start: area.column, end };
  }
  const end = area.row + area.rows - 1;
  return { axis, at: area.column, count: sign * area.columns, start: area.row, end };
}

function assertShiftable(sheet: Worksheet, area: Area): void {
  sheet.protection.assertFree();
  if (isEntireRows(area) && isEntireColumns(area)) throw invalidOperation();
}

/** The cells that a shift moves or deletes. */
function movedArea({ axis, at, start, end }: Shift): Area {
  const length = end - start + 1;
  return axis === "row"
    ? { row: at, column: start, rows: MAX_ROWS - at, columns: length }
    : { row: start, column: at, rows: length, columns: MAX_COLUMNS - at };
}

/** Moves the cells of a sheet and everything that points at them. `own` is a table that grows by itself. */
export function shiftSheet(sheet: Worksheet, shift: Shift, own: Table | null): void {
  const moved = movedArea(shift);
  assertTablesWhole(sheet, moved, shift, own);
  assertMergesWhole(sheet, moved, shift);
  const used = usedArea(sheet.model, moved, false);
  if (used !== null) {
    assertFits(used, shift);
    moveCells(sheet.model, used, shift);
  }
  moveLines(sheet.model, shift);
  shiftWorkbook(sheet, shift, own);
  sheet.contentChanged(used ?? shiftedCells(shift), changeTypeOf(shift), shiftedCells(shift));
}

/** The cells that were put in or taken out. */
function shiftedCells({ axis, at, count, start, end }: Shift): Area {
  const [length, across] = [Math.abs(count), end - start + 1];
  return axis === "row"
    ? { row: at, column: start, rows: length, columns: across }
    : { row: start, column: at, rows: across, columns: length };
}

function changeTypeOf({ axis, count }: Shift): string {
  if (axis === "row") return count > 0 ? "RowInserted" : "RowDeleted";
  return count > 0 ? "ColumnInserted" : "ColumnDeleted";
}

/**
 * Excel moves a table as a whole or inside its own columns, never a part of it.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling#error-codes-and-messages
 */
function assertTablesWhole(sheet: Worksheet, moved: Area, shift: Shift, own: Table | null): void {
  for (const table of sheet.tables.list()) {
    if (table === own || intersection(table.area, moved) === null) continue;
    const { area } = table;
    if (!isAcross(area, shift) && !contains(moved, area)) {
      throw new HostError(
        "InsertDeleteConflict",
        "The insert or delete operation attempted resulted in a conflict.",
      );
    }
  }
}

/** A merged area moves whole, or not at all. */
function assertMergesWhole(sheet: Worksheet, moved: Area, shift: Shift): void {
  for (const merged of mergedAreasOf(sheet.model)) {
    if (intersection(merged, moved) !== null && !isAcross(merged, shift)) {
      throw new HostError("MergedRangeConflict", "This operation can't be done on a merged range.");
    }
  }
}

/** Whether an area lies within the rows or columns that a shift moves. */
function isAcross(area: Area, { axis, start, end }: Shift): boolean {
  return axis === "row"
    ? start <= area.column && end >= area.column + area.columns - 1
    : start <= area.row && end >= area.row + area.rows - 1;
}

/** Inserting may push no filled cell off the sheet. */
function assertFits(used: Area, { axis, count }: Shift): void {
  const end = axis === "row" ? used.row + used.rows + count : used.column + used.columns + count;
  if (count > 0 && end > (axis === "row" ? MAX_ROWS : MAX_COLUMNS)) {
    throw new HostError(
      "NonBlankCellOffSheet",
      "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
    );
  }
}
