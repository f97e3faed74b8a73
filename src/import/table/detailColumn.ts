import type { Grid } from "./grid";
import type { Head } from "./head";
import { isLoneNumber } from "./numbers";

/**
 * The head's column that numbers rows a second time, or -1: beside one that counts all rows stands one with the
 * outline ("1", "a)", "b)", "2", …). Its titles have no number in the first column.
 */
export function detailColumn(grid: Grid, head: Head, from: number, to: number): number {
  const first = head.columns.findIndex(({ role }) => role === "no");
  const index = first + 1;
  const column = head.columns[index];
  if (first < 0 || column?.role !== "extra") return -1;
  let written = 0;
  let numbers = 0;
  for (let row = from; row < to; row++) {
    const cells = grid.cellsOf(row, column.from, column.to);
    const text = cells
      .map((cell) => cell.text)
      .join(" ")
      .trim();
    if (text === "" || cells.some((cell) => cell.columnSpan > column.to - column.from)) continue;
    written++;
    if (isLoneNumber(text)) numbers++;
  }
  return written >= 3 && numbers >= 0.9 * written ? index : -1;
}
