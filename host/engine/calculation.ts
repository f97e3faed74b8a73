import type { Cell, Workbook } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { WorkbookLike } from "@cj-tech-master/excelts/formula";
import { batchesOf } from "./calculationBatches";
import type { CalculationView, FormulaCell } from "./calculationView";
import { viewForCalculation } from "./calculationView";
import { CircularBatchesError, MissingResultError } from "./errors";
import type { FormulaReads } from "./formulaReads";
import { namedAreas, readsOf } from "./formulaReads";
import { HOST_FUNCTIONS } from "./functions/hostFunctions";

/** How often batches that read one another are calculated before it is given up. */
const MAX_ROUNDS = 50;

/**
 * Calculates every formula of the workbook and keeps the results in its cells.
 * @throws MissingResultError when the engine leaves a cell without a result.
 */
export function recalculate(workbook: Workbook): void {
  const view = viewForCalculation(workbook, HOST_FUNCTIONS);
  if (view.formulas.length === 0) return;
  const { independent, dependent } = batchesOf(view.formulas, readsFinder(workbook, view));
  for (const formula of view.formulas) formula.isInBatch = false;
  for (const batch of independent) calculateBatch(view, batch);
  settle(view, dependent);
  for (const formula of view.formulas) keepResult(formula);
}

function settle(view: CalculationView, batches: readonly (readonly FormulaCell[])[]): void {
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    let hasChanged = false;
    for (const batch of batches) if (calculateBatch(view, batch)) hasChanged = true;
    if (batches.length < 2 || !hasChanged) return;
  }
  throw new CircularBatchesError(MAX_ROUNDS);
}

/** Whether any result is another than before. */
function calculateBatch(view: CalculationView, batch: readonly FormulaCell[]): boolean {
  const before = batch.map((formula) => JSON.stringify(formula.value));
  for (const formula of batch) formula.isInBatch = true;
  calculateFormulas(shownToEngine(view));
  for (const formula of batch) formula.isInBatch = false;
  return batch.some((formula, index) => JSON.stringify(formula.value) !== before[index]);
}

/**
 * The engine keeps what it parsed by the object that it is shown, so a workbook always shows as the same one. It
 * keeps by it too where arrays spilled to, which must not outlive a calculation: those get an object of their own.
 */
function shownToEngine({ source, workbook, formulas }: CalculationView): WorkbookLike {
  if (formulas.some(({ model }) => model.shareType === "array")) return { ...workbook };
  const shown = Object.assign(shownBefore.get(source) ?? {}, workbook);
  shownBefore.set(source, shown);
  return shown;
}

const shownBefore = new WeakMap<Workbook, WorkbookLike>();

function readsFinder(workbook: Workbook, view: CalculationView): (formula: FormulaCell) => FormulaReads {
  const names = namedAreas(workbook);
  const known = new Map<string, FormulaReads>();
  return ({ source, sheet, table }) => {
    const text = source.formula ?? "";
    const key = `${sheet}!${table?.name ?? ""}!${text}`;
    const reads = known.get(key) ?? readsOf(text, sheet, table, view.findTable, names);
    known.set(key, reads);
    return reads;
  };
}

function keepResult(formula: FormulaCell): void {
  const { source, value } = formula;
  if (!formula.isComputed || value === undefined) {
    throw new MissingResultError(`'${source.worksheet.name}'!${source.address}`, formula.formula);
  }
  source.result = value as Cell["result"];
}
