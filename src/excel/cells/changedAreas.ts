import type { Cell } from "../../workbook/spec";
import type { Rect } from "./address";

/** A cell that has to be written. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** A rectangle of cells that has to be written, with its content. */
export interface AreaChange {
  readonly area: Rect;
  readonly cells: readonly (readonly Cell[])[];
}

/**
 * Joins single cells to few rectangles: neighbours in a row first, then equal runs of rows below each other.
 * Nothing but the given cells is covered.
 */
export function joinChanges(changes: readonly CellChange[]): AreaChange[] {
  const runs = rowRuns(changes);
  const open = new Map<string, { area: Rect; cells: Cell[][] }>();
  const areas: { area: Rect; cells: Cell[][] }[] = [];
  for (const run of runs) {
    const span = `${run.column}+${run.cells.length}`;
    const above = open.get(span);
    if (above && above.area.row + above.area.rows === run.row) {
      above.area = { ...above.area, rows: above.area.rows + 1 };
      above.cells.push(run.cells);
      continue;
    }
    const started = {
      area: { row: run.row, column: run.column, rows: 1, columns: run.cells.length },
      cells: [run.cells],
    };
    open.set(span, started);
    areas.push(started);
  }
  return areas;
}

function rowRuns(changes: readonly CellChange[]): { row: number; column: number; cells: Cell[] }[] {
  const ordered = [...changes].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; cells: Cell[] }[] = [];
  for (const change of ordered) {
    const last = runs.at(-1);
    if (last && last.row === change.row && last.column + last.cells.length === change.column)
      last.cells.push(change.cell);
    else runs.push({ row: change.row, column: change.column, cells: [change.cell] });
  }
  return runs;
}
