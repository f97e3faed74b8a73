import type { Cell, Workbook } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { FormulaCell } from "./calculationView";
import { viewForCalculation } from "./calculationView";
import { MissingResultError } from "./errors";
import { HOST_FUNCTIONS } from "./functions/hostFunctions";

/**
 * Calculates every formula of the workbook and keeps the results in its cells.
 * @throws MissingResultError when the engine leaves a cell without a result.
 */
export function recalculate(workbook: Workbook): void {
  const view = viewForCalculation(workbook, HOST_FUNCTIONS);
  if (view.formulas.length === 0) return;
  calculateFormulas(view.workbook);
  for (const formula of view.formulas) keepResult(formula);
}

function keepResult(formula: FormulaCell): void {
  const { source, result } = formula;
  if (!formula.isComputed || result === undefined) {
    throw new MissingResultError(`'${source.worksheet.name}'!${source.address}`, formula.formula);
  }
  source.result = result as Cell["result"];
}
