import type { Cell, TableSpec } from "../workbook/spec";
import type { CellChange } from "./changedAreas";
import type { CellState } from "./encodeCell";
import { isBlank, sameCell } from "./encodeCell";
import type { TableMatch } from "./matchTable";
import type { RowPlan } from "./rowPlan";
import type { SheetGrid } from "./sheetGrid";

/**
 * Cells of a table that have to be written once its rows are there; columns with a formula are not among them.
 * What people own is written only where it is blank.
 */
export function changedCells(
  grid: SheetGrid,
  spec: TableSpec,
  match: TableMatch,
  rows: RowPlan,
): CellChange[] {
  const isInOrder = rows.order.every((specRow, at) => specRow === at);
  if (spec.rowOrder !== "people" && !isInOrder) return reordered(grid, spec, match, rows);
  return rows.order.flatMap((specRow, at) => {
    const row = match.table.area.row + 1 + at;
    return changesOf(spec, match, row, (column) => ({
      cell: spec.rows[specRow]?.[column] ?? null,
      state: grid.at(row, match.columns[column] ?? 0),
    }));
  });
}

/** What a cell should hold and what it holds; by the column's position in the spec. */
type Compare = (column: number) => { readonly cell: Cell; readonly state: CellState };

function changesOf(spec: TableSpec, match: TableMatch, row: number, compare: Compare): CellChange[] {
  return spec.columns.flatMap((column, index) => {
    const sheetColumn = match.columns[index];
    if (column.formula !== undefined || sheetColumn === undefined) return [];
    const { cell, state } = compare(index);
    if (sameCell(cell, state, spec.name)) return [];
    if (column.owner === "person" && !isBlank(state)) return [];
    return [{ row, column: sheetColumn, cell }];
  });
}

/**
 * A table that must stand in the spec's order although its rows were sorted otherwise: the rows' contents change
 * places, with all that people keep in them, also in columns of their own.
 */
function reordered(grid: SheetGrid, spec: TableSpec, match: TableMatch, rows: RowPlan): CellChange[] {
  const { area } = match.table;
  const positions = new Map(rows.order.map((specRow, at) => [specRow, at]));
  const columnAt = new Map(match.columns.map((column, index) => [column, index]));
  return spec.rows.flatMap((line, specRow) => {
    const row = area.row + 1 + specRow;
    const from = area.row + 1 + (positions.get(specRow) ?? specRow);
    return Array.from({ length: area.columns }, (_, offset) => area.column + offset).flatMap((column) => {
      const index = columnAt.get(column);
      const owner = index === undefined ? "person" : spec.columns[index]?.owner;
      if (index !== undefined && spec.columns[index]?.formula !== undefined) return [];
      const kept = grid.at(from, column);
      const described = index === undefined ? null : (line[index] ?? null);
      const cell = owner === "person" && !isBlank(kept) ? contentOf(kept) : described;
      return sameCell(cell, grid.at(row, column), spec.name) ? [] : [{ row, column, cell }];
    });
  });
}

function contentOf({ value, formula }: CellState): Cell {
  return formula !== null && isFormulaText(formula) ? { formula } : value;
}

function isFormulaText(text: string): text is `=${string}` {
  return text.startsWith("=");
}
