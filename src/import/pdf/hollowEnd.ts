import type { PageTable } from "./pageTable";

/**
 * A table without the strip at a page's end that only shows merged cells going on: the row that would have
 * come there was moved to the next page as a whole, and its cells are blank and open.
 */
export function withoutHollowEnd(table: PageTable): PageTable {
  const rows = table.ys.length - 1;
  const reaching = table.cells.filter((cell) => cell.row + cell.rowSpan === rows);
  const own = reaching.filter((cell) => cell.row === rows - 1);
  const isHollow = own.length < reaching.length && own.every((cell) => cell.open && cell.lines.length === 0);
  if (!isHollow || own.length === 0) return table;
  return {
    ...table,
    ys: table.ys.slice(0, -1),
    cells: table.cells.flatMap((cell) => {
      if (own.includes(cell)) return [];
      return reaching.includes(cell) ? [{ ...cell, rowSpan: cell.rowSpan - 1 }] : [cell];
    }),
  };
}
