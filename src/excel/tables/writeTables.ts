import type { Cell, TableColumn, TableSpec } from "../../workbook/spec";
import { isFormula } from "../../workbook/spec";
import type { Rect } from "../cells/address";
import { formatRect } from "../cells/address";
import { joinChanges } from "../cells/changedAreas";
import { isBlank, sameCell } from "../cells/encodeCell";
import { CellsOccupiedError } from "../errors";
import type { TableMatch } from "./matchTable";
import type { SheetTarget } from "../cells/retargetFormula";
import { refersByAddress, retargetFormula } from "../cells/retargetFormula";
import type { RowPlan } from "./rowPlan";
import { SheetGrid } from "../cells/sheetGrid";
import type { Planning, SheetPlan, TableInSheet } from "../write/sheetPlan";
import { targetOf } from "../write/sheetPlan";
import type { Step } from "../run/step";
import { step } from "../run/step";
import { changedCells } from "./changedCells";
import { makeTable } from "./makeTable";
import { moveRows } from "./moveRows";
import { insertColumns } from "./newColumns";
import { RunRecorder } from "../undo/runRecorder";
import { fillFormula, writeAreas } from "../cells/writeCells";

/**
 * Makes the tables of a sheet or brings them up to date: rows by key, then the cells that differ. What people
 * own is written only where it is blank; columns of theirs are left alone.
 */
export function writeTables(plan: SheetPlan, planning: Planning): Step[] {
  return plan.tables.flatMap((table) => {
    const spec = retargeted(table.spec, plan, planning.targets);
    return table.match && table.rows
      ? updateTable(plan, spec, table.match, table.rows, planning)
      : [...checkFree(plan, table), ...makeTable(plan, spec, plan.map.rect(table.specArea))];
  });
}

function updateTable(
  plan: SheetPlan,
  spec: TableSpec,
  match: TableMatch,
  rows: RowPlan,
  planning: Planning,
): Step[] {
  const grid = plan.current?.grid ?? new SheetGrid();
  const before = RunRecorder.rowsOf(grid, match);
  const moved = moveRows(plan, spec, match, rows);
  const isBroken = (formula: string) => refersByAddress(formula, plan.name, planning.disturbed);
  const changes = changedCells(grid, spec, match, rows, isBroken);
  planning.recorder.addTable(plan.spec.id, spec, match, rows, before, grid, changes);
  return [
    ...insertColumns(plan.key, match.table, plan.newColumns),
    ...renameTable(plan, spec, match),
    ...moved,
    ...writeAreas(plan, joinChanges(changes)),
    ...changedFormulas(plan, spec, match, isBroken),
  ];
}

/** A column's formula is written anew as a whole where any of its rows has another one. */
function changedFormulas(
  plan: SheetPlan,
  spec: TableSpec,
  match: TableMatch,
  isBroken: (formula: string) => boolean,
): Step[] {
  const grid = plan.current?.grid;
  if (!grid) return [];
  return spec.columns.flatMap((column, index) => {
    const { formula } = column;
    const sheetColumn = match.columns[index];
    if (formula === undefined || sheetColumn === undefined) return [];
    const area = bodyColumn(match.table.area.row, sheetColumn, spec);
    const differs = spec.rows.some(
      (_, at) => !sameCell({ formula }, grid.at(area.row + at, sheetColumn), spec.name),
    );
    return differs || isBroken(formula) ? [fillFormula(plan, area, formula)] : [];
  });
}

/** People may have renamed the table; formulas of ours need its name. */
function renameTable(plan: SheetPlan, spec: TableSpec, match: TableMatch): Step[] {
  if (match.table.name === spec.name) return [];
  return [
    step("sheets", 3, (work) => {
      work.sheet(plan.key).tables.getItem(match.table.name).name = spec.name;
    }),
  ];
}

/** On a sheet that exists already a new table needs blank cells, or ones that say what it says. */
function checkFree(plan: SheetPlan, { spec, specArea }: TableInSheet): [] {
  const sheet = plan.current;
  if (!sheet) return [];
  const area = plan.map.rect(specArea);
  const lines: (readonly Cell[])[] = [spec.columns.map(({ heading }) => heading), ...spec.rows];
  lines.forEach((line, r) => {
    spec.columns.forEach((_, c) => {
      const state = sheet.grid.at(area.row + r, area.column + c);
      if (isBlank(state) || state.formula !== null || sameCell(line[c] ?? null, state, spec.name)) return;
      const at = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      throw new CellsOccupiedError(sheet.name, formatRect(at));
    });
  });
  return [];
}

function bodyColumn(headingRow: number, column: number, spec: TableSpec): Rect {
  return { row: headingRow + 1, column, rows: spec.rows.length, columns: 1 };
}

function retargeted(spec: TableSpec, plan: SheetPlan, targets: readonly SheetTarget[]): TableSpec {
  const home = targetOf(plan);
  return {
    ...spec,
    columns: spec.columns.map((column): TableColumn =>
      column.formula === undefined
        ? column
        : { ...column, formula: retargetFormula(column.formula, home, targets) },
    ),
    rows: spec.rows.map((line) =>
      line.map((cell) =>
        isFormula(cell) ? { formula: retargetFormula(cell.formula, home, targets) } : cell,
      ),
    ),
  };
}
