import { allEdges, edgeAt } from "./columns";
import type { CutCell } from "./cutRow";
import { goesOn } from "./cutRow";
import { mergedOver } from "./mergedOver";
import type { PageTable } from "./pageTable";
import type { TextLine } from "./textLines";
import type { CellPair, StitchedCell } from "./stitchedCell";

/** A table put together from its parts on consecutive pages. */
export interface StitchedTable {
  readonly firstPage: number;
  readonly lastPage: number;
  readonly rows: number;
  /** How wide each column is, in points. */
  readonly widths: readonly number[];
  readonly cells: readonly StitchedCell[];
}

/**
 * One table of its parts on consecutive pages: the head that each page repeats once, a row that was cut at a
 * page's end as one row, cells merged over a page's end as one cell.
 */
export function stitched(parts: readonly PageTable[]): StitchedTable {
  const edges = allEdges(parts);
  const laid = parts.map((part) => laidOut(part, edges));
  const [first = [], ...others] = laid;
  const leavesOpen = parts.slice(0, -1).some((part) => part.cells.some((cell) => cell.open));
  const further = others.map((page) => ({ page, head: repeatedRows(first, page) }));
  const shared = sharedColumns([{ page: first, head: 0 }, ...further]);
  let cells: readonly StitchedCell[] = first;
  for (const { page, head } of further) cells = appended(cells, withoutRows(page, head), leavesOpen, shared);
  return {
    firstPage: parts[0]?.page ?? 0,
    lastPage: parts.at(-1)?.page ?? 0,
    rows: rowCount(cells),
    widths: edges.slice(1).map((edge, at) => edge - (edges[at] ?? 0)),
    cells,
  };
}

/** The head stands among a table's first rows. */
const HEAD_WITHIN = 6;

/** A page's cells on the whole table's columns. */
function laidOut(part: PageTable, edges: readonly number[]): readonly StitchedCell[] {
  const left = part.xs[0] ?? 0;
  const at = (index: number) => edgeAt(edges, (part.xs[index] ?? 0) - left);
  return part.cells.map((cell) => {
    const column = at(cell.column);
    const end = at(cell.column + cell.columnSpan);
    const piece: CutCell = {
      lines: cell.lines,
      width: (part.xs[cell.column + cell.columnSpan] ?? 0) - (part.xs[cell.column] ?? 0),
      top: part.ys[cell.row] ?? 0,
      bottom: part.ys[cell.row + cell.rowSpan] ?? 0,
      open: cell.open,
      doubt: cell.doubt,
    };
    const { row, rowSpan } = cell;
    return { row, column, rowSpan, columnSpan: Math.max(1, end - column), pieces: [piece] };
  });
}

/** How many first rows of a page repeat the table's head. Its title may stand over it, on the first page only. */
function repeatedRows(first: readonly StitchedCell[], page: readonly StitchedCell[]): number {
  for (let from = 0; from < Math.min(HEAD_WITHIN, rowCount(first)); from++)
    if (isRepeated(first, from, page, 0)) return repeatedFrom(first, from, page);
  return 0;
}

function repeatedFrom(first: readonly StitchedCell[], from: number, page: readonly StitchedCell[]): number {
  const limit = Math.min(rowCount(first) - from, rowCount(page));
  let same = 0;
  for (let row = 0; row < limit; row++) {
    if (!isRepeated(first, from + row, page, row)) break;
    // a blank row alone says nothing
    if (rowTexts(page, row).some((text) => text !== "")) same = row + 1;
  }
  // a merged head cell must not be cut
  const ends = page.filter((cell) => cell.row < same).map((cell) => cell.row + cell.rowSpan);
  return Math.max(same, ...ends.filter((end) => end <= limit));
}

/** A page's row with the words of a first one; a head that is too tall for its row is cut off where it repeats. */
function isRepeated(
  first: readonly StitchedCell[],
  firstRow: number,
  page: readonly StitchedCell[],
  row: number,
): boolean {
  const texts = rowTexts(first, firstRow);
  const repeated = rowTexts(page, row);
  const isWhole = repeated.filter((text, at) => text === texts[at]).length;
  return (
    texts.length === repeated.length &&
    isWhole >= texts.length / 2 &&
    repeated.every((text, at) => text === texts[at] || (text !== "" && texts[at]?.startsWith(text)))
  );
}

