import { createWorkbook, recalculate } from "../../host/engine";
import type { Workbook } from "../../host/engine";
import { positionOf } from "../../src/workbook/a1";
import type { Cell, SheetSpec, WorkbookSpec } from "../../src/workbook/spec";
import { isFormula } from "../../src/workbook/spec";
import type { CellValue } from "../../src/workbook/snapshot";

/**
 * Writes the contents of a spec (no look) into a workbook of the calculation engine and calculates it.
 * The product writes through office.js; this is a short cut for tests of formulas.
 */
export function specToExcelts(spec: WorkbookSpec): Workbook {
  const workbook = writeContents(spec);
  recalculate(workbook);
  return workbook;
}

/** The same without calculated values. */
export function writeContents(spec: WorkbookSpec): Workbook {
  const workbook = createWorkbook();
  for (const sheet of spec.sheets) writeSheet(workbook, sheet);
  for (const { name, sheet, ref } of spec.names) {
    const tab = spec.sheets.find(({ id }) => id === sheet)?.name ?? "";
    workbook.definedNames.add(`'${tab}'!${ref}`, name);
  }
  return workbook;
}

/** The calculated value of a cell. @example valueAt(workbook, "Tổng quan", "C3") */
export function valueAt(workbook: Workbook, sheet: string, address: string): CellValue {
  return plainValue(workbook.getWorksheet(sheet)?.getCell(address).value);
}

function writeSheet(workbook: Workbook, spec: SheetSpec): void {
  const sheet = workbook.addWorksheet(spec.name);
  const write = (row: number, column: number, cell: Cell) => {
    if (cell === null) return;
    sheet.getCell(row, column).value = isFormula(cell) ? { formula: cell.formula.slice(1) } : cell;
  };
  for (const { at, rows } of spec.blocks) {
    const top = at0(at);
    rows.forEach((row, down) =>
      row.forEach((cell, right) => write(top.row + down, top.column + right, cell)),
    );
  }
  for (const table of spec.tables) {
    const top = at0(table.at);
    sheet.addTable({
      name: table.name,
      ref: table.at,
      headerRow: true,
      columns: table.columns.map(({ heading }) => ({ name: heading })),
      rows: table.rows.map((row) => row.map(() => null)),
    });
    table.rows.forEach((row, down) =>
      table.columns.forEach(({ formula }, right) =>
        write(
          top.row + 1 + down,
          top.column + right,
          formula === undefined ? (row[right] ?? null) : { formula },
        ),
      ),
    );
  }
}

function at0(address: string): { row: number; column: number } {
  const position = positionOf(address);
  if (position === null) throw new Error(`No address: ${address}`);
  return position;
}

function plainValue(value: unknown): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "object") {
    if ("result" in value) return plainValue(value.result);
    if ("error" in value) return String(value.error);
    if ("formula" in value) return "";
  }
  throw new Error(`Not a cell value: ${JSON.stringify(value)}`);
}
