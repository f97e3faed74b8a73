import { marksIn, markOf } from "../fingerprint";
import type { TableColumn, TableSpec } from "../spec";
import type { CurrentRow } from "./tableRows";

/** The mark of what the last run wrote into each mendable cell of a row, by heading. */
export type RowMarks = ReadonlyMap<string, string>;

/** What the last run wrote into a row; null for a row that isn't ours, or was written by another layout. */
export function marksOf(spec: TableSpec, row: CurrentRow): RowMarks | null {
  const text = row.cells[indexOf(spec, spec.provenance?.fingerprint)] ?? null;
  if (typeof text !== "string") return null;
  const marks = marksIn(text);
  const mendable = spec.columns.filter((column) => column.mendable === true);
  if (marks.length !== mendable.length) return null;
  return new Map(mendable.map((column, index) => [column.heading, marks[index] ?? ""]));
}

/** Our rows carry a fingerprint; in tables that have none, they have a key. */
export function isPeoplesOwn(spec: TableSpec, row: CurrentRow): boolean {
  const heading = spec.provenance?.fingerprint;
  if (heading === undefined) return row.key === "";
  return (row.cells[indexOf(spec, heading)] ?? null) === null;
}

/** A row that left the plan earlier and says so. */
export function isDeparted(spec: TableSpec, row: CurrentRow): boolean {
  const departed = spec.provenance?.departed;
  return departed !== undefined && row.cells[indexOf(spec, departed.heading)] === departed.text;
}

/** Whether a row holds anything that people filled in or corrected. */
export function hasPersonContent(spec: TableSpec, row: CurrentRow): boolean {
  return (
    row.hasForeignContent || filledColumns(spec, row).length > 0 || correctedColumns(spec, row).length > 0
  );
}

/** The columns of people's in which a row holds more than it began with. */
export function filledColumns(spec: TableSpec, row: CurrentRow): TableColumn[] {
  return spec.columns.filter((column, index) => {
    const cell = row.cells[index] ?? null;
    return column.owner === "person" && cell !== null && cell !== column.initial;
  });
}

/** The columns in which people wrote something over the plan's own words. */
export function correctedColumns(spec: TableSpec, row: CurrentRow): TableColumn[] {
  const marks = marksOf(spec, row);
  return spec.columns.filter((column, index) => {
    const cell = row.cells[index] ?? null;
    const mark = marks?.get(column.heading);
    return cell !== null && column.formula === undefined && mark !== undefined && markOf(cell) !== mark;
  });
}

/**
 * Rows with the same origin are copies that people made of one of ours: its key and its marks came along. Null for
 * rows without a key.
 */
export function originOf(spec: TableSpec, row: CurrentRow): string | null {
  if (row.key === "") return null;
  const marks = row.cells[indexOf(spec, spec.provenance?.fingerprint)] ?? null;
  return `${row.key}\n${typeof marks === "string" ? marks : ""}`;
}

function indexOf(spec: TableSpec, heading: string | undefined): number {
  return spec.columns.findIndex((column) => column.heading === heading);
}
