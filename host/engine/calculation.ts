import type { Cell, Workbook } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { WorkbookLike } from "@cj-tech-master/excelts/formula";
import { batchesOf, TEXTS_PER_BATCH } from "./calculationBatches";
import type { LastCalculation } from "./calculationMemory";
import {
  forgetCalculation,
  lastCalculation,
  layoutOf,
  modeOf,
  rememberCalculation,
} from "./calculationMemory";
import type { CalculationView } from "./calculationView";
import { viewForCalculation } from "./calculationView";
import { CircularBatchesError, MissingResultError } from "./errors";
import type { FormulaCell } from "./formulaCell";
import { ReadsFinder } from "./formulaReads";
import { HOST_FUNCTIONS } from "./functions/hostFunctions";
import { neededBy } from "./neededCells";
import { staleFormulas } from "./staleFormulas";
import { tableAreas } from "./tables";

/** How often batches that read one another are calculated before it is given up. */
const MAX_ROUNDS = 50;

/** How many formulas a workbook has, and how many of them were calculated. */
export interface Recalculated {
  readonly formulas: number;
  readonly calculated: number;
}

/**
 * Brings the results of all formulas up to date and keeps them in their cells. Only those are calculated that depend
 * on what changed since the last time, be it a cell, a table, a name or a sheet.
 * @throws MissingResultError when the engine leaves a cell without a result.
 */
export function recalculate(workbook: Workbook): Recalculated {
  return calculate(workbook, lastCalculation(workbook));
}

/** Calculates every formula, whatever is known of an earlier calculation. */
export function recalculateAll(workbook: Workbook): Recalculated {
  return calculate(workbook, null);
}

function calculate(workbook: Workbook, last: LastCalculation | null): Recalculated {
  // What a calculation that fails leaves behind is nothing to build on.
  forgetCalculation(workbook);
  const tables = workbook.worksheets.flatMap(tableAreas);
  const mode = modeOf(workbook);
  const layout = layoutOf(workbook, tables);
  const before = last?.mode === mode ? last : null;
  const sameLayout = before?.layout === layout ? before : null;
  const view = viewForCalculation(workbook, tables, HOST_FUNCTIONS, sameLayout?.contents ?? null);
  const finder = sameLayout?.finder ?? new ReadsFinder(workbook, view.findTable);
  const stale = before === null ? null : staleFormulas(view, before, finder);
  if (stale === null || countTexts(stale) > TEXTS_PER_BATCH) calculateAll(view, finder);
  else calculateSome(view, stale, finder);
  for (const formula of view.formulas) keepResult(formula);
  rememberCalculation(workbook, { mode, layout, finder, contents: view.contents, extents: view.extents });
  return { formulas: view.formulas.length, calculated: stale?.size ?? view.formulas.length };
}

function calculateAll(view: CalculationView, finder: ReadsFinder): void {
  if (view.formulas.length === 0) return;
  const { independent, dependent } = batchesOf(view.formulas, (formula) => finder.of(formula));
  for (const formula of view.formulas) formula.isInBatch = false;
  for (const batch of independent) calculateBatch(view, batch);
  settle(view, dependent);
}

function calculateSome(view: CalculationView, stale: ReadonlySet<FormulaCell>, finder: ReadsFinder): void {
  if (stale.size === 0) return;
  const needed = neededBy(stale, (formula) => finder.of(formula), view.extents);
  if (needed !== null) view.showOnly(needed);
  for (const formula of view.formulas) formula.isInBatch = stale.has(formula);
  calculateFormulas(shownToEngine(view));
  for (const formula of stale) formula.isInBatch = false;
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
  if (formulas.some(({ isArray }) => isArray)) return { ...workbook };
  const shown = Object.assign(shownBefore.get(source) ?? {}, workbook);
  shownBefore.set(source, shown);
  return shown;
}

const shownBefore = new WeakMap<Workbook, WorkbookLike>();

function countTexts(formulas: ReadonlySet<FormulaCell>): number {
  return new Set([...formulas].map(({ formula }) => formula)).size;
}

function keepResult(formula: FormulaCell): void {
  const { source, value } = formula;
  if (!formula.isComputed || value === undefined) {
    throw new MissingResultError(`'${source.worksheet.name}'!${source.address}`, formula.formula);
  }
  source.result = value as Cell["result"];
}
