import type { Cell } from "@cj-tech-master/excelts";
import { invalidArgument, invalidReference, itemNotFound } from "../errors";
import { describeApi } from "../protocol/hostObject";
import type { Api, HostObject } from "../protocol/hostObject";
import type { Area } from "./area";
import {
  areaAddress,
  areaOnSheet,
  boundingArea,
  intersection,
  isEntireColumns,
  isEntireRows,
  MAX_COLUMNS,
  MAX_ROWS,
} from "./area";
import { wholeArgument } from "./arguments";
import { makePart, RANGE_PARTS } from "./parts";
import * as content from "./rangeContent";
import * as edits from "./rangeEdits";
import { quotedSheetName } from "./sheetName";
import { SheetObject } from "./sheetObject";
import type { Worksheet } from "./worksheet";

/** A rectangle of cells. https://learn.microsoft.com/javascript/api/excel/excel.range */
export class Range extends SheetObject {
  static readonly api: Api = describeApi<Range>("Range", {
    keepable: true,
    scalars: [
      "address",
      "addressLocal",
      "cellCount",
      "columnCount",
      "columnIndex",
      "formulas",
      "formulasLocal",
      "hasSpill",
      "isEntireColumn",
      "isEntireRow",
      "numberFormat",
      "numberFormatLocal",
      "rowCount",
      "rowIndex",
      "text",
      "values",
      "valueTypes",
      "columnHidden",
      "rowHidden",
      "hidden",
      "hyperlink",
    ],
    writable: [
      "values",
      "formulas",
      "formulasLocal",
      "numberFormat",
      "numberFormatLocal",
      "columnHidden",
      "rowHidden",
      "hyperlink",
    ],
    links: ["worksheet", "format", "dataValidation", "conditionalFormats"],
    methods: [
      "clear",
      "delete",
      "getAbsoluteResizedRange",
      "getBoundingRect",
      "getCell",
      "getColumn",
      "getColumnsAfter",
      "getColumnsBefore",
      "getEntireColumn",
      "getEntireRow",
      "getIntersection",
      "getIntersectionOrNullObject",
      "getLastCell",
      "getLastColumn",
      "getLastRow",
      "getOffsetRange",
      "getResizedRange",
      "getRow",
      "getRowsAbove",
      "getRowsBelow",
      "getTables",
      "getUsedRange",
      "getUsedRangeOrNullObject",
      "insert",
      "merge",
      "select",
      "unmerge",
      "calculate",
      "_ValidateArraySize",
    ],
  });
  readonly api = Range.api;
  private place: Area | null;

  constructor(sheet: Worksheet, area: Area) {
    super(sheet);
    this.place = area;
  }

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

  /** The model's cell, made when it is not there yet. Rows and columns count from 0. */
  cell(row: number, column: number): Cell {
    return this.sheet.model.getCell(row + 1, column + 1);
  }

  get worksheet(): Worksheet {
    return this.sheet;
  }
  get format(): HostObject {
    return makePart<Range>(RANGE_PARTS, "format", this);
  }
  get dataValidation(): HostObject {
    return makePart<Range>(RANGE_PARTS, "dataValidation", this);
  }
  get conditionalFormats(): HostObject {
    return makePart<Range>(RANGE_PARTS, "conditionalFormats", this);
  }

  get address(): string {
    return `${quotedSheetName(this.sheet.name)}!${areaAddress(this.area)}`;
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rows;
  }
  get columnCount(): number {
    return this.area.columns;
  }
  /** −1 above 2³¹−1. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-cellcount-member */
  get cellCount(): number {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireRow(): boolean {
    return isEntireRows(this.area);
  }
  get isEntireColumn(): boolean {
    return isEntireColumns(this.area);
  }
  get hasSpill(): boolean {
    return false;
  }

  get values(): unknown {
    return content.readValues(this);
  }
  set values(input: unknown) {
    content.writeEntries(this, input);
  }
  get formulas(): unknown {
    return content.readFormulas(this);
  }
  set formulas(input: unknown) {
    content.writeEntries(this, input);
  }
  get formulasLocal(): unknown {
    return this.formulas;
  }
  set formulasLocal(input: unknown) {
    this.formulas = input;
  }
  get text(): unknown {
    return content.readText(this);
  }
  get valueTypes(): unknown {
    return content.readValueTypes(this);
  }
  get numberFormat(): unknown {
    return content.readNumberFormats(this);
  }
  set numberFormat(input: unknown) {
    content.writeNumberFormats(this, input);
  }
  get numberFormatLocal(): unknown {
    return this.numberFormat;
  }
  set numberFormatLocal(input: unknown) {
    this.numberFormat = input;
  }
  get hyperlink(): unknown {
    return content.readHyperlink(this);
  }
  set hyperlink(link: unknown) {
    content.writeHyperlink(this, link);
  }
  get rowHidden(): boolean | null {
    return edits.rowsHidden(this);
  }
  set rowHidden(hidden: unknown) {
    edits.hideRows(this, hidden);
  }
  get columnHidden(): boolean | null {
    return edits.columnsHidden(this);
  }
  set columnHidden(hidden: unknown) {
    edits.hideColumns(this, hidden);
  }
  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }

