import type { Area } from "../area";
import { intersection } from "../area";
import type { Table } from "./table";

/**
 * A column whose rows all hold the same formula is a calculated column: the file says so, and new rows get it.
 * https://support.microsoft.com/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8
 */
export function syncCalculatedColumns(table: Table, changed: Area): void {
  const { body, sheet, model } = table;
  const touched = intersection(changed, body);
  if (touched === null) return;
  for (let column = touched.column; column < touched.column + touched.columns; column++) {
    const properties = model.table.columns[column - body.column];
    if (properties === undefined) continue;
    const formulas = new Set<string | undefined>();
    for (let row = body.row; row < body.row + body.rows && formulas.size < 2; row++) {
      formulas.add(sheet.model.findRow(row + 1)?.findCell(column + 1)?.formula);
    }
    const [formula] = formulas;
    if (formulas.size === 1 && formula !== undefined) properties.calculatedColumnFormula = formula;
    else if (formulas.size === 1) delete properties.calculatedColumnFormula;
  }
}

/** Gives new rows the formulas of the calculated columns. */
export function fillCalculated(table: Table, rows: Area): void {
  for (const [index, column] of table.model.table.columns.entries()) {
    const formula = column.calculatedColumnFormula;
    if (formula === undefined) continue;
    for (let row = rows.row; row < rows.row + rows.rows; row++) {
      table.sheet.model.getCell(row + 1, rows.column + index + 1).value = { formula };
    }
  }
}
