import type { DoubtReason } from "../../plan/plan";
import { isTextRole } from "../text/columns";
import type { Grid } from "./grid";
import type { HeadColumn } from "./head";
import { markedText } from "./marks";
import type { TableCell } from "./model";
import { isLoneNumber } from "./numbers";

/** What a row says in one of the head's columns. */
export interface Field {
  readonly text: string;
  readonly doubt: DoubtReason | null;
  /** The cell began in a row above and holds here too. */
  readonly continued: boolean;
}

/** What a row of the grid says in a column of the head. */
export function fieldOf(grid: Grid, at: number, column: HeadColumn, columns: readonly HeadColumn[]): Field {
  if (column.marks) {
    const text = markedText(grid, at, column.marks);
    return { text, doubt: text === "" ? null : "marks", continued: false };
  }
  const own = grid.cellsOf(at, column.from, column.to);
  const cells = own.filter(({ text }) => text !== "");
  const [first] = cells;
  // the work's cell may reach over the column of numbers
  if (
    column.role === "no" &&
    first &&
    first.columnSpan > column.to - column.from &&
    !isLoneNumber(first.text)
  )
    return { text: "", doubt: null, continued: false };
  const guessed = column.byContent && cells.length > 0;
  return {
    text: cells.map(({ text }) => text).join("\n"),
    // a blank may be unsure too: a text that stands in the next row, or a merged cell that nothing shows
    doubt:
      own.find(({ doubt }) => doubt !== null)?.doubt ??
      (guessed ? "column" : sharesCell(cells, column, columns) ? "boundary" : null),
    continued: cells.length > 0 && cells.every((cell) => cell.row < at),
  };
}

/** Whether a cell lies over two kinds of answers, as "Phòng Nội vụ" over those who lead and those who assist. */
function sharesCell(
  cells: readonly TableCell[],
  column: HeadColumn,
  columns: readonly HeadColumn[],
): boolean {
  if (!isAnswer(column)) return false;
  return cells.some((cell) =>
    columns.some(
      (other) =>
        other !== column &&
        isAnswer(other) &&
        cell.column < other.to &&
        cell.column + cell.columnSpan > other.from,
    ),
  );
}

function isAnswer({ role }: HeadColumn): boolean {
  return role !== "no" && role !== "extra" && !isTextRole(role);
}
