import type { Cell, TableColumn, TableSpec } from "../workbook/spec";
import { isFormula } from "../workbook/spec";
import type { Rect } from "./address";
import { formatRect } from "./address";
import { joinChanges } from "./changedAreas";
import { cellText, isBlank, sameCell } from "./encodeCell";
import { CellsOccupiedError } from "./errors";
import type { TableMatch } from "./matchTable";
import type { SheetTarget } from "./retargetFormula";
import { retargetFormula } from "./retargetFormula";
import { planRows } from "./rowPlan";
import { SheetGrid } from "./sheetGrid";
import type { SheetPlan, TableInSheet } from "./sheetPlan";
import { targetOf } from "./sheetPlan";
import type { Step } from "./step";
import { step } from "./step";
import { changedCells } from "./changedCells";
import { makeTable } from "./makeTable";
import { moveRows } from "./moveRows";
import { fillFormula, writeAreas } from "./writeCells";

/**
 * Makes the tables of a sheet or brings them up to date: rows by key, then the cells that differ. What people
 * own is written only where it is blank; columns of theirs are left alone.
 */
export function writeTables(plan: SheetPlan, targets: readonly SheetTarget[]): Step[] {
  return plan.tables.flatMap((table) => {
    const spec = retargeted(table.spec, plan, targets);
    return table.match
      ? updateTable(plan, spec, table.match)
      : [...checkFree(plan, table), ...makeTable(plan, spec, plan.map.rect(table.specArea))];
  });
}

function updateTable(plan: SheetPlan, spec: TableSpec, match: TableMatch): Step[] {
  const rows = planRows(currentKeys(plan, spec, match), specKeys(spec));
  const moved = moveRows(plan, spec, match, rows);
  const changes = changedCells(plan.current?.grid ?? new SheetGrid(), spec, match, rows);
  return [
    ...renameTable(plan, spec, match),
    ...moved,
    ...writeAreas(plan, joinChanges(changes)),
    ...changedFormulas(plan, spec, match),
  ];
}

/** A column's formula is written anew as a whole where any of its rows has another one. */
function changedFormulas(plan: SheetPlan, spec: TableSpec, match: TableMatch): Step[] {
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
    return differs ? [fillFormula(plan, area, formula)] : [];
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

function currentKeys(plan: SheetPlan, spec: TableSpec, match: TableMatch): string[] {
  const column = match.columns[keyIndex(spec)] ?? match.table.area.column;
  const { row, rows } = match.table.area;
  const keys = plan.current?.grid.values({ row: row + 1, rows: rows - 1, column, columns: 1 }) ?? [];
  return keys.map(([key]) => String(key ?? ""));
}

function specKeys(spec: TableSpec): string[] {
  const index = keyIndex(spec);
  return spec.rows.map((line) => {
    const cell = line[index] ?? "";
    return isFormula(cell) ? cell.formula : cellText(String(cell));
  });
}

function keyIndex(spec: TableSpec): number {
  return Math.max(
    0,
    spec.columns.findIndex(({ heading }) => heading === spec.key),
  );
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
