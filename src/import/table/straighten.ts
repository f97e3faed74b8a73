import type { Table, TableCell } from "./model";

/** Columns and the stretches of them that cells take; more than so many together are left as they are. */
const MOST_WORK = 2_000_000;

/**
 * The table without columns that only come of cell edges that don't quite meet: Word keeps a column for every edge,
 * and tables that were drawn by hand or put together have edges that stand apart from row to row. Such a column has no
 * cell of its own with a text; the narrowest goes first. No text is lost and none joins another.
 * @example straighten(table).columns // 7, of 13 columns of the grid
 */
export function straighten(table: Table): Table {
  const stretches = textStretches(table);
  if (stretches.length * table.columns * table.columns > MOST_WORK) return table;
  const kept = keptColumns(table, stretches);
  const count = kept.filter(Boolean).length;
  if (count === table.columns) return table;
  const place = placesOf(kept);
  const cells = table.cells.flatMap((cell): TableCell[] => {
    const column = place[cell.column] ?? count;
    const columnSpan = (place[cell.column + cell.columnSpan] ?? count) - column;
    return columnSpan > 0 ? [{ ...cell, column, columnSpan }] : [];
  });
  const widths = table.widths?.filter((_, at) => kept[at]);
  return { ...table, columns: count, cells, ...(widths ? { widths } : {}) };
}

interface Stretch {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Where cells with a text stand, each stretch of columns once. */
function textStretches({ cells, columns }: Table): Stretch[] {
  const stretches = new Map<number, Stretch>();
  for (const { column: from, columnSpan, text } of cells) {
    const to = Math.min(columns, from + columnSpan);
    if (text.trim() !== "") stretches.set(from * (columns + 1) + to, { from, to });
  }
  return [...stretches.values()];
}

function keptColumns(table: Table, stretches: readonly Stretch[]): boolean[] {
  const kept = new Array<boolean>(table.columns).fill(true);
  const covered = kept.map((_, at) => stretches.some(({ from, to }) => from <= at && at < to));
  for (;;) {
    const alone = new Set<number>();
    for (const stretch of stretches) {
      const left = columnsIn(stretch, kept);
      if (left.length === 1 && left[0] !== undefined) alone.add(left[0]);
    }
    let narrowest = -1;
    for (let at = 0; at < table.columns; at++)
      if (
        kept[at] &&
        covered[at] &&
        !alone.has(at) &&
        (narrowest < 0 || widthOf(table, at) < widthOf(table, narrowest))
      )
        narrowest = at;
    if (narrowest < 0) return kept;
    kept[narrowest] = false;
  }
}

function columnsIn({ from, to }: Stretch, kept: readonly boolean[]): number[] {
  const columns: number[] = [];
  for (let at = from; at < to && columns.length < 2; at++) if (kept[at]) columns.push(at);
  return columns;
}

function widthOf({ widths }: Table, at: number): number {
  return widths?.[at] ?? 0;
}

/** The new place of each column; a column that goes has that of the next one. */
function placesOf(kept: readonly boolean[]): number[] {
  let next = 0;
  return kept.map((stays) => (stays ? next++ : next));
}
