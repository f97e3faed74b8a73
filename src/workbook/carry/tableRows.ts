import type { CellValue, TableSnapshot } from "../snapshot";
import { headingKey, keyOf } from "../rowKeys";
import type { Cell, TableColumn, TableSpec } from "../spec";

/** A row of today's table, its cells in the order of the spec's columns; null where a formula of ours computes. */
export interface CurrentRow {
  /** Its position in today's table, from 0. */
  readonly at: number;
  readonly key: string;
  readonly cells: readonly Cell[];
  /** Something stands in a column that people added to the table. */
  readonly hasForeignContent: boolean;
}

/** The rows of today's table that hold anything, read by the headings of the spec. */
export function currentRows(spec: TableSpec, current: TableSnapshot): CurrentRow[] {
  const headings = current.headings.map(headingKey);
  const indexes = spec.columns.map(({ heading, formula }) =>
    formula === undefined ? headings.indexOf(headingKey(heading)) : -1,
  );
  const ours = new Set(spec.columns.map(({ heading }) => headingKey(heading)));
  const foreign = headings.flatMap((heading, index) => (ours.has(heading) ? [] : [index]));
  const keyAt = headings.indexOf(headingKey(spec.key));
  const computes = ({ computedIn }: TableColumn, row: readonly CellValue[]): boolean =>
    computedIn?.texts.includes(String(row[headings.indexOf(headingKey(computedIn.heading))] ?? "")) === true;
  return current.rows
    .map((row, at) => ({
      at,
      key: keyOf(row[keyAt] ?? ""),
      cells: spec.columns.map((column, at) =>
        computes(column, row) ? null : toCell(row[indexes[at] ?? -1] ?? ""),
      ),
      hasForeignContent: foreign.some((index) => !isBlank(row[index] ?? "")),
    }))
    .filter(({ cells, hasForeignContent }) => hasForeignContent || cells.some((cell) => cell !== null));
}

function toCell(value: CellValue): Cell {
  return isBlank(value) ? null : value;
}

function isBlank(value: CellValue): boolean {
  return value === "";
}
