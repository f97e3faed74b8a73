import type { Worksheet as SheetModel } from "@cj-tech-master/excelts";
import { invalidArgument, invalidOperation, itemNotFound } from "../errors";
import { describeApi } from "../protocol/hostObject";
import type { Api, HostObject } from "../protocol/hostObject";
import type { Area } from "./area";
import { areaOnSheet, intersection, MAX_COLUMNS, MAX_ROWS, parseArea } from "./area";
import { choiceArgument, flagArgument, textArgument, wholeArgument } from "./arguments";
import { contentChanged } from "./changes";
import { EVENTS } from "./eventTypes";
import { FreezePanes } from "./freezePanes";
import { NamedItemCollection } from "./names/namedItemCollection";
import type { NameOwner } from "./names/namedItemCollection";
import { makePart, SHEET_PARTS } from "./parts";
import { Range } from "./range";
import type { Session } from "./session";
import { checkSheetName, splitSheet } from "./sheetName";
import { SheetProtection } from "./sheetProtection";
import * as look from "./sheetLook";
import type { Table } from "./tables/table";
import { SheetTables, TablesOfRange } from "./tables/tableCollection";
import { usedArea } from "./usedCells";
import type { Workbook } from "./workbook";
import { WorksheetView } from "./worksheetView";

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export class Worksheet extends WorksheetView implements NameOwner {
  static readonly api: Api = describeApi<Worksheet>("Worksheet", {
    identity: ["id"],
    scalars: [
      "id",
      "name",
      "position",
      "visibility",
      "tabColor",
      "showGridlines",
      "showHeadings",
      "standardWidth",
      "standardHeight",
      "enableCalculation",
    ],
    writable: [
      "name",
      "position",
      "visibility",
      "tabColor",
      "showGridlines",
      "showHeadings",
      "gridlines",
      "headings",
      "standardWidth",
    ],
    links: ["tables", "names", "freezePanes", "protection", "charts", "pageLayout"],
    methods: [
      "activate",
      "calculate",
      "delete",
      "getCell",
      "getNext",
      "getNextOrNullObject",
      "getPrevious",
      "getPreviousOrNullObject",
      "getRange",
      "getRangeByIndexes",
      "getUsedRange",
      "getUsedRangeOrNullObject",
    ],
    events: {
      DataChangedEvent: EVENTS.changed,
      SelectionChangedEvent: EVENTS.selectionChanged,
      ActivatedEvent: EVENTS.activated,
      DeactivatedEvent: EVENTS.deactivated,
    },
  });
  readonly api = Worksheet.api;
  readonly tables: SheetTables;
  readonly names: NamedItemCollection;
  readonly freezePanes: FreezePanes;
  readonly protection: SheetProtection;
  private readonly parts = new Map<string, HostObject>();

  constructor(
    readonly workbook: Workbook,
    readonly model: SheetModel,
  ) {
    super();
    this.tables = new SheetTables(this);
    this.names = new NamedItemCollection(this);
    this.freezePanes = new FreezePanes(this);
    this.protection = new SheetProtection(this);
  }

  get nameScope(): Worksheet {
    return this;
  }
  get nameWorkbook(): Workbook {
    return this.workbook;
  }
  get session(): Session {
    return this.workbook.session;
  }

  override assertAlive(): void {
    if (!this.workbook.session.model.worksheets.includes(this.model)) throw itemNotFound();
  }

  get id(): string {
    const make = (n: number): string => `{00000000-0001-0000-0000-${String(n).padStart(12, "0")}}`;
    return this.session.idOf(this.model, make);
  }

  get name(): string {
    return this.model.name;
  }
  set name(value: unknown) {
    const others = this.workbook.worksheets.list().filter((sheet) => sheet !== this);
    const name = checkSheetName(
      value,
      others.map((sheet) => sheet.name),
    );
    this.workbook.assertStructureFree();
    this.workbook.renameSheet(this, name);
  }

  get position(): number {
    return this.workbook.worksheets.list().indexOf(this);
  }
  set position(value: unknown) {
    this.workbook.assertStructureFree();
    this.workbook.worksheets.move(this, wholeArgument(value));
  }

  get visibility(): look.Visibility {
    return look.visibilityOf(this.model);
  }
  set visibility(value: unknown) {
    const wanted = choiceArgument(value, look.VISIBILITIES);
    this.workbook.assertStructureFree();
    if (wanted !== "Visible") this.workbook.worksheets.assertAnotherVisible(this);
    look.setVisibility(this.model, wanted);
  }

  get enableCalculation(): boolean {
    return true;
  }

  get charts(): HostObject {
    return this.part("charts");
  }
  get pageLayout(): HostObject {
    return this.part("pageLayout");
  }

  private part(name: string): HostObject {
    const made = this.parts.get(name) ?? makePart<Worksheet>(SHEET_PARTS, name, this);
    this.parts.set(name, made);
    return made;
  }

  /** A range by its address, or by the name of a range; the whole sheet without one. */
  getRange(address?: unknown): Range {
    if (address === undefined || address === null || address === "") return new Range(this, WHOLE_SHEET);
    const { sheet, address: local } = splitSheet(textArgument(address));
    if (sheet !== null && sheet.toLowerCase() !== this.name.toLowerCase()) throw invalidArgument();
    const area = parseArea(local);
    if (area !== null) return new Range(this, area);
    const named = this.names.rangeNamed(local) ?? this.workbook.names.rangeNamed(local);
    if (named === null || named.sheet !== this) throw invalidArgument();
    return named;
  }

  getCell(row: unknown, column: unknown): Range {
    return new Range(this, areaOnSheet(wholeArgument(row), wholeArgument(column), 1, 1));
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const area = areaOnSheet(
      wholeArgument(row),
      wholeArgument(column),
      wholeArgument(rows),
      wholeArgument(columns),
    );
    return new Range(this, area);
  }

  usedRangeWithin(area: Area, valuesOnly: boolean): Range | null {
    const used = usedArea(this.model, area, valuesOnly);
    return used === null ? null : new Range(this, used);
  }
  getUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    return this.usedRangeWithin(WHOLE_SHEET, flagArgument(valuesOnly, false));
  }
  /** A blank sheet gives its first cell. */
  getUsedRange(valuesOnly?: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getNextOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.workbook.worksheets.neighbour(this, 1, flagArgument(visibleOnly, false));
  }
  getPreviousOrNullObject(visibleOnly?: unknown): Worksheet | null {
    return this.workbook.worksheets.neighbour(this, -1, flagArgument(visibleOnly, false));
  }
  getNext(visibleOnly?: unknown): Worksheet {
    return this.getNextOrNullObject(visibleOnly) ?? missing();
  }
  getPrevious(visibleOnly?: unknown): Worksheet {
    return this.getPreviousOrNullObject(visibleOnly) ?? missing();
  }

  activate(): void {
    if (this.visibility !== "Visible") throw invalidOperation("A hidden sheet can't be activated.");
    this.workbook.activate(this);
  }
  calculate(): void {
    this.session.calculate();
  }
  delete(): void {
    this.workbook.worksheets.remove(this);
  }

  select(area: Area): void {
    this.workbook.select(this, area);
  }

  tableAt(row: number, column: number): Table | null {
    return this.tables.at(row, column);
  }
  tablesWithin(area: Area, fullyContained: boolean): HostObject {
    return new TablesOfRange(this, area, fullyContained);
  }

  /** Refuses to change cells that sheet protection locks. */
  assertEditable(area: Area): void {
    this.protection.assertEditable(area);
  }
  assertFormattable(area: Area): void {
    this.protection.assertFormattable(area);
  }

  /** Sets one format for whole rows or columns and for the cells that are there already. */
  formatWhole(area: Area, part: look.StylePart, value: unknown): void {
    look.formatWhole(this.model, area, part, value);
  }
  clearWholeFormats(area: Area): void {
    look.clearWholeFormats(this.model, area);
  }

  /** To be called after cells of this sheet changed: results are stale, headings and listeners want to know. */
  contentChanged(area: Area, changeType = "RangeEdited", reported = area): void {
    contentChanged(this, area, changeType, reported);
  }

  /** Whether a table overlaps an area. */
  hasTableIn(area: Area): boolean {
    return this.tables.areas().some((table) => intersection(table, area) !== null);
  }

  override get eventTarget(): string {
    return this.id;
  }
}

function missing(): never {
  throw itemNotFound();
}
