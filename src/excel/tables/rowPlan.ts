import { numbered } from "../../workbook/rowKeys";

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
 * Plans the rows from what each row of the spec continues.
 * @param continues for each row of the spec the row of today's table, null for a new one
 * @example planRows(2, [0, null]) // insert row 1 of the spec after the first, then delete the second
 */
export function planRows(rows: number, continues: readonly (number | null)[]): RowPlan {
  const specRowOf = new Map(
    continues.flatMap((row, specRow) => (row === null ? [] : [[row, specRow] as const])),
  );
  const insertions = groupInsertions(continues);
  const insertedAt = new Map(insertions.map(({ at, specRows }) => [at, specRows]));

  const after: { specRow: number | null }[] = [];
  for (let row = 0; row <= rows; row += 1) {
    for (const specRow of insertedAt.get(row) ?? []) after.push({ specRow });
    if (row < rows) after.push({ specRow: specRowOf.get(row) ?? null });
  }
  return {
    insertions: [...insertions].sort((a, b) => b.at - a.at),
    deletions: runsOf(after.map(({ specRow }) => specRow === null)).reverse(),
    order: after.flatMap(({ specRow }) => (specRow === null ? [] : [specRow])),
  };
}

/** A new row comes after the row that stands before it in the spec; where that one is new too, both together. */
function groupInsertions(continues: readonly (number | null)[]): Insertion[] {
  const groups = new Map<number, number[]>();
  let at = 0;
  continues.forEach((row, specRow) => {
    if (row !== null) {
      at = row + 1;
      return;
    }
    const group = groups.get(at);
    if (group) group.push(specRow);
    else groups.set(at, [specRow]);
  });
  return [...groups].map(([row, specRows]) => ({ at: row, specRows }));
}

/**
 * What each row of a spec continues, by their keys; the second row with a key is told from the first.
 * @example rowsByKey(["a", "c"], ["a", "b"]) // [0, null]
 */
export function rowsByKey(currentKeys: readonly string[], specKeys: readonly string[]): (number | null)[] {
  const rowOf = new Map(numbered(currentKeys).map((key, row) => [key, row]));
  return numbered(specKeys).map((key) => rowOf.get(key) ?? null);
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
