import type { Cell } from "@cj-tech-master/excelts";
import { toShownFormula } from "../../engine/formulaText";
import type { Worksheet } from "../worksheet";

/** The formula of a cell as Excel shows it, with "=" and `[@Column]`; null where there is none. */
export function cellFormula(sheet: Worksheet, cell: Cell, row: number, column: number): string | null {
  const formula = cell.formula;
  if (formula === undefined || formula === "") return null;
  const table = formula.includes("[") ? sheet.tableAt(row, column) : null;
  return `=${toShownFormula(formula, table?.name ?? null)}`;
}
