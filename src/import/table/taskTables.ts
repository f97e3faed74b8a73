import { closesDocument } from "../text/table";
import { Grid } from "./grid";
import type { Head } from "./head";
import { headAt, isOtherHead } from "./head";
import type { GridDocument } from "./model";

/** A stretch of a table that a head of a task table holds for. */
export interface TaskTable {
  readonly grid: Grid;
  readonly head: Head;
  /** First row of its body and, exclusive, last. */
  readonly from: number;
  readonly to: number;
  /** Index of the table's block in the document. */
  readonly block: number;
}

/** The document's task tables, in order, and the lines of text around them. */
export interface TaskTables {
  readonly tables: readonly TaskTable[];
  /** Paragraphs and the rows of other tables, a line each, with the block that each stands in. */
  readonly lines: readonly { readonly text: string; readonly block: number }[];
}

/** A task table may begin behind a title of so many rows, and a sheet may hold several. */
export function findTaskTables(document: GridDocument): TaskTables {
  const tables: TaskTable[] = [];
  const lines: { text: string; block: number }[] = [];
  document.blocks.forEach((block, at) => {
    if (block.kind === "paragraph") {
      lines.push(...block.text.split("\n").map((text) => ({ text, block: at })));
      return;
    }
    const grid = new Grid(block.table);
    const found = tablesIn(grid, at, tables[tables.length - 1], lines);
    tables.push(...found);
    for (let row = 0; row < grid.rows; row++) {
      const inside = found.some(({ head, to }) => row >= head.from && row < to) || inBody(found, row);
      if (!inside)
        lines.push(
          ...grid.textsOf(row).flatMap((text) => text.split("\n").map((line) => ({ text: line, block: at }))),
        );
    }
  });
  return { tables, lines };
}

function inBody(found: readonly TaskTable[], row: number): boolean {
  return found.some(({ from, to }) => row >= from && row < to);
}

function tablesIn(
  grid: Grid,
  block: number,
  before: TaskTable | undefined,
  lines: readonly { readonly block: number }[],
): TaskTable[] {
  const found: TaskTable[] = [];
  let head: Head | null = null;
  let from = 0;
  const close = (to: number): void => {
    if (head && to > from) found.push({ grid, head, from, to, block });
  };
  for (let row = 0; row < grid.rows; row++) {
    const next: Head | null = row === 0 || !head || startsLikeHead(grid, row) ? headAt(grid, row) : null;
    if (next && (!head || !sameHead(head, next))) {
      close(row);
      head = next;
      from = next.to;
    }
    if (next) row = next.to - 1;
    else if (head && (isOtherHead(grid, row) || closesDocument(grid.textsOf(row)[0] ?? ""))) {
      close(row);
      head = null;
    }
  }
  close(grid.rows);
  if (found.length > 0) return found;
  return before && continuesTable(grid, block, before, lines)
    ? [{ grid, head: { ...before.head, from: 0, to: 0 }, from: 0, to: grid.rows, block }]
    : [];
}

/** Only rows of short texts can be a head: a quick look before the whole is tried. */
function startsLikeHead(grid: Grid, row: number): boolean {
  const texts = grid.textsOf(row);
  return texts.length >= 3 && texts.every((text) => text.length < 100);
}

function sameHead(a: Head, b: Head): boolean {
  return (
    a.columns.length === b.columns.length &&
    a.columns.every((column, at) => column.heading === b.columns[at]?.heading)
  );
}

/** A table right behind a task table, as wide, without a head: a page or a section cut it off. */
function continuesTable(
  grid: Grid,
  block: number,
  before: TaskTable,
  lines: readonly { readonly block: number }[],
): boolean {
  const between = lines.filter((line) => line.block > before.block && line.block < block).length;
  return before.grid.columns === grid.columns && grid.columns >= 4 && between <= 2 && !isOtherHead(grid, 0);
}
