import { rewriteEveryFormula } from "../formula/everyFormula";
import { plainValue } from "../cells/cellValue";
import type { Table } from "./table";
import { uniqueHeadings } from "./headings";
import { renameColumns } from "./renameColumns";

/** Lets the columns' names follow their heading cells, and formulas follow the names. */
export function renameHeadings(table: Table): void {
  const { area, sheet, model } = table;
  const cells = model.table.columns.map((_column, index) => {
    return sheet.model.getCell(area.row + 1, area.column + index + 1);
  });
  const headings = uniqueHeadings(cells.map((cell) => String(plainValue(cell))));
  const renamed = new Map<string, string>();
  for (const [index, column] of model.table.columns.entries()) {
    const heading = headings[index] ?? column.name;
    const cell = cells[index];
    if (cell !== undefined && cell.value !== heading) cell.value = heading;
    if (heading !== column.name) renamed.set(column.name.toLowerCase(), heading);
    column.name = heading;
  }
  if (renamed.size === 0) return;
  rewriteEveryFormula(sheet.session.model, sheet.workbook.nameBook, (formula) =>
    renameColumns(formula, table.name, renamed),
  );
}
