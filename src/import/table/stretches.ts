import { closesTable } from "./closing";
import { withContentRoles } from "./contentRoles";
import { Grid } from "./grid";
import type { Head, HeadColumn } from "./head";
import { headAt, isOtherHead, looseHead } from "./head";
import type { GridDocument } from "./model";

/** Rows of a table that one head holds for. */
export interface Stretch {
  readonly grid: Grid;
  readonly head: Head;
  /** First row of its body and, exclusive, last. */
  readonly from: number;
  readonly to: number;
  /** Index of the table's block in the document. */
  readonly block: number;
  /** Its head is a task table's. */
  readonly task: boolean;
  /** It has no head of its own: the stretch before goes on in it. */
  readonly continues: boolean;
}

/** A document's tables, cut where a head begins. */
export interface Stretches {
  readonly all: readonly Stretch[];
  /** By the block that each stands in. */
  readonly grids: ReadonlyMap<number, Grid>;
}

/**
 * Every stretch of a document's tables with two rows and two columns or more, in order; task tables begin wherever
 * their head stands: behind a title of so many rows, or below another table of the same sheet.
 * @throws RefusedFileError where a table is larger than the limit
 */
export function findStretches(document: GridDocument): Stretches {
  const all: Stretch[] = [];
  const grids = new Map<number, Grid>();
  let before: Stretch | undefined;
  let linesBetween = 0;
  document.blocks.forEach((block, at) => {
    if (block.kind === "paragraph") {
      linesBetween += block.text.split("\n").length;
      return;
    }
    const grid = new Grid(block.table);
    grids.set(at, grid);
    const headed = headedStretches(grid, at);
    const task =
      headed.length === 0 && before && linesBetween <= MOST_LINES_BETWEEN && goesOnIn(grid, before)
        ? [continuation(grid, at, before)]
        : headed;
    const found = withOthers(task, grid, at);
    all.push(...found);
    before = task[task.length - 1] ?? before;
    linesBetween = task.length > 0 ? 0 : linesBetween + grid.rows;
  });
  return { all, grids };
}

/** More lines between two tables tell of something else. */
const MOST_LINES_BETWEEN = 2;

function headedStretches(grid: Grid, block: number): Stretch[] {
  const found: Stretch[] = [];
  let head: Head | null = null;
  const close = (to: number): void => {
    if (!head || to <= head.to) return;
    const full = withContentRoles(grid, head, head.to, to);
    found.push({ grid, head: full, from: head.to, to, block, task: true, continues: false });
  };
  for (let row = 0; row < grid.rows; row++) {
    const next: Head | null =
      row === 0 || !head || startsLikeHead(grid, row) ? headAt(grid, row, head !== null) : null;
    if (next && (!head || !sameHead(head, next))) {
      close(withoutCaption(grid, head?.to ?? row, row));
      head = next;
    }
    if (next) row = next.to - 1;
    else if (head && isOtherHead(grid, row)) {
      close(withoutCaption(grid, head.to, row));
      head = null;
    } else if (head && closesTable(grid.textsOf(row))) {
      // what stands above a signature is a remark or a row: no title of anything
      close(row);
      head = null;
    }
  }
  close(grid.rows);
  return found;
}

/** The end of a body without the title of the table that begins below it: wide, or behind an empty row. */
function withoutCaption(grid: Grid, from: number, to: number): number {
  let end = to;
  for (let row = to - 1; row >= from && new Set(grid.textsOf(row)).size <= 1; row--) {
    const [cell] = grid.cellsOf(row).filter(({ text }) => text !== "");
    if (!cell || cell.columnSpan > grid.columns / 2) end = row;
  }
  return end;
}

/** Only rows of short texts can be a head: a quick look before the whole is tried. */
function startsLikeHead(grid: Grid, row: number): boolean {
  const texts = grid.textsOf(row);
  return texts.length >= 3 && texts.every((text) => text.length < 100);
}

/** Whether two heads have the same headings in the same order. */
export function sameHead(a: Head, b: Head): boolean {
  return (
    a.columns.length === b.columns.length &&
    a.columns.every((column, at) => column.heading === b.columns[at]?.heading)
  );
}

/** A table right behind a task table, as wide, without a head: a page or a section cut it off. */
function goesOnIn(grid: Grid, before: Stretch): boolean {
  return grid.columns >= 4 && !isOtherHead(grid, 0) && columnsIn(grid, before) !== null;
}

/**
 * The head's columns in a table without one; null where they don't fit. Cells that are drawn into one row only, as a
 * table within a cell, give the first table more columns than its head has.
 */
function columnsIn(grid: Grid, { grid: of, head: { columns } }: Stretch): readonly HeadColumn[] | null {
  if (of.columns === grid.columns) return columns;
  if (columns.length !== grid.columns || columns.some(({ marks }) => marks)) return null;
  return columns.map((column, at) => ({ ...column, from: at, to: at + 1 }));
}

function continuation(grid: Grid, block: number, before: Stretch): Stretch {
  const columns = columnsIn(grid, before) ?? before.head.columns;
  const head = { ...before.head, columns, from: 0, to: 0 };
  return { grid, head, from: 0, to: grid.rows, block, task: true, continues: true };
}

/** The stretches of a table with what lies between them, cut at empty rows and at heads of other tables. */
function withOthers(task: readonly Stretch[], grid: Grid, block: number): Stretch[] {
  const all: Stretch[] = [];
  let row = 0;
  for (const stretch of task) {
    all.push(...othersIn(grid, block, row, stretch.head.from));
    all.push(stretch);
    row = stretch.to;
  }
  return [...all, ...othersIn(grid, block, row, grid.rows)];
}

function othersIn(grid: Grid, block: number, from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  let begin = from;
  for (let row = from; row <= to; row++) {
    const ends = row === to || grid.textsOf(row).length === 0 || (row > begin && isOtherHead(grid, row));
    if (!ends) continue;
    const head = looseHead(grid, begin, row);
    if (head) found.push({ grid, head, from: head.to, to: row, block, task: false, continues: false });
    begin = row < to && grid.textsOf(row).length === 0 ? row + 1 : row;
  }
  return found;
}
