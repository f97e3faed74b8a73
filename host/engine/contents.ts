import { FormulaCell } from "./formulaCell";

/** What a cell gives to a calculation: a formula, or a value that compares by `===`. */
export type Content = FormulaCell | string | number | boolean | null;

/** Cells that hold something, by sheet (its name in small letters) and place. */
export type Contents = ReadonlyMap<string, ReadonlyMap<number, Content>>;

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const PLACES_PER_ROW = 16_385;

/** One number for a cell of a sheet. */
export function placeOf(row: number, column: number): number {
  return row * PLACES_PER_ROW + column;
}

/** A value as it compares; dates, links and formatted texts by all that is in them. */
export function constantOf(value: unknown): Content {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return null;
  // No text of a cell begins with this letter, so none is taken for such a value.
  return `\0${JSON.stringify(value)}`;
}

/**
 * The cells whose content is another than before; formulas that are the same take over their results.
 * @param readsTheSame whether what a formula's text names is still what it was
 */
export function changedCells(
  contents: Contents,
  before: Contents,
  readsTheSame: (formula: FormulaCell, earlier: FormulaCell) => boolean,
): CellPlace[] {
  const changed: CellPlace[] = [];
  for (const [sheet, cells] of contents) {
    const earlier = before.get(sheet) ?? new Map<number, Content>();
    let kept = 0;
    for (const [place, content] of cells) {
      const old = earlier.get(place);
      if (old !== undefined) kept += 1;
      if (!isSame(content, old, readsTheSame)) changed.push(cellAt(sheet, place));
    }
    if (kept === earlier.size) continue;
    for (const place of earlier.keys()) if (!cells.has(place)) changed.push(cellAt(sheet, place));
  }
  return changed;
}

function isSame(
  content: Content,
  old: Content | undefined,
  readsTheSame: (formula: FormulaCell, earlier: FormulaCell) => boolean,
): boolean {
  if (!(content instanceof FormulaCell)) return content === old;
  if (!(old instanceof FormulaCell) || !content.isSameAs(old) || !readsTheSame(content, old)) return false;
  content.takeResult(old);
  return true;
}

function cellAt(sheet: string, place: number): CellPlace {
  return { sheet, row: Math.floor(place / PLACES_PER_ROW), column: place % PLACES_PER_ROW };
}