  /** Another rectangle of the same sheet; what leaves the sheet is refused. */
  private at(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.sheet, areaOnSheet(row, column, rows, columns));
  }

  getCell(row: unknown, column: unknown): Range {
    return this.at(this.area.row + wholeArgument(row), this.area.column + wholeArgument(column), 1, 1);
  }
  getRow(row: unknown): Range {
    const index = insideArgument(row, this.area.rows);
    return this.at(this.area.row + index, this.area.column, 1, this.area.columns);
  }
  getColumn(column: unknown): Range {
    const index = insideArgument(column, this.area.columns);
    return this.at(this.area.row, this.area.column + index, this.area.rows, 1);
  }
  getLastCell(): Range {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getLastRow(): Range {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.area.columns - 1);
  }
  getOffsetRange(rows: unknown, columns: unknown): Range {
    const { area } = this;
    return this.at(
      area.row + wholeArgument(rows),
      area.column + wholeArgument(columns),
      area.rows,
      area.columns,
    );
  }
  getResizedRange(rows: unknown, columns: unknown): Range {
    const { area } = this;
    return this.at(
      area.row,
      area.column,
      area.rows + wholeArgument(rows),
      area.columns + wholeArgument(columns),
    );
  }
  getAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    return this.at(this.area.row, this.area.column, wholeArgument(rows), wholeArgument(columns));
  }
  getRowsAbove(count?: unknown): Range {
    const rows = wholeArgument(count, 1);
    return this.at(this.area.row - rows, this.area.column, rows, this.area.columns);
  }
  getRowsBelow(count?: unknown): Range {
    return this.at(
      this.area.row + this.area.rows,
      this.area.column,
      wholeArgument(count, 1),
      this.area.columns,
    );
  }
  getColumnsBefore(count?: unknown): Range {
    const columns = wholeArgument(count, 1);
    return this.at(this.area.row, this.area.column - columns, this.area.rows, columns);
  }
  getColumnsAfter(count?: unknown): Range {
    return this.at(
      this.area.row,
      this.area.column + this.area.columns,
      this.area.rows,
      wholeArgument(count, 1),
    );
  }
  getEntireRow(): Range {
    return this.at(this.area.row, 0, this.area.rows, MAX_COLUMNS);
  }
  getEntireColumn(): Range {
    return this.at(0, this.area.column, MAX_ROWS, this.area.columns);
  }
  getBoundingRect(other: unknown): Range {
    return new Range(this.sheet, boundingArea(this.area, this.other(other).area));
  }
  getIntersectionOrNullObject(other: unknown): Range | null {
    const common = intersection(this.area, this.other(other).area);
    return common === null ? null : new Range(this.sheet, common);
  }
  getIntersection(other: unknown): Range {
    const common = this.getIntersectionOrNullObject(other);
    if (common === null) throw itemNotFound();
    return common;
  }
  getUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    return this.sheet.usedRangeWithin(this.area, valuesOnly === true);
  }
  getUsedRange(valuesOnly?: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getTables(fullyContained?: unknown): HostObject {
    return this.sheet.tablesWithin(this.area, fullyContained === true);
  }

  clear(applyTo?: unknown): void {
    edits.clear(this, applyTo);
  }
  delete(shift: unknown): void {
    edits.deleteCells(this, shift);
  }
  insert(shift: unknown): Range {
    return edits.insertCells(this, shift);
  }
  merge(across?: unknown): void {
    edits.merge(this, across);
  }
  unmerge(): void {
    edits.unmerge(this);
  }
  select(): void {
    this.sheet.select(this.area);
  }
  calculate(): void {
    this.session.calculate();
  }

  /** Sent by the client before it splits a large write into chunks. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw invalidArgument(content.WRONG_SHAPE);
  }

  private other(range: unknown): Range {
    if (range instanceof Range) return range;
    if (typeof range === "string") return this.sheet.getRange(range);
    throw invalidArgument();
  }
}

function insideArgument(value: unknown, count: number): number {
  const index = wholeArgument(value);
  if (index < 0 || index >= count) throw invalidArgument();
  return index;
}
