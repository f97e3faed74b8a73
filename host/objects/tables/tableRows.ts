import { invalidArgument, itemNotFound } from "../../errors";
import { describeApi, HostCollection, HostObject } from "../../protocol/hostObject";
import type { Api } from "../../protocol/hostObject";
import { flagArgument, wholeArgument } from "../arguments";
import { Range } from "../range";
import { shiftSheet } from "../shiftCells";
import { usedArea } from "../usedCells";
import { fillCalculated } from "./calculatedColumns";
import type { Table } from "./table";
import { placeTable } from "./tableModel";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerow */
export class TableRow extends HostObject {
  static readonly api: Api = describeApi<TableRow>("TableRow", {
    scalars: ["index", "values"],
    writable: ["values"],
    methods: ["delete", "getRange"],
  });
  readonly api = TableRow.api;

  constructor(
    private readonly table: Table,
    readonly index: number,
  ) {
    super();
  }

  override assertAlive(): void {
    this.table.assertAlive();
    if (this.index >= this.table.body.rows) throw itemNotFound();
  }
  get values(): unknown {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    const { body } = this.table;
    return new Range(this.table.sheet, { ...body, row: body.row + this.index, rows: 1 });
  }
  delete(): void {
    this.table.rows.removeAt(this.index, 1);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export class TableRowCollection extends HostCollection<TableRow> {
  static readonly api: Api = describeApi<TableRowCollection>("TableRowCollection", {
    scalars: ["count"],
    methods: ["add", "deleteRows", "deleteRowsAt", "getItemAt", "getCount"],
  });
  readonly api = TableRowCollection.api;

  constructor(private readonly table: Table) {
    super();
  }

  override get count(): number {
    return this.table.body.rows;
  }
  list(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_row, index) => new TableRow(this.table, index));
  }
  protected find(key: string): TableRow | null {
    const index = Number(key);
    return Number.isInteger(index) && index >= 0 && index < this.count
      ? new TableRow(this.table, index)
      : null;
  }

  /**
   * Adds rows before `index`, or behind the last one for null and -1; null entries leave calculated columns to
   * their formula. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables#add-rows-to-a-table
   */
  add(index?: unknown, values?: unknown, alwaysInsert?: unknown): TableRow {
    const { table } = this;
    table.sheet.protection.assertFree();
    flagArgument(alwaysInsert, true);
    const at = wholeArgument(index, -1);
    if (at < -1 || at > this.count) throw invalidArgument();
    const position = at === -1 ? this.count : at;
    const rows = rowsOf(values, table.area.columns);
    this.insert(position, rows.length);
    const { body } = table;
    const added = { ...body, row: body.row + position, rows: rows.length };
    fillCalculated(table, added);
    new Range(table.sheet, added).values = rows;
    return new TableRow(table, position);
  }

  deleteRowsAt(index: unknown, count?: unknown): void {
    this.removeAt(wholeArgument(index), wholeArgument(count, 1));
  }
  deleteRows(rows: unknown): void {
    if (!Array.isArray(rows)) throw invalidArgument();
    const indexes = rows.map((row: unknown) => {
      return row instanceof TableRow ? row.index : wholeArgument(row);
    });
    for (const index of [...new Set(indexes)].sort((a, b) => b - a)) this.removeAt(index, 1);
  }

  /** The last row of a table is emptied, never removed. */
  removeAt(index: number, count: number): void {
    const { table } = this;
    table.sheet.protection.assertFree();
    const { body } = table;
    if (index < 0 || count < 1 || index + count > body.rows) throw invalidArgument();
    const removed = Math.min(count, body.rows - 1);
    if (removed < count)
      new Range(table.sheet, { ...body, row: body.row + index, rows: 1 }).clear("Contents");
    if (removed === 0) return;
    const first = body.row + index + (count - removed);
    this.shift(first, -removed);
    placeTable(table.model, table.area, body.rows - removed);
    table.session.touch();
  }

  /** Opens blank rows in the sheet within the table's columns; where the cells below are blank nothing moves. */
  makeRoom(row: number, count: number): void {
    const { area, sheet } = this.table;
    const below = usedArea(sheet.model, { ...area, row, rows: 1_048_576 - row }, false);
    const isTableBelow = sheet.hasTableIn({ ...area, row: area.row + area.rows, rows: count });
    if (below !== null || isTableBelow) this.shift(row, count);
  }

  private insert(position: number, count: number): void {
    const { table } = this;
    const { body } = table;
    this.makeRoom(body.row + position, count);
    copyFormat(table, position, count);
    placeTable(table.model, table.area, body.rows + count);
    table.session.touch();
  }

  private shift(at: number, count: number): void {
    const { area, sheet } = this.table;
    const end = area.column + area.columns - 1;
    shiftSheet(sheet, { axis: "row", at, count, start: area.column, end }, this.table);
  }
}

function rowsOf(values: unknown, columns: number): unknown[][] {
  if (values === undefined || values === null) return [Array.from({ length: columns }, () => null)];
  const rows: unknown[] = Array.isArray(values) ? values : [[values]];
  const lines = rows.map((row) => (Array.isArray(row) ? row : [row]));
  if (lines.length === 0 || lines.some((line) => line.length !== columns)) throw invalidArgument();
  return lines;
}

/** New rows look like the row before them, or like the first one at the top. */
function copyFormat(table: Table, position: number, count: number): void {
  const { body, sheet } = table;
  const source = body.row + (position === 0 ? count : position - 1);
  for (let column = body.column; column < body.column + body.columns; column++) {
    const style = sheet.model.findRow(source + 1)?.findCell(column + 1)?.style;
    if (style === undefined) continue;
    for (let row = body.row + position; row < body.row + position + count; row++) {
      sheet.model.getCell(row + 1, column + 1).style = { ...style };
    }
  }
}
