import { numbered } from "../workbook/rowKeys";

/**
 * How a table's rows become those of the spec, without moving a row that stays: what people keep beside our
 * columns (own columns, notes, colours) goes with its row, and a table that they sorted stays sorted.
 */
export interface RowPlan {
  /** From the bottom up, so that no position changes before it is used; before any deletion. */
  readonly insertions: readonly Insertion[];
  /** From the bottom up, in rows of the table as it is after the insertions. */
  readonly deletions: readonly RowRun[];
  /** For each row of the table as it will be: the row of the spec that belongs there. */
  readonly order: readonly number[];
}

/** True where rows come or go. */
export function movesRows({ insertions, deletions }: RowPlan): boolean {
  return insertions.length + deletions.length > 0;
}

/** New rows that belong together: rows of the spec, put before the row `at` of today's table. */
export interface Insertion {
  readonly at: number;
  readonly specRows: readonly number[];
}

export interface RowRun {
  readonly at: number;
  readonly count: number;
}

/**
 * Plans the rows by their keys; the second row with a key is told from the first.
 * @example planRows(["a", "c"], ["a", "b"]) // insert row 1 of the spec before "c", then delete "c"
 */
export function planRows(currentKeys: readonly string[], specKeys: readonly string[]): RowPlan {
  const current = numbered(currentKeys);
  const spec = numbered(specKeys);
  const specRowOf = new Map(spec.map((key, row) => [key, row]));
  const currentRowOf = new Map(current.map((key, row) => [key, row]));
  const insertions = groupInsertions(spec, currentRowOf);
  const insertedAt = new Map(insertions.map(({ at, specRows }) => [at, specRows]));

  const after: { specRow: number | null }[] = [];
  for (let row = 0; row <= current.length; row += 1) {
    for (const specRow of insertedAt.get(row) ?? []) after.push({ specRow });
    const key = current[row];
    if (key !== undefined) after.push({ specRow: specRowOf.get(key) ?? null });
  }
  return {
    insertions: [...insertions].sort((a, b) => b.at - a.at),
    deletions: runsOf(after.map(({ specRow }) => specRow === null)).reverse(),
    order: after.flatMap(({ specRow }) => (specRow === null ? [] : [specRow])),
  };
}

/** A new row comes after the row that stands before it in the spec; where that one is new too, both together. */
function groupInsertions(spec: readonly string[], currentRowOf: ReadonlyMap<string, number>): Insertion[] {
  const groups = new Map<number, number[]>();
  let at = 0;
  spec.forEach((key, specRow) => {
    const row = currentRowOf.get(key);
    if (row !== undefined) {
      at = row + 1;
      return;
    }
    const group = groups.get(at);
    if (group) group.push(specRow);
    else groups.set(at, [specRow]);
  });
  return [...groups].map(([row, specRows]) => ({ at: row, specRows }));
}

function runsOf(marked: readonly boolean[]): RowRun[] {
  const runs: { at: number; count: number }[] = [];
  marked.forEach((isMarked, at) => {
    if (!isMarked) return;
    const last = runs.at(-1);
    if (last && last.at + last.count === at) last.count += 1;
    else runs.push({ at, count: 1 });
  });
  return runs;
}
