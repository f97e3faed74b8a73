import { headingKey, keyOf, numbered } from "../../workbook/rowKeys";
import type { CellState } from "../cells/encodeCell";
import { BLANK } from "../cells/encodeCell";
import type { CurrentTable } from "../read/currentWorkbook";
import type { AddedRow, ChangedRow, RemovedRow, StoredCell, TableRecord } from "./runRecord";
import { holdsStored, stateOf } from "./storedCell";

/** A row of the table on its way back. */
export interface UndoRow {
  readonly cells: readonly CellState[];
  /** The same object for the same row, whatever is done to it. */
  readonly origin: RowOrigin;
}

export interface RowOrigin {
  /** The row of today's table that it is; null for one that comes back. */
  readonly today: number | null;
}

/** A cell that is left because somebody changed it, by the table's column. */
export interface LeftInRow {
  readonly origin: RowOrigin;
  readonly column: number;
  readonly now: string;
}

export interface UndoneRows {
  readonly rows: readonly UndoRow[];
  readonly left: readonly LeftInRow[];
}

/** The rows of a table as they were before one run, but for what people changed since. */
export function undoTableRecord(
  record: TableRecord,
  table: CurrentTable,
  rows: readonly UndoRow[],
): UndoneRows {
  return new TableRecordUndo(record, table, rows).undone();
}

class TableRecordUndo {
  private readonly names: readonly string[];
  /** The column of today's table for each place of the record; -1 where it is gone. */
  private readonly columns: readonly number[];
  private readonly left: LeftInRow[] = [];

  constructor(
    private readonly record: TableRecord,
    private readonly table: CurrentTable,
    private readonly rows: readonly UndoRow[],
  ) {
    const keys = table.headings.map(headingKey);
    this.columns = record.headings.map((heading) => keys.indexOf(headingKey(heading)));
    const keyAt = keys.indexOf(headingKey(record.key));
    this.names = numbered(rows.map(({ cells }) => keyOf(cells[keyAt]?.value ?? "")));
  }

  undone(): UndoneRows {
    const changed = new Map(this.record.changed.map((row) => [row.name, row]));
    const added = new Map(this.record.added.map((row) => [row.name, row]));
    const kept = this.rows.flatMap((row, at): NamedRow[] => {
      const name = this.names[at] ?? "";
      const addition = added.get(name);
      if (addition !== undefined && this.isUntouched(addition, row)) return [];
      return [{ name, row: this.restored(row, changed.get(name)) }];
    });
    return { rows: this.withRemoved(kept).map(({ row }) => row), left: this.left };
  }

  /** Rows that the run took out come back behind the rows that they stood behind. */
  private withRemoved(rows: readonly NamedRow[]): readonly NamedRow[] {
    const whole = [...rows];
    const lastOf = new Map<string | null, NamedRow>();
    for (const removed of this.record.removed) {
      if (this.isThere(removed)) continue;
      const back: NamedRow = { name: null, row: { cells: this.cellsOf(removed), origin: { today: null } } };
      const { after } = removed;
      const anchor = lastOf.get(after) ?? whole.find(({ name }) => name !== null && name === after);
      const behind = anchor === undefined ? whole.length : whole.indexOf(anchor) + 1;
      whole.splice(anchor === undefined && after === null ? 0 : behind, 0, back);
      lastOf.set(after, back);
    }
    return whole;
  }

  private restored(row: UndoRow, change: ChangedRow | undefined): UndoRow {
    const cells = [...row.cells];
    for (const [place, before, after] of change?.cells ?? []) {
      const column = this.columns[place] ?? -1;
      const state = cells[column];
      if (state === undefined || this.holds(state, before)) continue;
      if (this.holds(state, after)) cells[column] = stateOf(before);
      else this.leave(row, column);
    }
    return { cells, origin: row.origin };
  }

  /** A row that came with the run goes again, unless somebody has written something into it. */
  private isUntouched({ cells }: AddedRow, row: UndoRow): boolean {
    const touched = row.cells.flatMap((state, column) => {
      const place = this.columns.indexOf(column);
      const stored = place < 0 ? null : (cells[place] ?? null);
      const isComputed = typeof stored === "object" && stored !== null;
      return isComputed || this.holds(state, stored) ? [] : [column];
    });
    for (const column of touched) this.leave(row, column);
    return touched.length === 0;
  }

  /** A run that was cut short may not have taken the row out. */
  private isThere({ cells }: RemovedRow): boolean {
    return this.rows.some((row) =>
      cells.every((stored, place) => {
        const state = row.cells[this.columns[place] ?? -1];
        return state === undefined || this.holds(state, stored);
      }),
    );
  }

  private cellsOf({ cells }: RemovedRow): CellState[] {
    return this.table.headings.map((_, column) => {
      const place = this.columns.indexOf(column);
      return place < 0 ? BLANK : stateOf(cells[place] ?? null);
    });
  }

  private leave({ cells, origin }: UndoRow, column: number): void {
    this.left.push({ origin, column, now: String(cells[column]?.value ?? "") });
  }

  private holds(state: CellState, stored: StoredCell): boolean {
    return holdsStored(state, stored, this.table.name);
  }
}

/** A row with its name after the run; null for one that comes back. */
interface NamedRow {
  readonly name: string | null;
  readonly row: UndoRow;
}
