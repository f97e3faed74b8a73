import type { Grid } from "../../../import/table/grid";
import { bareText } from "../../../import/text/letters";
import { pointsIn } from "../table/rows";
import type { CriteriaColumns } from "../table/columns";
import { gradeLine } from "./gradeLine";
import { ABOUT_CLASSES, lineOfCells, sentencesOf } from "./gradeWords";

/** The rows of a criteria table from which on it names classes, and their lines. */
export interface GradeTail {
  readonly firstRow: number;
  readonly lines: readonly string[];
}

interface RowLines {
  readonly row: number;
  readonly lines: readonly string[];
}

/**
 * The classes that stand below the criteria, in the same table: rows without points, at its end, with at least two
 * classes and a word about them. Null where the table ends with its criteria.
 */
export function gradeTail(grid: Grid, columns: CriteriaColumns, from: number): GradeTail | null {
  const tail: RowLines[] = [];
  for (let row = grid.rows - 1; row >= from; row--) {
    if (pointsIn(grid.cellAt(row, columns.max)?.text ?? "") !== null) break;
    tail.unshift({ row, lines: linesOfRow(grid, row) });
  }
  const classes = tail.filter(({ lines }) => lines.some((line) => gradeLine(line) !== null));
  const [first] = classes;
  const count = classes.flatMap(({ lines }) => lines).filter((line) => gradeLine(line) !== null).length;
  if (!first || count < 2) return null;
  const title = tail.filter(({ row, lines }) => row < first.row && isAboutClasses(lines)).at(-1);
  if (!title && !isAboutClasses(first.lines)) return null;
  const firstRow = title?.row ?? first.row;
  return { firstRow, lines: tail.filter(({ row }) => row >= firstRow).flatMap(({ lines }) => lines) };
}

function linesOfRow(grid: Grid, row: number): readonly string[] {
  const texts = grid
    .cellsOf(row)
    .filter((cell) => cell.row === row && cell.text !== "")
    .map(({ text }) => text);
  const [only, second] = texts;
  if (only !== undefined && second === undefined) return sentencesOf(only);
  const line = lineOfCells(texts);
  return line === "" ? [] : [line];
}

const isAboutClasses = (lines: readonly string[]): boolean => ABOUT_CLASSES.test(bareText(lines.join(" ")));
