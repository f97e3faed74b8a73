import type { FormulaCell } from "./formulaCell";
import type { FormulaReads } from "./formulaReads";
import type { CellArea } from "./referenceAreas";

/**
 * The engine keeps 10,000 parsed texts and silently forgets the rest (excelts 10.2.0, calculate-formulas-impl), so
 * a large workbook is calculated in batches that stay under that.
 */
export const TEXTS_PER_BATCH = 9_000;

export interface Batches {
  /** Batches that depend on nothing outside themselves, so one calculation of each is enough. */
  readonly independent: readonly (readonly FormulaCell[])[];
  /** Batches that may read one another: calculated in turn until nothing changes. */
  readonly dependent: readonly (readonly FormulaCell[])[];
}

/** Splits the formulas of a workbook so that none of the batches is too large for the engine. */
export function batchesOf(
  formulas: readonly FormulaCell[],
  reads: (formula: FormulaCell) => FormulaReads,
): Batches {
  if (countTexts(formulas) <= TEXTS_PER_BATCH) return { independent: [formulas], dependent: [] };
  const local = rowLocalFormulas(formulas, reads);
  return {
    independent: cut(byRow(formulas.filter((formula) => local.has(formula)))),
    dependent: cut(formulas.filter((formula) => !local.has(formula)).map((formula) => [formula])),
  };
}

function countTexts(formulas: readonly FormulaCell[]): number {
  return new Set(formulas.map((formula) => formula.formula)).size;
}

/** Formulas that read only their own table row and cells without formulas, directly and through their row. */
function rowLocalFormulas(
  formulas: readonly FormulaCell[],
  reads: (formula: FormulaCell) => FormulaReads,
): Set<FormulaCell> {
  const index = new FormulaIndex(formulas);
  const local = new Set(
    formulas.filter((formula) => {
      if (!formula.isInTable) return false;
      const { areas, isOpen } = reads(formula);
      return !isOpen && !areas.some((area) => index.hasFormulaIn(area));
    }),
  );
  let size = 0;
  while (size !== local.size) {
    size = local.size;
    for (const formula of local) {
      const readsAnother = reads(formula).ownRow.some(({ sheet, left, right }) =>
        index.inRow(sheet, formula.row, left, right).some((cell) => !local.has(cell)),
      );
      if (readsAnother) local.delete(formula);
    }
  }
  return local;
}

/** Finds formulas by place, and tells whether an area holds any. */
class FormulaIndex {
  private readonly cells = new Map<string, FormulaCell>();
  private readonly rowsOfColumn = new Map<string, number[]>();
  private readonly columnsOfSheet = new Map<string, Set<number>>();

  constructor(formulas: readonly FormulaCell[]) {
    for (const formula of formulas) {
      const column = `${formula.sheet}!${formula.col}`;
      this.cells.set(`${column}:${formula.row}`, formula);
      const rows = this.rowsOfColumn.get(column) ?? [];
      rows.push(formula.row);
      this.rowsOfColumn.set(column, rows);
      const columns = this.columnsOfSheet.get(formula.sheet) ?? new Set();
      columns.add(formula.col);
      this.columnsOfSheet.set(formula.sheet, columns);
    }
  }

  inRow(sheet: string, row: number, left: number, right: number): FormulaCell[] {
    const found: FormulaCell[] = [];
    for (let column = left; column <= right; column += 1) {
      const cell = this.cells.get(`${sheet}!${column}:${row}`);
      if (cell !== undefined) found.push(cell);
    }
    return found;
  }

  hasFormulaIn(area: CellArea): boolean {
    const columns = this.columnsOfSheet.get(area.sheet) ?? [];
    for (const column of columns) {
      if (column < area.left || column > area.right) continue;
      const rows = this.rowsOfColumn.get(`${area.sheet}!${column}`) ?? [];
      if (rows.some((row) => row >= area.top && row <= area.bottom)) return true;
    }
    return false;
  }
}

function byRow(formulas: readonly FormulaCell[]): FormulaCell[][] {
  const rows = new Map<string, FormulaCell[]>();
  for (const formula of formulas) {
    const key = `${formula.sheet}!${formula.row}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [formula]);
    else row.push(formula);
  }
  return [...rows.values()];
}

/** Fills batches with whole groups. */
function cut(groups: readonly (readonly FormulaCell[])[]): FormulaCell[][] {
  const batches: FormulaCell[][] = [];
  let current: FormulaCell[] = [];
  for (const group of groups) {
    if (current.length + group.length > TEXTS_PER_BATCH && current.length > 0) {
      batches.push(current);
      current = [];
    }
    current.push(...group);
  }
  if (current.length > 0) batches.push(current);
  return batches;
}
