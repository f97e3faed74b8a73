import { columnLetters } from "../../src/workbook/a1";
import { planColumns } from "../../src/workbook/sheets/plan/planColumns";

/** Letters of a column of Kế hoạch, of a document without columns of its own. @example planColumn("Mã") // "A" */
export function planColumn(heading: string): string {
  const index = planColumns(false).findIndex((column) => column.heading === heading);
  if (index < 0) throw new Error(`No column: ${heading}`);
  return columnLetters(index + 1);
}
