import type { Cell, TableColumn, TableSpec } from "../../workbook/spec";
import { isFormula } from "../../workbook/spec";
import type { CellChange } from "../cells/changedAreas";
import type { CellState } from "../cells/encodeCell";
import { isBlank, sameCell } from "../cells/encodeCell";
import type { TableMatch } from "./matchTable";
import type { RowPlan } from "./rowPlan";
import type { SheetGrid } from "../cells/sheetGrid";

/**
 * Cells of a table that have to be written once its rows are there; columns with a formula are not among them.
 * What people own is written only where it is blank; formulas also where the moving rows may have broken them.
 */
export function changedCells(
  grid: SheetGrid,
  spec: TableSpec,
  match: TableMatch,
  rows: RowPlan,
  isBroken: (formula: string) => boolean,
): CellChange[] {
  const isAnew = anewCells(spec);
  const isInOrder = rows.order.every((specRow, at) => specRow === at);
  if (spec.rowOrder !== "people" && !isInOrder) return reordered(grid, spec, match, rows, isAnew);
  return rows.order.flatMap((specRow, at) => {
    const row = match.table.area.row + 1 + at;
    return spec.columns.flatMap((column, index) => {
      const sheetColumn = match.columns[index];
      if (column.formula !== undefined || sheetColumn === undefined) return [];
      const cell = spec.rows[specRow]?.[index] ?? null;
      const state = grid.at(row, sheetColumn);
      const isKept = sameCell(cell, state, spec.name) && !(isFormula(cell) && isBroken(cell.formula));
      const gives = isAnew(specRow, index) || !isPeoples(column, cell, state);
      return isKept || !gives ? [] : [{ row, column: sheetColumn, cell }];
    });
  });
}

/** Whether a cell of people's gets what is described, by the place of its row and column in the spec. */
function anewCells(spec: TableSpec): (row: number, column: number) => boolean {
  const anew = new Set((spec.anew ?? []).map(({ key, heading }) => `${heading}|${key}`));
  const keyAt = spec.columns.findIndex(({ heading }) => heading === spec.key);
  return (row, column) =>
    anew.size > 0 && anew.has(`${spec.columns[column]?.heading ?? ""}|${String(spec.rows[row]?.[keyAt])}`);
}

/**
 * What people own is written only where it is blank, or to add a line below theirs. Where they compute a cell by a
 * formula of their own, its value stands in the spec, and the formula stays.
 */
function isPeoples(column: TableColumn, cell: Cell, { value, formula }: CellState): boolean {
  if (column.followsCode === true && formula === null && cell !== null) return false;
  if (column.owner === "person") {
    const addsLine = formula === null && typeof cell === "string" && cell.startsWith(`${String(value)}\n`);
    return !(value === "" && formula === null) && !addsLine;
  }
  return column.mendable === true && formula !== null && cell === value;
}

/**
 * A table that must stand in the spec's order although its rows were sorted otherwise: the rows' contents change
 * places, with all that people keep in them, also in columns of their own.
 */
function reordered(
  grid: SheetGrid,
  spec: TableSpec,
  match: TableMatch,
  rows: RowPlan,
  isAnew: (row: number, column: number) => boolean,
): CellChange[] {
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
      const gives = index !== undefined && isAnew(specRow, index);
      const cell = owner === "person" && !isBlank(kept) && !gives ? contentOf(kept) : described;
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
