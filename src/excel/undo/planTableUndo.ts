import { keyOf, headingKey, numbered } from "../../workbook/rowKeys";
import type { Cell, TableSpec } from "../../workbook/spec";
import { formatRect } from "../cells/address";
import type { CurrentSheet, CurrentTable } from "../read/currentWorkbook";
import type { CellState } from "../cells/encodeCell";
import { isBlank } from "../cells/encodeCell";
import type { AddedRow, ChangedRow, RemovedRow, TableRecord } from "./runRecord";
import { cellOf, holdsStored } from "./storedCell";

/** A cell that somebody changed after the run: it is left as it is. */
export interface LeftCell {
  /** The tab's name. */
  readonly sheet: string;
  readonly address: string;
  /** What stands there now. */
  readonly now: string;
}

/** A row of the table as it will be: its cells, and the row of today's table that it is; null for one that comes back. */
interface Row {
  readonly cells: readonly Cell[];
  readonly today: number | null;
}

/** The table as it was before the run, but for what people changed since. */
export interface TableUndo {
  readonly spec: TableSpec;
  readonly left: readonly LeftCell[];
}

/** What it takes to bring a table back; the record may say things of rows and columns that are gone by now. */
export function planTableUndo(record: TableRecord, sheet: CurrentSheet, table: CurrentTable): TableUndo {
  return new TableUndoPlan(record, sheet, table).plan();
}

class TableUndoPlan {
  private readonly states: readonly (readonly CellState[])[];
  private readonly names: readonly string[];
  /** The column of today's table for each place of the record; -1 where it is gone. */
  private readonly columns: readonly number[];
  private readonly left: LeftCell[] = [];

  constructor(
    private readonly record: TableRecord,
    private readonly sheet: CurrentSheet,
    private readonly table: CurrentTable,
  ) {
    const { area, headings } = table;
    this.states = Array.from({ length: area.rows - 1 }, (_, row) =>
      headings.map((_heading, column) => sheet.grid.at(area.row + 1 + row, area.column + column)),
    );
    const keys = headings.map(headingKey);
    this.columns = record.headings.map((heading) => keys.indexOf(headingKey(heading)));
    const keyAt = keys.indexOf(headingKey(record.key));
    this.names = numbered(this.states.map((cells) => keyOf(cells[keyAt]?.value ?? "")));
  }

  plan(): TableUndo {
    const changed = new Map(this.record.changed.map((row) => [row.name, row]));
    const added = new Map(this.record.added.map((row) => [row.name, row]));
    const rows = this.states.flatMap((cells, today): Row[] => {
      const name = this.names[today] ?? "";
      const addition = added.get(name);
      if (addition !== undefined && this.isUntouched(addition, today)) return [];
      return [{ cells: this.restored(cells, changed.get(name), today), today }];
    });
    const whole = this.withRemoved(rows);
    return { spec: this.specOf(whole.length > 0 ? whole : this.blankRow()), left: this.left };
  }

  /** Rows that the run took out come back behind the rows that they stood behind. */
  private withRemoved(rows: readonly Row[]): readonly Row[] {
    const whole = [...rows];
    const lastOf = new Map<string | null, Row>();
    for (const removed of this.record.removed) {
      if (this.isThere(removed)) continue;
      const row: Row = { cells: this.cellsOf(removed), today: null };
      const anchor =
        lastOf.get(removed.after) ?? whole.find(({ today }) => this.isNamed(today, removed.after));
      whole.splice(
        anchor === undefined ? (removed.after === null ? 0 : whole.length) : whole.indexOf(anchor) + 1,
        0,
        row,
      );
      lastOf.set(removed.after, row);
    }
    return whole;
  }

  private restored(cells: readonly CellState[], change: ChangedRow | undefined, today: number): Cell[] {
    const restored = cells.map(contentOf);
    for (const [place, before, after] of change?.cells ?? []) {
      const column = this.columns[place] ?? -1;
      const state = cells[column];
      if (state === undefined || holdsStored(state, before, this.table.name)) continue;
      if (holdsStored(state, after, this.table.name)) restored[column] = cellOf(before);
      else this.leave(today, column, state);
    }
    return restored;
  }

  /** A row that came with the run goes again, unless somebody has written something into it. */
  private isUntouched({ cells }: AddedRow, today: number): boolean {
    const states = this.states[today] ?? [];
    const touched = states.flatMap((state, column) => {
      const place = this.columns.indexOf(column);
      const stored = place < 0 ? null : (cells[place] ?? null);
      const isComputed = typeof stored === "object" && stored !== null;
      return isComputed || holdsStored(state, stored, this.table.name) ? [] : [{ state, column }];
    });
    for (const { state, column } of touched) this.leave(today, column, state);
    return touched.length === 0;
  }

  /** A run that was cut short may not have taken the row out. */
  private isThere({ cells }: RemovedRow): boolean {
    return this.states.some((states) =>
      cells.every((stored, place) => {
        const state = states[this.columns[place] ?? -1];
        return state === undefined || holdsStored(state, stored, this.table.name);
      }),
    );
  }

  private isNamed(today: number | null, name: string | null): boolean {
    return today !== null && name !== null && this.names[today] === name;
  }

  private cellsOf({ cells }: RemovedRow): Cell[] {
    return this.table.headings.map((_, column) => {
      const place = this.columns.indexOf(column);
      return place < 0 ? null : cellOf(cells[place] ?? null);
    });
  }

  private leave(today: number, column: number, { value }: CellState): void {
    const { row, column: first } = this.table.area;
    const address = formatRect({ row: row + 1 + today, column: first + column, rows: 1, columns: 1 });
    this.left.push({ sheet: this.sheet.name, address, now: String(value) });
  }

  /** A table can't be without rows. */
  private blankRow(): Row[] {
    return [{ cells: this.table.headings.map(() => null), today: null }];
  }

  private specOf(rows: readonly Row[]): TableSpec {
    const { headings, name, area } = this.table;
    return {
      name,
      at: formatRect({ row: area.row, column: area.column, rows: 1, columns: 1 }),
      columns: headings.map((heading) => ({ heading, owner: "ours", width: 0 })),
      rows: rows.map(({ cells }) => cells),
      continues: rows.map(({ today }) => today),
      key: this.record.key,
      rowOrder: "people",
      showBanding: false,
    };
  }
}

function contentOf(state: CellState): Cell {
  if (isBlank(state)) return null;
  return state.formula === null ? state.value : { formula: `=${state.formula.slice(1)}` };
}
