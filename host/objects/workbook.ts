import { apiNotFound, invalidArgument } from "../errors";
import { describeApi, HostObject, WORKBOOK_TARGET } from "../protocol/hostObject";
import type { Api } from "../protocol/hostObject";
import { Application } from "./application";
import type { Area } from "./area";
import { areaAddress } from "./area";
import { DocumentProperties } from "./documentProperties";
import { EVENTS } from "./eventTypes";
import { checkFormula } from "./formula/check";
import { rewriteEveryFormula } from "./formula/everyFormula";
import type { FormulaPlace } from "./formula/everyFormula";
import { replaceSheet, replaceTable } from "./formula/rewrite";
import { NameBook } from "./names/nameBook";
import { NamedItemCollection } from "./names/namedItemCollection";
import type { NameOwner } from "./names/namedItemCollection";
import { checkName } from "./names/nameRules";
import { Range } from "./range";
import type { Session } from "./session";
import { dissolveReferences } from "./tables/dissolve";
import type { Table } from "./tables/table";
import { WorkbookTables } from "./tables/tableCollection";
import { rangeOfReference } from "./tables/tableReference";
import { WorkbookProtection } from "./workbookProtection";
import type { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheets";

/** The root of the API. https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export class Workbook extends HostObject implements NameOwner {
  static readonly api: Api = describeApi<Workbook>("Workbook", {
    scalars: ["name", "readOnly", "autoSave", "isDirty", "previouslySaved", "usePrecisionAsDisplayed"],
    links: ["worksheets", "names", "tables", "application", "properties", "protection"],
    methods: [
      "getSelectedRange",
      "getActiveCell",
      "_GetObjectByReferenceId",
      "_GetRangeForEventByReferenceId",
      "_GetRangeOrNullObjectForEventByReferenceId",
    ],
  });
  readonly api = Workbook.api;
  readonly application: Application;
  readonly nameBook: NameBook;
  readonly names: NamedItemCollection;
  readonly properties: DocumentProperties;
  readonly protection: WorkbookProtection;
  readonly tables: WorkbookTables;
  readonly worksheets: WorksheetCollection;
  readonly nameScope = null;

  constructor(readonly session: Session) {
    super();
    this.nameBook = new NameBook(session.model);
    session.settleModel = () => this.nameBook.settle();
    this.application = new Application(session);
    this.names = new NamedItemCollection(this);
    this.properties = new DocumentProperties(session);
    this.protection = new WorkbookProtection(session);
    this.tables = new WorkbookTables(this);
    this.worksheets = new WorksheetCollection(this);
  }

  get nameWorkbook(): Workbook {
    return this;
  }
  get name(): string {
    return this.session.name;
  }
  get readOnly(): boolean {
    return false;
  }
  get autoSave(): boolean {
    return false;
  }
  get isDirty(): boolean {
    return true;
  }
  get previouslySaved(): boolean {
    return false;
  }
  get usePrecisionAsDisplayed(): boolean {
    return false;
  }

  getSelectedRange(): Range {
    const { selection } = this.session;
    if (selection === null) return this.activeSheet().getCell(0, 0);
    return new Range(this.worksheets.of(selection.sheet), selection.area);
  }
  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }

  _GetObjectByReferenceId(id: unknown): HostObject {
    return this.session.references.get(String(id));
  }
  _GetRangeForEventByReferenceId(id: unknown): HostObject {
    return this._GetObjectByReferenceId(id);
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): HostObject {
    return this._GetObjectByReferenceId(id);
  }

  /** The sheet in front: the one selected last, or the one the file names. */
  activeSheet(): Worksheet {
    const { selection, model } = this.session;
    if (selection !== null && model.worksheets.includes(selection.sheet))
      return this.worksheets.of(selection.sheet);
    const sheets = this.worksheets.list();
    const named = sheets[model.views[0]?.activeTab ?? 0];
    const active =
      named?.visibility === "Visible" ? named : sheets.find((sheet) => sheet.visibility === "Visible");
    if (active === undefined) throw apiNotFound("a workbook without sheets");
    return active;
  }

  activate(sheet: Worksheet): void {
    this.select(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  }

  select(sheet: Worksheet, area: Area): void {
    const { session } = this;
    const before = this.activeSheet();
    session.selection = { sheet: sheet.model, area };
    const [view] = session.model.views;
    const window = { x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, visibility: "visible" };
    session.model.views = [{ ...window, ...view, activeTab: sheet.position }];
    if (before !== sheet) {
      this.raise(EVENTS.deactivated, before, {});
      this.raise(EVENTS.activated, sheet, {});
    }
    this.raise(EVENTS.selectionChanged, sheet, { address: areaAddress(area) });
  }

  private raise(type: number, sheet: Worksheet, args: Record<string, unknown>): void {
    for (const target of [sheet.id, WORKBOOK_TARGET]) {
      this.session.events.raise(type, target, { ...args, worksheetId: sheet.id });
    }
  }

  /** Sheets of a workbook whose structure is protected can't be added, moved, renamed, hidden or deleted. */
  assertStructureFree(): void {
    this.protection.assertFree();
  }

  /** Refuses formulas that Excel wouldn't take; `table` is the one around the cell. */
  checkFormula(formula: string, table: Table | null): void {
    checkFormula(formula, table?.name ?? null, {
      hasSheet: (name) => this.worksheets.byName(name) !== null,
      headingsOf: (name) => this.tables.named(name)?.headings ?? null,
    });
  }

  renameSheet(sheet: Worksheet, name: string): void {
    const old = sheet.name;
    sheet.model.name = name;
    this.rewrite((formula) => replaceSheet(formula, old, name));
  }

  removeSheet(sheet: Worksheet): void {
    const { name, model } = sheet;
    this.nameBook.removeScope(model);
    this.session.model.removeWorksheetEx(model);
    if (this.session.selection?.sheet === model) this.session.selection = null;
    this.rewrite((formula) => replaceSheet(formula, name, null));
    this.nameBook.publish();
  }

  renameTable(table: Table, wanted: string): void {
    const name = checkName(wanted);
    const old = table.name;
    if (name === old) return;
    const taken = this.tables.named(name);
    if ((taken !== null && taken !== table) || this.names.getItemOrNullObject(name) !== null) {
      // Excel doesn't say ItemAlreadyExists here: https://github.com/OfficeDev/office-js/issues/551
      throw invalidArgument();
    }
    const { model } = table.sheet;
    const tables = Object.entries(model.tables).map(
      ([key, value]) => [key === old ? name : key, value] as const,
    );
    model.tables = Object.fromEntries(tables);
    this.session.model._tableNames.delete(old.toLowerCase());
    this.session.model._tableNames.add(name.toLowerCase());
    table.model.table.name = name;
    table.model.table.displayName = name;
    this.rewrite((formula) => replaceTable(formula, old, name));
  }

  /** "Table1", "Table2"… whichever is free. */
  freeTableName(): string {
    let number = this.tables.count + 1;
    while (this.session.model._tableNames.has(`table${number}`)) number += 1;
    return `Table${number}`;
  }

  /** Removes a table and keeps its cells; references become plain ranges. */
  dissolveTable(table: Table): void {
    this.rewrite((formula, place) => dissolveReferences(formula, table, place));
    this.forgetTable(table);
  }

  forgetTable(table: Table): void {
    table.sheet.model.removeTable(table.name);
    this.session.touch();
  }

  /** The range behind "KeHoach[Hạn]"; null for any other text. */
  tableRange(reference: string): Range | null {
    return rangeOfReference(reference, (name) => this.tables.named(name));
  }

  private rewrite(change: (formula: string, place: FormulaPlace) => string): void {
    rewriteEveryFormula(this.session.model, this.nameBook, change);
    this.session.touch();
  }
}
