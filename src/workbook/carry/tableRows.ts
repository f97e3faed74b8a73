import type { CellValue, TableSnapshot } from "../snapshot";
import type { Cell, TableSpec } from "../spec";

/** A row of today's table, its cells in the order of the spec's columns; null where a formula of ours computes. */
export interface CurrentRow {
  readonly key: string;
  readonly cells: readonly Cell[];
  /** Something stands in a column that people added to the table. */
  readonly hasForeignContent: boolean;
}

/** The rows of today's table that hold anything, read by the headings of the spec. */
export function currentRows(spec: TableSpec, current: TableSnapshot): CurrentRow[] {
  const headings = current.headings.map(normal);
  const indexes = spec.columns.map(({ heading, formula }) =>
    formula === undefined ? headings.indexOf(normal(heading)) : -1,
  );
  const ours = new Set(spec.columns.map(({ heading }) => normal(heading)));
  const foreign = headings.flatMap((heading, index) => (ours.has(heading) ? [] : [index]));
  const keyAt = headings.indexOf(normal(spec.key));
  return current.rows
    .map((row) => ({
      key: keyOf(row[keyAt] ?? ""),
      cells: indexes.map((index) => toCell(row[index] ?? "")),
      hasForeignContent: foreign.some((index) => !isBlank(row[index] ?? "")),
    }))
    .filter(({ cells, hasForeignContent }) => hasForeignContent || cells.some((cell) => cell !== null));
}

/** The key of a row as text: a sheet may hold "5" as a number. */
export function keyOf(value: Cell | CellValue): string {
  return typeof value === "object" ? "" : String(value).normalize("NFC").trim();
}

/** Each key with the count of its earlier occurrences, so that the second row with a key is told from the first. */
export function numbered(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${count} ${key}`;
  });
}

/** Excel compares headings without regard to capitals. */
export function normal(heading: string): string {
  return heading.normalize("NFC").trim().toLowerCase();
}

function toCell(value: CellValue): Cell {
  return isBlank(value) ? null : value;
}

function isBlank(value: CellValue): boolean {
  return value === "";
}
