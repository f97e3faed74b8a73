import type { Table as TableModel } from "@cj-tech-master/excelts";
import { invalidArgument } from "../../errors";
import { COLLECTION_METHODS, describeApi, HostCollection } from "../../protocol/hostObject";
import type { Api } from "../../protocol/hostObject";
import type { Area } from "../area";
import { contains, intersection } from "../area";
import { flagArgument, textArgument } from "../arguments";
import { EVENTS } from "../eventTypes";
import { Range } from "../range";
import { splitSheet } from "../sheetName";
import type { Workbook } from "../workbook";
import type { Worksheet } from "../worksheet";
import { createTable } from "./createTable";
import { Table } from "./table";
import { tableArea } from "./tableModel";

const METHODS = ["add", ...COLLECTION_METHODS] as const;

function findTable(tables: readonly Table[], key: string): Table | null {
  const wanted = key.toLowerCase();
  const byName = tables.find((table) => table.name.toLowerCase() === wanted);
  return byName ?? tables.find((table) => table.id === key) ?? null;
}

/** The tables of a sheet. https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export class SheetTables extends HostCollection<Table> {
  static readonly api: Api = describeApi<SheetTables>("TableCollection", {
    scalars: ["count"],
    methods: METHODS,
    events: { DataChangedEvent: EVENTS.tableChanged },
  });
  readonly api = SheetTables.api;
  private readonly items = new WeakMap<TableModel, Table>();

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  list(): readonly Table[] {
    return this.sheet.model.getTables().map((model) => this.of(model));
  }
  private of(model: TableModel): Table {
    const known = this.items.get(model) ?? new Table(this.sheet, model);
    this.items.set(model, known);
    return known;
  }
  protected find(key: string): Table | null {
    return findTable(this.list(), key);
  }

  areas(): readonly Area[] {
    return this.sheet.model.getTables().map(tableArea);
  }
  at(row: number, column: number): Table | null {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.list().find((table) => contains(table.area, cell)) ?? null;
  }

  add(address: unknown, hasHeaders?: unknown): Table {
    const range = typeof address === "string" ? this.sheet.getRange(address) : address;
    if (!(range instanceof Range) || range.sheet !== this.sheet) throw invalidArgument();
    return this.of(createTable(range, flagArgument(hasHeaders)));
  }
}

/** The tables of the whole workbook. */
export class WorkbookTables extends HostCollection<Table> {
  static readonly api: Api = describeApi<WorkbookTables>("TableCollection", {
    scalars: ["count"],
    methods: METHODS,
    events: { DataChangedEvent: EVENTS.tableChanged },
  });
  readonly api = WorkbookTables.api;

  constructor(private readonly workbook: Workbook) {
    super();
  }

  list(): readonly Table[] {
    return this.workbook.worksheets.list().flatMap((sheet) => sheet.tables.list());
  }
  protected find(key: string): Table | null {
    return findTable(this.list(), key);
  }
  named(name: string): Table | null {
    const wanted = name.toLowerCase();
    return this.list().find((table) => table.name.toLowerCase() === wanted) ?? null;
  }

  /** The address names its sheet, or the active one is meant. */
  add(address: unknown, hasHeaders?: unknown): Table {
    if (address instanceof Range) return address.sheet.tables.add(address, hasHeaders);
    const { sheet: name } = splitSheet(textArgument(address));
    const sheet = name === null ? this.workbook.activeSheet() : this.workbook.worksheets.byName(name);
    if (sheet === null) throw invalidArgument();
    return sheet.tables.add(address, hasHeaders);
  }
}

/** The tables that a range touches, or holds whole. */
export class TablesOfRange extends HostCollection<Table> {
  static readonly api: Api = describeApi<TablesOfRange>("TableScopedCollection", {
    scalars: ["count"],
    methods: ["getCount", "getFirst", "getItem", "getItemOrNullObject"],
  });
  readonly api = TablesOfRange.api;

  constructor(
    private readonly sheet: Worksheet,
    private readonly area: Area,
    private readonly fullyContained: boolean,
  ) {
    super();
  }

  list(): readonly Table[] {
    return this.sheet.tables.list().filter((table) => {
      return this.fullyContained
        ? contains(this.area, table.area)
        : intersection(this.area, table.area) !== null;
    });
  }
  protected find(key: string): Table | null {
    return findTable(this.list(), key);
  }
  getFirst(): Table {
    return this.getItemAt(0);
  }
}
