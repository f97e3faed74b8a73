import type { Extents } from "./calculationMemory";
import type { FormulaCell } from "./formulaCell";
import type { FormulaReads } from "./formulaReads";
import type { CellArea } from "./referenceAreas";

type Rows = readonly [first: number, last: number];

/** Cells that a calculation needs, found quickly by their place. */
export class NeededCells {
  private readonly sheets = new Map<string, Map<number, Rows[]>>();

  constructor(areas: Iterable<CellArea>, extents: Extents) {
    for (const area of areas) this.add(area, extents.get(area.sheet)?.right ?? 0);
    for (const columns of this.sheets.values())
      for (const [column, rows] of columns) columns.set(column, joined(rows));
  }

  has(sheet: string, row: number, column: number): boolean {
    const rows = this.sheets.get(sheet)?.get(column);
    if (rows === undefined) return false;
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle]?.[1] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    const found = rows[low];
    return found !== undefined && found[0] <= row;
  }

  private add({ sheet, top, left, bottom, right }: CellArea, lastColumn: number): void {
    const columns = this.sheets.get(sheet) ?? new Map<number, Rows[]>();
    this.sheets.set(sheet, columns);
    for (let column = left; column <= Math.min(right, lastColumn); column += 1) {
      const rows = columns.get(column);
      if (rows === undefined) columns.set(column, [[top, bottom]]);
      else rows.push([top, bottom]);
    }
  }
}

/** The formulas' own cells and those that they read; null where one of them may read any. */
export function neededBy(
  formulas: Iterable<FormulaCell>,
  readsOf: (formula: FormulaCell) => FormulaReads,
  extents: Extents,
): NeededCells | null {
  const areas: CellArea[] = [];
  const seen = new Set<FormulaReads>();
  for (const formula of formulas) {
    const { sheet, row, col } = formula;
    const reads = readsOf(formula);
    if (reads.isOpen) return null;
    areas.push({ sheet, top: row, left: col, bottom: row, right: col });
    for (const span of reads.ownRow) areas.push({ ...span, top: row, bottom: row });
    if (!seen.has(reads)) areas.push(...reads.areas);
    seen.add(reads);
  }
  return new NeededCells(areas, extents);
}

/** From top to bottom, and none over another. */
function joined(rows: readonly Rows[]): Rows[] {
  const result: Rows[] = [];
  for (const [first, last] of [...rows].sort((a, b) => a[0] - b[0])) {
    const before = result.at(-1);
    if (before === undefined || before[1] < first - 1) result.push([first, last]);
    else result[result.length - 1] = [before[0], Math.max(before[1], last)];
  }
  return result;
}
