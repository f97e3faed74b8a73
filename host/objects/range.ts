import type { Cell } from "@cj-tech-master/excelts";
import { invalidArgument, invalidOperation } from "../errors";
import { describeApi } from "../protocol/hostObject";
import type { Api, HostObject } from "../protocol/hostObject";
import type { Area } from "./area";
import { areaAddress, intersection, isEntireColumns, isEntireRows } from "./area";
import { mergedAreasOf } from "./mergedAreas";
import { makePart, RANGE_PARTS } from "./parts";
import { PlacedRange } from "./placedRange";
import { RangeAreas } from "./rangeAreas";
import * as content from "./rangeContent";
import * as edits from "./rangeEdits";
import { RangeView } from "./rangeView";
import { specialCells } from "./specialCells";
import { quotedSheetName } from "./sheetName";
import type { Worksheet } from "./worksheet";

const MOST_MERGED_AREAS = 512;

/** A rectangle of cells. https://learn.microsoft.com/javascript/api/excel/excel.range */
export class Range extends PlacedRange<Range> {
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
      "getMergedAreasOrNullObject",
      "getOffsetRange",
      "getResizedRange",
      "getRow",
      "getRowsAbove",
      "getRowsBelow",
      "getSpecialCells",
      "getTables",
      "getUsedRange",
      "getUsedRangeOrNullObject",
      "getVisibleView",
      "insert",
      "merge",
      "select",
      "unmerge",
      "calculate",
      "_ValidateArraySize",
    ],
  });
  readonly api = Range.api;

  protected at(area: Area): Range {
    return new Range(this.sheet, area);
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

  getUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    return this.sheet.usedRangeWithin(this.area, valuesOnly === true);
  }
  getUsedRange(valuesOnly?: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getVisibleView(): RangeView {
    return new RangeView(this);
  }
  /**
   * The merged areas that the range touches. Excel gives up above 512; with which error isn't documented.
   * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
   */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const touched = mergedAreasOf(this.sheet.model).filter((area) => intersection(area, this.area) !== null);
    if (touched.length > MOST_MERGED_AREAS) throw invalidOperation();
    if (touched.length === 0) return null;
    return new RangeAreas(
      this,
      touched.map((area) => this.at(area)),
    );
  }
  getSpecialCells(cellType: unknown, valueType?: unknown): RangeAreas {
    return specialCells(this, cellType, valueType);
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
}
