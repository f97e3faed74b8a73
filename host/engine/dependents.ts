import type { CellPlace } from "./contents";
import type { FormulaCell } from "./formulaCell";
import type { FormulaReads } from "./formulaReads";
import type { CellArea } from "./referenceAreas";
import { isOpenEnded } from "./referenceAreas";

/** Formulas that read the same, but for what stands in the row of each. */
interface Group {
  readonly reads: FormulaReads;
  readonly formulas: FormulaCell[];
  readonly byRow: Map<number, FormulaCell[]>;
  /** Whether all of its formulas are reached. */
  isReached: boolean;
}

/** Rows of a column that a group reads; with `ownRow` each formula reads the cell in its own row only. */
interface Reader {
  readonly group: Group;
  readonly top: number;
  readonly bottom: number;
  readonly ownRow: boolean;
}

/** Areas of more columns are kept aside instead of under each column. */
const MOST_COLUMNS = 64;

/** Which formulas have to be calculated again after some cells changed. */
export class Dependents {
  private readonly groups = new Map<FormulaReads, Group>();
  private readonly readers = new Map<string, Map<number, Reader[]>>();
  private readonly wide: { readonly area: CellArea; readonly group: Group }[] = [];
  private readonly formulaAt = new Map<string, FormulaCell>();
  private readonly reached = new Set<FormulaCell>();

  constructor(formulas: readonly FormulaCell[], reads: (formula: FormulaCell) => FormulaReads) {
    for (const formula of formulas) {
      this.formulaAt.set(`${formula.sheet}!${formula.row}:${formula.col}`, formula);
      this.groupOf(reads(formula)).formulas.push(formula);
    }
    for (const group of this.groups.values()) this.index(group);
  }

  /**
   * The formulas in changed cells, those that read them, and so on.
   * @param resized sheets that are used up to another row or column than before
   * @param isNewLayout whether sheets, tables or names are others than before
   */
  of(
    changed: readonly CellPlace[],
    resized: ReadonlySet<string>,
    isNewLayout: boolean,
  ): ReadonlySet<FormulaCell> {
    for (const { sheet, row, column } of changed) {
      const formula = this.formulaAt.get(`${sheet}!${row}:${column}`);
      if (formula !== undefined) this.reached.add(formula);
    }
    for (const group of this.groups.values()) {
      const { areas, isVolatile } = group.reads;
      const isResized = areas.some((area) => isOpenEnded(area) && resized.has(area.sheet));
      if (isVolatile || isResized) this.reach(group);
    }
    if (isNewLayout || changed.length > 0 || this.reached.size > 0)
      for (const group of this.groups.values()) if (group.reads.isOpen) this.reach(group);
    for (const place of changed) this.reachReaders(place);
    // A set gives what is added to it while it is gone through.
    for (const { sheet, row, col } of this.reached) this.reachReaders({ sheet, row, column: col });
    return this.reached;
  }

  private groupOf(reads: FormulaReads): Group {
    const known = this.groups.get(reads);
    if (known !== undefined) return known;
    const group: Group = { reads, formulas: [], byRow: new Map(), isReached: false };
    this.groups.set(reads, group);
    return group;
  }

  private index(group: Group): void {
    const { reads, formulas, byRow } = group;
    for (const area of reads.areas) {
      if (area.right - area.left >= MOST_COLUMNS) this.wide.push({ area, group });
      else this.indexColumns(area, { group, top: area.top, bottom: area.bottom, ownRow: false });
    }
    if (reads.ownRow.length === 0) return;
    for (const formula of formulas) {
      const others = byRow.get(formula.row);
      if (others === undefined) byRow.set(formula.row, [formula]);
      else others.push(formula);
    }
    for (const span of reads.ownRow)
      this.indexColumns(span, { group, top: 1, bottom: Infinity, ownRow: true });
  }

  private indexColumns(
    { sheet, left, right }: { readonly sheet: string; readonly left: number; readonly right: number },
    reader: Reader,
  ): void {
    const columns = this.readers.get(sheet) ?? new Map<number, Reader[]>();
    this.readers.set(sheet, columns);
    for (let column = left; column <= right; column += 1) {
      const readers = columns.get(column);
      if (readers === undefined) columns.set(column, [reader]);
      else readers.push(reader);
    }
  }

  private reachReaders({ sheet, row, column }: CellPlace): void {
    for (const { group, top, bottom, ownRow } of this.readers.get(sheet)?.get(column) ?? []) {
      if (group.isReached || row < top || row > bottom) continue;
      if (!ownRow) this.reach(group);
      else for (const formula of group.byRow.get(row) ?? []) this.reached.add(formula);
    }
    for (const { area, group } of this.wide)
      if (!group.isReached && isIn(area, sheet, row, column)) this.reach(group);
  }

  private reach(group: Group): void {
    group.isReached = true;
    for (const formula of group.formulas) this.reached.add(formula);
  }
}

function isIn(area: CellArea, sheet: string, row: number, column: number): boolean {
  if (area.sheet !== sheet) return false;
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
