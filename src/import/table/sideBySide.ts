import { Grid } from "./grid";
import { headingOf, WEAK } from "./headings";
import type { Block, GridDocument, Table } from "./model";

/** The document with tables that stand side by side in one grid, as sheets have them, each as one of its own. */
export function apart(document: GridDocument): GridDocument {
  const blocks = document.blocks.flatMap((block): Block[] =>
    block.kind === "table" ? partsOf(block.table).map((table) => ({ kind: "table", table })) : [block],
  );
  return { ...document, blocks };
}

interface Cut {
  readonly row: number;
  /** First columns of the tables, from left to right. */
  readonly columns: readonly number[];
}

function partsOf(table: Table): Table[] {
  const cut = cutOf(table);
  if (!cut) return [table];
  const [second = 0, ...more] = cut.columns.slice(1);
  const starts = [second, ...more];
  const left = rightOf(table, cut.row, 0, second, true);
  return [
    left,
    ...starts.map((from, at) => rightOf(table, cut.row, from, starts[at + 1] ?? table.columns, false)),
  ];
}

const LEAST_HEADINGS = 3;

/** The first row with two columns "TT" or more, each with headings behind it. */
function cutOf(table: Table): Cut | null {
  const numbered = new Map<number, number[]>();
  for (const { row, column, text } of table.cells) {
    const heading = /^\s*(?:s\s*\.?\s*t|t\s*\.?\s*t|số|thứ|no|#)/i.test(text) ? headingOf(text) : null;
    if (heading?.role === "no" && heading.rank < WEAK)
      numbered.set(row, [...(numbered.get(row) ?? []), column]);
  }
  const rows = [...numbered].filter(([, columns]) => columns.length > 1).sort(([a], [b]) => a - b);
  if (rows.length === 0) return null;
  const grid = new Grid(table);
  for (const [row, unsorted] of rows) {
    const columns = unsorted.sort((a, b) => a - b);
    const full = columns.every((from, at) => headingsIn(grid, row, from, columns[at + 1] ?? table.columns));
    if (full) return { row, columns };
  }
  return null;
}

function headingsIn(grid: Grid, row: number, from: number, to: number): boolean {
  const texts = grid.cellsOf(row, from, to).filter(({ text }) => text !== "");
  return texts.length >= LEAST_HEADINGS && texts.filter(({ text }) => headingOf(text) !== null).length >= 2;
}

/** The cells that begin in some columns, from a row on; the first part keeps what stands above that row too. */
function rightOf(table: Table, row: number, from: number, to: number, first: boolean): Table {
  const cells = table.cells.flatMap((cell) => {
    if (cell.row < row) return first ? [cell] : [];
    if (cell.column < from || cell.column >= to) return [];
    const columnSpan = Math.min(cell.columnSpan, to - cell.column);
    return [{ ...cell, column: cell.column - from, columnSpan }];
  });
  const columns = first
    ? cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), to)
    : to - from;
  return { ...table, columns, cells, headRows: first ? table.headRows : 0 };
}
