import type { DoubtReason } from "../../plan/plan";
import { fits } from "./joinLines";
import type { PageCell } from "./pageTable";
import type { TextLine } from "./textLines";

/** Lines of one text are as far apart as each other; others, by so much more, may be those of further rows. */
const FURTHER = 1.2;

/**
 * Cells of a table whose rules nobody drew, marked where they may hold others' words: texts that stand side by side,
 * or apart, in one cell, and cells over several columns in a row that has others.
 * @param xs the columns' edges
 * @param isUnruled no rule tells a blank cell from one that is merged with the cell above, or two rows from one
 */
export function withUnsureColumns(
  cells: readonly PageCell[],
  xs: readonly number[],
  isUnruled: boolean,
): readonly PageCell[] {
  const broken = isUnruled ? cells.filter((cell) => breaksOff(cell, xs)) : [];
  const mixed = [
    ...cells.filter(({ lines }) => areApart(lines)),
    // where several texts of a row begin anew, it may be two
    ...broken.filter((cell) => broken.some((other) => other !== cell && sharesRow(other, cell))),
  ];
  return cells.map((cell) => {
    const isBlank = isUnruled && cell.lines.length === 0;
    return { ...cell, doubt: cell.doubt ?? (isBlank ? "merged" : doubtOf(cell, cells, mixed)) };
  });
}

/** Whether a line ends though the next one's first word had room in it. */
function breaksOff({ lines, column, columnSpan }: PageCell, xs: readonly number[]): boolean {
  const width = (xs[column + columnSpan] ?? 0) - (xs[column] ?? 0);
  return lines.slice(1).some((next, at) => {
    const line = lines[at];
    return line !== undefined && /^\p{Lu}/u.test(next.text) && fits(line, next, width);
  });
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