function rowTexts(cells: readonly StitchedCell[], row: number): readonly string[] {
  return cells
    .filter((cell) => cell.row === row)
    .sort((a, b) => a.column - b.column)
    .map((cell) => textOf(cell).replace(/\s+/g, ""));
}

function textOf(cell: StitchedCell): string {
  return cell.pieces.flatMap((piece) => piece.lines.map((line: TextLine) => line.text)).join(" ");
}

function withoutRows(cells: readonly StitchedCell[], count: number): readonly StitchedCell[] {
  return cells.flatMap((cell) => {
    const end = cell.row + cell.rowSpan;
    if (end <= count) return [];
    const row = Math.max(cell.row, count);
    return [{ ...cell, row: row - count, rowSpan: end - row }];
  });
}

function rowCount(cells: readonly StitchedCell[]): number {
  return Math.max(0, ...cells.map((cell) => cell.row + cell.rowSpan));
}

/** A page's cells, and how many of its rows repeat the first page's head. */
interface LaidPage {
  readonly page: readonly StitchedCell[];
  readonly head: number;
}

/** Columns whose cells are merged over rows, and never blank but at a page's top, where a merge may go on. */
function sharedColumns(pages: readonly LaidPage[]): ReadonlySet<number> {
  const merged = new Map<number, number>();
  for (const { page } of pages) {
    const last = rowCount(page);
    for (const { column, row, rowSpan } of page)
      if (rowSpan > 1 && row > 0 && row + rowSpan < last) merged.set(column, (merged.get(column) ?? 0) + 1);
  }
  const blank = new Set(
    pages.flatMap(({ page, head }) =>
      page
        .filter((cell) => cell.row > head && cell.rowSpan === 1 && textOf(cell) === "")
        .map(({ column }) => column),
    ),
  );
  const often = [...merged].filter(([column, times]) => times >= LEAST_MERGES && !blank.has(column));
  return new Set(often.map(([column]) => column));
}

const LEAST_MERGES = 2;

/** The next page's rows under the rows so far. */
function appended(
  above: readonly StitchedCell[],
  below: readonly StitchedCell[],
  leavesOpen: boolean,
  shared: ReadonlySet<number>,
): readonly StitchedCell[] {
  if (below.length === 0) return above;
  const rows = rowCount(above);
  const last = above.filter((cell) => cell.row + cell.rowSpan === rows);
  const next = below.filter((cell) => cell.row === 0);
  const pairs = pairsOf(last, next);
  const isCut = pairs !== null && goesOn(pairs.map(piecesOf), leavesOpen);
  const shift = isCut ? rows - 1 : rows;
  const joins = new Map<StitchedCell, StitchedCell>();
  for (const pair of isCut ? (pairs ?? []) : mergedOver(alignedPairs(last, next), leavesOpen, shared))
    joins.set(pair.below, pair.above);
  const gone = new Set(joins.values());
  return [
    ...above.filter((cell) => !gone.has(cell)),
    ...below.map((cell) => {
      const start = joins.get(cell);
      const row = cell.row + shift;
      if (!start) return { ...cell, row };
      const rowSpan = row + cell.rowSpan - start.row;
      return { ...start, rowSpan, pieces: [...start.pieces, ...cell.pieces] };
    }),
  ];
}

function alignedPairs(last: readonly StitchedCell[], next: readonly StitchedCell[]): readonly CellPair[] {
  const pairs = next.flatMap((below) => {
    const above = last.find((cell) => cell.column === below.column && cell.columnSpan === below.columnSpan);
    return above ? [{ above, below }] : [];
  });
  return pairs.sort((a, b) => a.below.column - b.below.column);
}

/** The pairs where both rows have the same cells, else null: such rows can't be one. */
function pairsOf(last: readonly StitchedCell[], next: readonly StitchedCell[]): readonly CellPair[] | null {
  const pairs = alignedPairs(last, next);
  return pairs.length === next.length && pairs.length === last.length ? pairs : null;
}

function piecesOf({ above, below }: CellPair) {
  const [first] = below.pieces;
  const last = above.pieces.at(-1);
  return {
    above: last ?? NOTHING,
    below: first ?? NOTHING,
    earlier: above.pieces.some((piece) => piece.lines.length > 0),
    rowsAbove: above.rowSpan,
    rowsBelow: below.rowSpan,
  };
}

const NOTHING: CutCell = { lines: [], width: 0, top: 0, bottom: 0, open: false };
