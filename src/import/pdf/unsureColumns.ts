import type { DoubtReason } from "../../plan/plan";
import type { PageCell } from "./pageTable";
import type { TextLine } from "./textLines";

/** Lines of one text are as far apart as each other; others, by so much more, may be those of further rows. */
const FURTHER = 1.2;

/**
 * Cells of a table whose rules nobody drew, marked where they may hold others' words: texts that stand side by side,
 * or apart, in one cell, and cells over several columns in a row that has others.
 * @param doubtsBlanks no rule tells a blank cell from one that is merged with the cell above
 */
export function withUnsureColumns(cells: readonly PageCell[], doubtsBlanks: boolean): readonly PageCell[] {
  const isBlank = (cell: PageCell) => doubtsBlanks && cell.lines.length === 0;
  const mixed = cells.filter(({ lines }) => areApart(lines));
  return cells.map((cell) => ({
    ...cell,
    doubt: cell.doubt ?? (isBlank(cell) ? "merged" : doubtOf(cell, cells, mixed)),
  }));
}

function doubtOf(cell: PageCell, cells: readonly PageCell[], mixed: readonly PageCell[]): DoubtReason | null {
  const isWide = cell.columnSpan > 1 && cells.some((other) => isBeside(other, cell));
  if (cell.lines.length > 0 && (isWide || areSideBySide(cell.lines))) return "boundary";
  return mixed.some((other) => sharesRow(other, cell)) ? "boundary" : null;
}

/** A row with more in it than a number and a title. */
function isBeside(other: PageCell, cell: PageCell): boolean {
  return other !== cell && other.column > 0 && other.lines.length > 0 && sharesRow(other, cell);
}

function sharesRow(one: PageCell, other: PageCell): boolean {
  return one.row < other.row + other.rowSpan && other.row < one.row + one.rowSpan;
}

function areSideBySide(lines: readonly TextLine[]): boolean {
  const firstEnd = Math.min(...lines.map(({ x1 }) => x1));
  return lines.some(({ x0 }) => x0 > firstEnd);
}

function areApart(lines: readonly TextLine[]): boolean {
  const steps = lines.slice(1).map(({ y }, at) => y - (lines[at]?.y ?? y));
  return Math.max(...steps) > FURTHER * Math.min(...steps);
}
