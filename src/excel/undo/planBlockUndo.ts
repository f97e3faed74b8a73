import { isFormula } from "../../workbook/spec";
import { formatRect } from "../cells/address";
import type { CellChange } from "../cells/changedAreas";
import { refersByAddress } from "../cells/retargetFormula";
import type { CurrentSheet } from "../read/currentWorkbook";
import type { LeftCell } from "./planTableUndo";
import type { BlockRecord, StoredCell } from "./runRecord";
import { cellOf, holdsStored, isMended, stateOf } from "./storedCell";

/** What it takes to bring a sheet's cells outside of tables back. */
export interface BlockUndo {
  readonly changes: readonly CellChange[];
  /** Those of the changes that bring back what a run cleared. */
  readonly cleared: readonly CellChange[];
  readonly left: readonly LeftCell[];
}

/**
 * Cells outside of tables as they were before some runs, but for what people changed since.
 * @param records of one sheet, the newest first
 * @param disturbed names of the tabs where rows come or go: formulas that refer to their cells are written again
 */
export function planBlockUndo(
  records: readonly BlockRecord[],
  sheet: CurrentSheet,
  disturbed: ReadonlySet<string>,
): BlockUndo {
  const cells = cellsOf(records, sheet);
  const change = (cell: BlockCell) => changeOf(cell, sheet, disturbed);
  return {
    changes: cells.flatMap(change),
    cleared: cells.filter(({ wasCleared }) => wasCleared).flatMap(change),
    left: cells.filter(({ isLeft }) => isLeft).map((cell) => leftCell(cell, sheet)),
  };
}

/** A cell outside of tables on its way back. */
interface BlockCell {
  readonly row: number;
  readonly column: number;
  /** What it gets back; null as long as it keeps what it holds. */
  readonly restored: { readonly to: StoredCell } | null;
  /** Somebody changed it after one of the runs. */
  readonly isLeft: boolean;
  readonly wasCleared: boolean;
}

function cellsOf(records: readonly BlockRecord[], { origin, grid }: CurrentSheet): BlockCell[] {
  const cells = new Map<string, BlockCell>();
  for (const [down, right, before, after] of records.flatMap((record) => record.cells)) {
    const [row, column] = [origin.row + down, origin.column + right];
    const place = `${row} ${column}`;
    const cell = cells.get(place) ?? { row, column, restored: null, isLeft: false, wasCleared: false };
    const state = cell.restored === null ? grid.at(row, column) : stateOf(cell.restored.to);
    const isThere = holdsStored(state, before, null);
    if (isThere && !isMended(before, after)) continue;
    const isOurs = isThere || holdsStored(state, after, null);
    cells.set(place, {
      ...cell,
      restored: isOurs ? { to: before } : cell.restored,
      isLeft: cell.isLeft || !isOurs,
      wasCleared: cell.wasCleared || (isOurs && (after === null || after === "")),
    });
  }
  return [...cells.values()];
}

function leftCell({ row, column, restored }: BlockCell, { grid, name }: CurrentSheet): LeftCell {
  const { value } = restored === null ? grid.at(row, column) : stateOf(restored.to);
  const address = formatRect({ row, column, rows: 1, columns: 1 });
  return { sheet: name, address, now: String(value) };
}

function changeOf(
  { row, column, restored }: BlockCell,
  { grid, name }: CurrentSheet,
  disturbed: ReadonlySet<string>,
): CellChange[] {
  if (restored === null) return [];
  const cell = cellOf(restored.to);
  const isBroken = isFormula(cell) && refersByAddress(cell.formula, name, disturbed);
  return holdsStored(grid.at(row, column), restored.to, null) && !isBroken ? [] : [{ row, column, cell }];
}
