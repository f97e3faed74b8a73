import { keyOf, numbered } from "../../workbook/rowKeys";
import type { SheetId, TableSpec } from "../../workbook/spec";
import { isFormula } from "../../workbook/spec";
import type { CellChange } from "../cells/changedAreas";
import { cellText } from "../cells/encodeCell";
import type { CellState } from "../cells/encodeCell";
import type { CurrentSheet } from "../read/currentWorkbook";
import type { TableMatch } from "../tables/matchTable";
import type { RowPlan } from "../tables/rowPlan";
import type { SheetGrid } from "../cells/sheetGrid";
import type { AddedRow, BlockRecord, ChangedRow, RemovedRow, StoredCell, TableRecord } from "./runRecord";
import { storedCell, storedState } from "./storedCell";

/** Where a table's rows stood before the run moved them. */
export type RowsBefore = readonly (readonly CellState[])[];

/** Takes down what a run will replace, while the run is planned. */
export class RunRecorder {
  private readonly tables: TableRecord[] = [];
  private readonly blocks: BlockRecord[] = [];

  get isEmpty(): boolean {
    return this.tables.length === 0 && this.blocks.length === 0;
  }

  get contents(): { readonly tables: readonly TableRecord[]; readonly blocks: readonly BlockRecord[] } {
    return { tables: this.tables, blocks: this.blocks };
  }

  /** Contents that the run replaces, puts in or takes out. */
  get cells(): number {
    const rows = this.tables.flatMap(({ added, removed }) => [...added, ...removed]);
    return (
      this.tables.flatMap(({ changed }) => changed.flatMap(({ cells }) => cells)).length +
      rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)).length +
      this.blocks.flatMap(({ cells }) => cells).length
    );
  }

  /** What rows of a table hold now; to be asked before the rows move. */
  static rowsOf(grid: SheetGrid, { table: { area } }: TableMatch): RowsBefore {
    return Array.from({ length: area.rows - 1 }, (_, row) =>
      Array.from({ length: area.columns }, (_cell, column) =>
        grid.at(area.row + 1 + row, area.column + column),
      ),
    );
  }

  /** A table as it becomes: `grid` has the rows where they will be, `changes` is what is then written into them. */
  addTable(
    sheet: SheetId,
    spec: TableSpec,
    match: TableMatch,
    rows: RowPlan,
    before: RowsBefore,
    grid: SheetGrid,
    changes: readonly CellChange[],
  ): void {
    if (sheet === "journal") return;
    const lines = linesAfter(spec, rows, before.length);
    const changed = changedRows(match, lines, grid, changes);
    const added = addedRows(spec, match, lines);
    const removed = removedRows(before, lines);
    if (changed.length + added.length + removed.length === 0) return;
    const { headings, name } = match.table;
    this.tables.push({ sheet, table: spec.name || name, headings, key: spec.key, changed, added, removed });
  }

  addCells(sheet: CurrentSheet | null, changes: readonly CellChange[]): void {
    if (!sheet || changes.length === 0) return;
    const { row: top, column: left } = sheet.origin;
    const cells = changes.map(
      ({ row, column, cell }) =>
        [row - top, column - left, storedState(sheet.grid.at(row, column)), storedCell(cell)] as const,
    );
    this.blocks.push({ sheet: sheet.id, cells });
  }
}

/** A row of the table as it will be: its name, the row of the spec, and where it stood; null for a new one. */
interface Line {
  readonly name: string;
  readonly specRow: number;
  readonly before: number | null;
}

function linesAfter(spec: TableSpec, { order, insertions, deletions }: RowPlan, count: number): Line[] {
  const inPlace = spec.rowOrder === "people" ? order : order.map((_, at) => at);
  const keyAt = spec.columns.findIndex(({ heading }) => heading === spec.key);
  const names = numbered(
    inPlace.map((specRow) => {
      const cell = spec.rows[specRow]?.[keyAt] ?? "";
      return isFormula(cell) ? cell.formula : keyOf(cellText(String(cell)));
    }),
  );
  const origins = originsOf(count, insertions, deletions);
  return inPlace.map((specRow, at) => ({ name: names[at] ?? "", specRow, before: origins[at] ?? null }));
}

/** For each row as it will be, where it stood before; null for a new one. */
function originsOf(
  count: number,
  insertions: RowPlan["insertions"],
  deletions: RowPlan["deletions"],
): (number | null)[] {
  const rows: (number | null)[] = Array.from({ length: count }, (_, row) => row);
  for (const { at, specRows } of insertions) rows.splice(at, 0, ...specRows.map(() => null));
  for (const { at, count: gone } of deletions) rows.splice(at, gone);
  return rows;
}

function changedRows(
  match: TableMatch,
  lines: readonly Line[],
  grid: SheetGrid,
  changes: readonly CellChange[],
): ChangedRow[] {
  const { area } = match.table;
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) byRow.set(change.row, [...(byRow.get(change.row) ?? []), change]);
  return lines.flatMap(({ name, before }, at): ChangedRow[] => {
    const cells = byRow.get(area.row + 1 + at) ?? [];
    if (before === null || cells.length === 0) return [];
    return [
      {
        name,
        cells: cells.map(({ row, column, cell }) => [
          column - area.column,
          storedState(grid.at(row, column)),
          storedCell(cell),
        ]),
      },
    ];
  });
}

function addedRows(spec: TableSpec, match: TableMatch, lines: readonly Line[]): AddedRow[] {
  const { area } = match.table;
  return lines.flatMap(({ name, specRow, before }): AddedRow[] => {
    if (before !== null) return [];
    const cells: StoredCell[] = Array.from({ length: area.columns }, () => null);
    spec.columns.forEach(({ formula }, index) => {
      const place = (match.columns[index] ?? area.column) - area.column;
      cells[place] = formula === undefined ? storedCell(spec.rows[specRow]?.[index] ?? null) : { f: formula };
    });
    return [{ name, cells }];
  });
}

function removedRows(before: RowsBefore, lines: readonly Line[]): RemovedRow[] {
  const staying = new Map(
    lines.flatMap(({ name, before: row }) => (row === null ? [] : [[row, name] as const])),
  );
  let after: string | null = null;
  return before.flatMap((cells, row): RemovedRow[] => {
    const name = staying.get(row);
    if (name !== undefined) {
      after = name;
      return [];
    }
    const stored = cells.map(storedState);
    return stored.every((cell) => cell === null) ? [] : [{ after, cells: stored }];
  });
}
