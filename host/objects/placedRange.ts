import { invalidArgument, invalidReference, itemNotFound } from "../errors";
import type { Area } from "./area";
import { areaOnSheet, boundingArea, intersection, MAX_COLUMNS, MAX_ROWS } from "./area";
import { wholeArgument } from "./arguments";
import { SheetObject } from "./sheetObject";
import type { Worksheet } from "./worksheet";

/** Where a range lies, and the ranges that are found from there. */
export abstract class PlacedRange<Self> extends SheetObject {
  private place: Area | null;

  constructor(sheet: Worksheet, area: Area) {
    super(sheet);
    this.place = area;
  }

  /** Another range of the same sheet. */
  protected abstract at(area: Area): Self;

  /** Where the range lies now; rows and columns inserted or deleted before it move it. */
  get area(): Area {
    if (this.place === null) throw invalidReference();
    return this.place;
  }

  get exists(): boolean {
    return this.place !== null;
  }

  /** Moves the range with its cells; null when they were deleted. */
  moveTo(area: Area | null): void {
    this.place = area;
  }

  override assertAlive(): void {
    super.assertAlive();
    if (this.place === null) throw invalidReference();
  }

  getCell(row: unknown, column: unknown): Self {
    return this.beside(this.area.row + wholeArgument(row), this.area.column + wholeArgument(column), 1, 1);
  }
  getRow(row: unknown): Self {
    const index = insideArgument(row, this.area.rows);
    return this.beside(this.area.row + index, this.area.column, 1, this.area.columns);
  }
  getColumn(column: unknown): Self {
    const index = insideArgument(column, this.area.columns);
    return this.beside(this.area.row, this.area.column + index, this.area.rows, 1);
  }
  getLastCell(): Self {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getLastRow(): Self {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn(): Self {
    return this.getColumn(this.area.columns - 1);
  }
  getOffsetRange(rows: unknown, columns: unknown): Self {
    const { area } = this;
    return this.beside(
      area.row + wholeArgument(rows),
      area.column + wholeArgument(columns),
      area.rows,
      area.columns,
    );
  }
  getResizedRange(rows: unknown, columns: unknown): Self {
    const { area } = this;
    return this.beside(
      area.row,
      area.column,
      area.rows + wholeArgument(rows),
      area.columns + wholeArgument(columns),
    );
  }
  getAbsoluteResizedRange(rows: unknown, columns: unknown): Self {
    return this.beside(this.area.row, this.area.column, wholeArgument(rows), wholeArgument(columns));
  }
  getRowsAbove(count?: unknown): Self {
    const rows = wholeArgument(count, 1);
    return this.beside(this.area.row - rows, this.area.column, rows, this.area.columns);
  }
  getRowsBelow(count?: unknown): Self {
    return this.beside(
      this.area.row + this.area.rows,
      this.area.column,
      wholeArgument(count, 1),
      this.area.columns,
    );
  }
  getColumnsBefore(count?: unknown): Self {
    const columns = wholeArgument(count, 1);
    return this.beside(this.area.row, this.area.column - columns, this.area.rows, columns);
  }
  getColumnsAfter(count?: unknown): Self {
    return this.beside(
      this.area.row,
      this.area.column + this.area.columns,
      this.area.rows,
      wholeArgument(count, 1),
    );
  }
  getEntireRow(): Self {
    return this.beside(this.area.row, 0, this.area.rows, MAX_COLUMNS);
  }
  getEntireColumn(): Self {
    return this.beside(0, this.area.column, MAX_ROWS, this.area.columns);
  }
  getBoundingRect(other: unknown): Self {
    return this.at(boundingArea(this.area, this.areaOf(other)));
  }
  getIntersectionOrNullObject(other: unknown): Self | null {
    const common = intersection(this.area, this.areaOf(other));
    return common === null ? null : this.at(common);
  }
  getIntersection(other: unknown): Self {
    const common = this.getIntersectionOrNullObject(other);
    if (common === null) throw itemNotFound();
    return common;
  }

  /** A rectangle found by counting; what leaves the sheet is refused. */
  private beside(row: number, column: number, rows: number, columns: number): Self {
    return this.at(areaOnSheet(row, column, rows, columns));
  }

  private areaOf(range: unknown): Area {
    if (range instanceof PlacedRange && range.sheet === this.sheet) return range.area;
    if (typeof range === "string") return this.sheet.getRange(range).area;
    throw invalidArgument();
  }
}

function insideArgument(value: unknown, count: number): number {
  const index = wholeArgument(value);
  if (index < 0 || index >= count) throw invalidArgument();
  return index;
}
