import type { Table as TableModel } from "@cj-tech-master/excelts";
import { hasFilterButtons, showFilterButtons } from "../../engine/package/tableFilters";
import { invalidArgument, invalidOperation, itemNotFound } from "../../errors";
import { describeApi } from "../../protocol/hostObject";
import type { Api } from "../../protocol/hostObject";
import type { Area } from "../area";
import { intersection, MAX_ROWS } from "../area";
import { flagArgument, textArgument } from "../arguments";
import { EVENTS } from "../eventTypes";
import { Range } from "../range";
import { SheetObject } from "../sheetObject";
import type { Worksheet } from "../worksheet";
import { syncCalculatedColumns } from "./calculatedColumns";
import { renameHeadings } from "./renameHeadings";
import { bodyArea, hasHeadings, hasTotals, placeTable, tableArea } from "./tableModel";
import { TableColumnCollection } from "./tableColumns";
import { TableFilter } from "./tableFilter";
import { TableRowCollection } from "./tableRows";
import { resizeTable } from "./tableResize";
import { clearTable } from "./tableDelete";

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
export class Table extends SheetObject {
  static readonly api: Api = describeApi<Table>("Table", {
    identity: ["id"],
    scalars: [
      "id",
      "name",
      "style",
      "showHeaders",
      "showTotals",
      "showBandedRows",
      "showBandedColumns",
      "showFilterButton",
      "highlightFirstColumn",
      "highlightLastColumn",
      "legacyId",
    ],
    writable: [
      "name",
      "style",
      "showHeaders",
      "showTotals",
      "showBandedRows",
      "showBandedColumns",
      "showFilterButton",
      "highlightFirstColumn",
      "highlightLastColumn",
    ],
    links: ["autoFilter", "columns", "rows", "worksheet"],
    methods: [
      "convertToRange",
      "delete",
      "getDataBodyRange",
      "getHeaderRowRange",
      "getRange",
      "getTotalRowRange",
      "resize",
    ],
    events: { DataChangedEvent: EVENTS.tableChanged, SelectionChangedEvent: EVENTS.tableSelectionChanged },
  });
  readonly api = Table.api;
  readonly autoFilter = new TableFilter(this);
  readonly columns = new TableColumnCollection(this);
  readonly rows = new TableRowCollection(this);

  constructor(
    sheet: Worksheet,
    readonly model: TableModel,
  ) {
    super(sheet);
  }

  override assertAlive(): void {
    super.assertAlive();
    if (!this.sheet.model.getTables().includes(this.model)) throw itemNotFound();
  }
  override get eventTarget(): string {
    return this.id;
  }

  get worksheet(): Worksheet {
    return this.sheet;
  }
  get id(): string {
    return this.session.idOf(this.model, String);
  }
  get legacyId(): string {
    return this.id;
  }

  get name(): string {
    return this.model.table.name;
  }
  set name(value: unknown) {
    this.sheet.protection.assertFree();
    this.sheet.workbook.renameTable(this, textArgument(value));
  }

  get style(): string {
    return this.model.table.style?.theme ?? "";
  }
  set style(value: unknown) {
    this.look({ theme: textArgument(value) });
  }
  get showBandedRows(): boolean {
    return this.model.table.style?.showRowStripes === true;
  }
  set showBandedRows(value: unknown) {
    this.look({ showRowStripes: flagArgument(value) });
  }
  get showBandedColumns(): boolean {
    return this.model.table.style?.showColumnStripes === true;
  }
  set showBandedColumns(value: unknown) {
    this.look({ showColumnStripes: flagArgument(value) });
  }
  get highlightFirstColumn(): boolean {
    return this.model.table.style?.showFirstColumn === true;
  }
  set highlightFirstColumn(value: unknown) {
    this.look({ showFirstColumn: flagArgument(value) });
  }
  get highlightLastColumn(): boolean {
    return this.model.table.style?.showLastColumn === true;
  }
  set highlightLastColumn(value: unknown) {
    this.look({ showLastColumn: flagArgument(value) });
  }

  get showFilterButton(): boolean {
    return hasFilterButtons(this.model);
  }
  set showFilterButton(value: unknown) {
    const shown = flagArgument(value);
    this.sheet.protection.assertFree();
    if (shown && !this.showHeaders) throw invalidOperation("A table without headings has no filter buttons.");
    showFilterButtons(this.model, shown);
  }

  get showHeaders(): boolean {
    return hasHeadings(this.model);
  }
  set showHeaders(value: unknown) {
    const shown = flagArgument(value);
    this.sheet.protection.assertFree();
    if (shown === this.showHeaders) return;
    if (shown) throw invalidOperation("The embedded host can't bring hidden headings back.");
    const body = bodyArea(this.model);
    this.getHeaderRowRange().clear("Contents");
    this.model.table.headerRow = false;
    placeTable(this.model, body, body.rows);
    this.session.touch();
  }

  get showTotals(): boolean {
    return hasTotals(this.model);
  }
  set showTotals(value: unknown) {
    const shown = flagArgument(value);
    this.sheet.protection.assertFree();
    if (shown === this.showTotals) return;
    const body = bodyArea(this.model);
    if (shown) this.rows.makeRoom(body.row + body.rows, 1);
    else this.getTotalRowRange().clear("Contents");
    this.model.table.totalsRow = shown;
    placeTable(this.model, this.area, body.rows);
    if (shown) this.model.store();
    this.session.touch();
  }

  /** Headings, body and totals. */
  get area(): Area {
    return tableArea(this.model);
  }
  get body(): Area {
    return bodyArea(this.model);
  }
  get headings(): readonly string[] {
    return this.model.table.columns.map((column) => column.name);
  }

  getRange(): Range {
    return new Range(this.sheet, this.area);
  }
  getDataBodyRange(): Range {
    return new Range(this.sheet, this.body);
  }
  getHeaderRowRange(): Range {
    if (!this.showHeaders) throw itemNotFound();
    return new Range(this.sheet, { ...this.area, rows: 1 });
  }
  getTotalRowRange(): Range {
    if (!this.showTotals) throw itemNotFound();
    const { area } = this;
    return new Range(this.sheet, { ...area, row: area.row + area.rows - 1, rows: 1 });
  }

  /** The headings stay in their row and the new area overlaps the old one. */
  resize(to: unknown): void {
    const range = typeof to === "string" ? this.sheet.getRange(to) : to;
    if (!(range instanceof Range) || range.sheet !== this.sheet) throw invalidArgument();
    this.sheet.protection.assertFree();
    resizeTable(this, range.area);
  }

  /** The cells stay, structured references to the table become plain ones. */
  convertToRange(): Range {
    this.sheet.protection.assertFree();
    const range = this.getRange();
    this.sheet.workbook.dissolveTable(this);
    return range;
  }

  /** Deletes the table with its cells' contents and formats. */
  delete(): void {
    this.sheet.protection.assertFree();
    clearTable(this);
  }

  /** Cells of the table changed: headings follow their cells, filled columns become calculated ones. */
  contentChanged(area: Area): void {
    if (this.showHeaders && intersection(area, { ...this.area, rows: 1 }) !== null) renameHeadings(this);
    if (area.row + area.rows <= MAX_ROWS) syncCalculatedColumns(this, area);
  }

  private look(style: Partial<NonNullable<TableModel["table"]["style"]>>): void {
    this.sheet.protection.assertFree();
    this.model.table.style = { ...this.model.table.style, ...style };
  }
}
