import type { Cell, TableSpec } from "../../workbook/spec";
import { isFormula } from "../../workbook/spec";
import { formatRect } from "../cells/address";
import { BLANK, cellText, encodeCell, encodedBytes } from "../cells/encodeCell";
import type { TableMatch } from "./matchTable";
import type { Insertion, RowPlan, RowRun } from "./rowPlan";
import type { SheetGrid } from "../cells/sheetGrid";
import type { SheetPlan } from "../write/sheetPlan";
import type { Step } from "../run/step";
import { BYTES_PER_CALL, step } from "../run/step";

const ROWS_AT_ONCE = 500;

/** Inserts and deletes a table's rows, in the workbook and in what we know of it. */
export function moveRows(plan: SheetPlan, spec: TableSpec, match: TableMatch, rows: RowPlan): Step[] {
  const grid = plan.current?.grid;
  if (!grid || (rows.insertions.length === 0 && rows.deletions.length === 0)) return [];
  const inserting = rows.insertions.flatMap((insertion) => insertRows(plan, spec, match, insertion));
  for (const insertion of rows.insertions) insertIntoGrid(grid, spec, match, insertion);
  const deleting = rows.deletions.map((run) => deleteRows(plan, match, run));
  for (const run of rows.deletions) {
    const { row, column, columns } = match.table.area;
    grid.deleteRows(row + 1 + run.at, run.count, column, columns);
  }
  return [...inserting, ...deleting];
}

/** In pieces from the last to the first, all put in at the same row. */
function insertRows(plan: SheetPlan, spec: TableSpec, match: TableMatch, insertion: Insertion): Step[] {
  const steps: Step[] = [];
  const atEnd = insertion.at >= match.table.area.rows - 1;
  for (let end = insertion.specRows.length; end > 0; end -= ROWS_AT_ONCE) {
    const piece = insertion.specRows.slice(Math.max(0, end - ROWS_AT_ONCE), end);
    const values = piece.map((specRow) => newRow(spec, match, spec.rows[specRow] ?? []));
    steps.push({
      phase: "tables",
      bytes:
        3 * BYTES_PER_CALL + values.flat().reduce((sum: number, value) => sum + encodedBytes(value ?? 0), 0),
      cells: piece.length * spec.columns.length,
      run: (work) => {
        const table = work.sheet(plan.key).tables.getItem(spec.name);
        table.rows.add(atEnd ? undefined : insertion.at, values as (string | number | boolean)[][]);
      },
    });
  }
  return atEnd ? steps.reverse() : steps;
}

/**
 * A whole row of the table: blank where formulas follow, null in columns of people's own. Excel leaves alone what
 * is null, which the typings don't know.
 */
function newRow(
  spec: TableSpec,
  match: TableMatch,
  line: readonly Cell[],
): (string | number | boolean | null)[] {
  const row: (string | number | boolean | null)[] = Array.from(
    { length: match.table.area.columns },
    () => null,
  );
  spec.columns.forEach(({ formula }, index) => {
    const cell = line[index] ?? null;
    const at = (match.columns[index] ?? 0) - match.table.area.column;
    if (formula === undefined) row[at] = isFormula(cell) ? "" : encodeCell(cell);
  });
  return row;
}

function insertIntoGrid(grid: SheetGrid, spec: TableSpec, match: TableMatch, insertion: Insertion): void {
  const { area } = match.table;
  const first = area.row + 1 + insertion.at;
  grid.insertRows(first, insertion.specRows.length, area.column, area.columns);
  insertion.specRows.forEach((specRow, at) => {
    spec.columns.forEach(({ formula }, index) => {
      const cell = spec.rows[specRow]?.[index] ?? null;
      const column = match.columns[index];
      if (formula !== undefined || column === undefined || isFormula(cell)) return;
      const value = typeof cell === "string" ? cellText(cell) : (cell ?? "");
      grid.set(first + at, column, value === "" ? BLANK : { value, formula: null });
    });
  });
}

function deleteRows(plan: SheetPlan, match: TableMatch, run: RowRun): Step {
  const { row, column, columns } = match.table.area;
  const address = formatRect({ row: row + 1 + run.at, column, rows: run.count, columns });
  return {
    ...step("tables", 3, (work) => work.range(plan.key, address).delete("Up")),
    cells: run.count * columns,
  };
}
