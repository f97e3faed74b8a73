import { invalidArgument, invalidOperation, itemNotFound } from "../../errors";
import { COLLECTION_METHODS, describeApi, HostCollection, HostObject } from "../../protocol/hostObject";
import type { Api } from "../../protocol/hostObject";
import type { Area } from "../area";
import { textArgument, wholeArgument } from "../arguments";
import { Range } from "../range";
import { shiftSheet } from "../shiftCells";
import { usedArea } from "../usedCells";
import { uniqueHeadings } from "./headings";
import type { Table } from "./table";
import { placeTable } from "./tableModel";
import type { Table as TableModel } from "@cj-tech-master/excelts";

type ColumnModel = TableModel["table"]["columns"][number];

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
export class TableColumn extends HostObject {
  static readonly api: Api = describeApi<TableColumn>("TableColumn", {
    identity: ["id"],
    scalars: ["id", "index", "name", "values"],
    writable: ["name", "values"],
    methods: ["delete", "getDataBodyRange", "getHeaderRowRange", "getRange", "getTotalRowRange"],
  });
  readonly api = TableColumn.api;

  constructor(
    private readonly table: Table,
    private readonly model: ColumnModel,
  ) {
    super();
  }

  override assertAlive(): void {
    this.table.assertAlive();
    if (this.index < 0) throw itemNotFound();
  }
  get id(): number {
    return Number(this.table.session.idOf(this.model, String));
  }
  get index(): number {
    return this.table.model.table.columns.indexOf(this.model);
  }
  get name(): string {
    return this.model.name;
  }
  set name(value: unknown) {
    const name = textArgument(value);
    if (name === "") throw invalidArgument();
    this.getHeaderRowRange().values = [[`'${name}`]];
  }
  get values(): unknown {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    return this.within(this.table.area);
  }
  getDataBodyRange(): Range {
    return this.within(this.table.body);
  }
  getHeaderRowRange(): Range {
    return this.within(this.table.getHeaderRowRange().area);
  }
  getTotalRowRange(): Range {
    return this.within(this.table.getTotalRowRange().area);
  }
  delete(): void {
    this.table.columns.removeAt(this.index);
  }

  private within(area: Area): Range {
    return new Range(this.table.sheet, { ...area, column: area.column + this.index, columns: 1 });
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export class TableColumnCollection extends HostCollection<TableColumn> {
  static readonly api: Api = describeApi<TableColumnCollection>("TableColumnCollection", {
    scalars: ["count"],
    methods: ["add", ...COLLECTION_METHODS],
  });
  readonly api = TableColumnCollection.api;
  private readonly items = new WeakMap<ColumnModel, TableColumn>();

  constructor(private readonly table: Table) {
    super();
  }

  list(): readonly TableColumn[] {
    return this.table.model.table.columns.map((model) => this.of(model));
  }
  private of(model: ColumnModel): TableColumn {
    const known = this.items.get(model) ?? new TableColumn(this.table, model);
    this.items.set(model, known);
    return known;
  }
  protected find(key: string): TableColumn | null {
    const wanted = key.toLowerCase();
    const columns = this.list();
    const byName = columns.find((column) => column.name.toLowerCase() === wanted);
    return byName ?? columns.find((column) => String(column.id) === key) ?? null;
  }

  /** `values`: one entry a row, the heading first. */
  add(index?: unknown, values?: unknown, name?: unknown): TableColumn {
    const { table } = this;
    table.sheet.protection.assertFree();
    const at = wholeArgument(index, -1);
    if (at < -1 || at > this.count) throw invalidArgument();
    const position = at === -1 ? this.count : at;
    this.makeRoom(table.area.column + position);
    this.putIn(position, 1);
    placeTable(table.model, table.area, table.body.rows);
    const column = this.getItemAt(position);
    this.writeHeading(column, name);
    if (Array.isArray(values)) column.getRange().values = values;
    table.session.touch();
    return column;
  }

  /** Describes new columns in the model; their headings are written by whoever asked for them. */
  putIn(position: number, count: number): void {
    const { columns } = this.table.model.table;
    for (let i = 0; i < count; i++) {
      const taken = columns.map((column) => column.name);
      const name = uniqueHeadings([...taken, `Column${taken.length + 1}`]).at(-1) ?? "Column";
      columns.splice(position + i, 0, { name });
    }
  }

  removeAt(index: number): void {
    const { table } = this;
    table.sheet.protection.assertFree();
    if (this.count === 1) throw invalidOperation("A table keeps at least one column.");
    const { area, body } = table;
    table.model.table.columns.splice(index, 1);
    this.shift(area.column + index, -1, area);
    placeTable(table.model, area, body.rows);
    table.session.touch();
  }

  private writeHeading(column: TableColumn, name: unknown): void {
    if (!this.table.showHeaders) return;
    const heading = name === undefined || name === null ? column.name : textArgument(name);
    column.getHeaderRowRange().values = [[`'${heading}`]];
  }

  private makeRoom(column: number): void {
    const { area, sheet } = this.table;
    const right = usedArea(sheet.model, { ...area, column, columns: 16_384 - column }, false);
    if (right !== null) this.shift(column, 1, area);
  }

  private shift(at: number, count: number, area: Area): void {
    const end = area.row + area.rows - 1;
    shiftSheet(this.table.sheet, { axis: "column", at, count, start: area.row, end }, this.table);
  }
}
