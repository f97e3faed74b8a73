import type { LastCalculation, SheetExtent } from "./calculationMemory";
import type { CalculationView } from "./calculationView";
import { changedCells } from "./contents";
import { Dependents } from "./dependents";
import type { FormulaCell } from "./formulaCell";
import type { ReadsFinder } from "./formulaReads";

/**
 * The formulas whose results may be others than at the last calculation; all others get theirs from it. Null where
 * all have to be calculated.
 */
export function staleFormulas(
  view: CalculationView,
  last: LastCalculation,
  finder: ReadsFinder,
): ReadonlySet<FormulaCell> | null {
  const { formulas, source } = view;
  // What such formulas give depends on more than the results of others.
  if (source.calcProperties.iterate === true) return null;
  if (formulas.some((formula) => formula.isArray || finder.of(formula).seesFormulas)) return null;
  const isNewLayout = finder !== last.finder;
  const changed = changedCells(view.contents, last.contents, (formula, earlier) =>
    isNewLayout ? finder.of(formula).key === last.finder.of(earlier).key : true,
  );
  const resized = [...view.extents].filter(([sheet, extent]) => !isSame(extent, last.extents.get(sheet)));
  const dependents = new Dependents(formulas, (formula) => finder.of(formula));
  return dependents.of(changed, new Set(resized.map(([sheet]) => sheet)), isNewLayout);
}

function isSame(extent: SheetExtent, last: SheetExtent | undefined): boolean {
  if (last === undefined) return false;
  const { top, left, bottom, right } = extent;
  return top === last.top && left === last.left && bottom === last.bottom && right === last.right;
}
