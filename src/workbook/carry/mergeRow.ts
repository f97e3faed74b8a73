import { fromExcelSerial, toVietnamese } from "../../plan/calendarDate";
import { planNowSays } from "../../locale/vi/workbook";
import { marksIn, markOf } from "../fingerprint";
import type { Cell, TableColumn, TableSpec } from "../spec";
import { isFormula } from "../spec";
import type { CurrentRow } from "./tableRows";

/**
 * One row of the plan with what people made of it: their cells stay, their corrections of the plan's words stay,
 * everything else is as described. Where the plan's words changed under a correction, a remark keeps the new words.
 */
export function mergeRow(spec: TableSpec, described: readonly Cell[], current: CurrentRow): Cell[] {
  const base = baseMarks(spec, current);
  const remarks: string[] = [];
  const merged = spec.columns.map((column, index): Cell => {
    const wanted = described[index] ?? null;
    const found = current.cells[index] ?? null;
    if (column.formula !== undefined || found === null) return column.formula === undefined ? wanted : null;
    if (column.owner === "person") return found;
    if (column.mendable !== true) return wanted;
    const mark = base?.get(column.heading);
    if (mark !== undefined && markOf(found) === mark) return wanted;
    if (
      mark !== undefined &&
      markOf(wanted) !== mark &&
      markOf(wanted) !== markOf(found) &&
      wanted !== null
    ) {
      remarks.push(planNowSays(column.heading, shown(wanted, column)));
    }
    return found;
  });
  return withRemarks(spec, merged, remarks);
}

/** Whether a row holds anything that people filled in or corrected. */
export function hasPersonContent(spec: TableSpec, row: CurrentRow): boolean {
  const isFilled = (column: TableColumn, index: number): boolean => {
    const cell = row.cells[index] ?? null;
    return column.owner === "person" && cell !== null && cell !== column.initial;
  };
  return row.hasForeignContent || spec.columns.some(isFilled) || isReworded(spec, row);
}

/** Whether people wrote anything over the plan's own words. */
export function isReworded(spec: TableSpec, row: CurrentRow): boolean {
  const base = baseMarks(spec, row);
  return spec.columns.some((column, index) => {
    const cell = row.cells[index] ?? null;
    const mark = base?.get(column.heading);
    return cell !== null && column.formula === undefined && mark !== undefined && markOf(cell) !== mark;
  });
}

/** Mark of what the last run wrote, by heading; null for a row that isn't ours, or was written by another layout. */
function baseMarks(spec: TableSpec, row: CurrentRow): ReadonlyMap<string, string> | null {
  const heading = spec.provenance?.fingerprint;
  const at = spec.columns.findIndex((column) => column.heading === heading);
  const text = row.cells[at] ?? null;
  if (typeof text !== "string") return null;
  const marks = marksIn(text);
  const mendable = spec.columns.filter((column) => column.mendable === true);
  if (marks.length !== mendable.length) return null;
  return new Map(mendable.map((column, index) => [column.heading, marks[index] ?? ""]));
}

function withRemarks(spec: TableSpec, cells: Cell[], remarks: readonly string[]): Cell[] {
  const at = spec.columns.findIndex(({ heading }) => heading === spec.provenance?.notes);
  if (at < 0 || remarks.length === 0) return cells;
  const written = cells[at] ?? null;
  const note = written === null || isFormula(written) ? "" : String(written);
  const fresh = remarks.filter((remark) => !note.includes(remark));
  return cells.map((cell, index) =>
    index === at && fresh.length > 0 ? [note, ...fresh].filter((line) => line !== "").join("\n") : cell,
  );
}

function shown(cell: Cell, column: TableColumn): string {
  const isDate = column.numberFormat?.includes("yyyy") === true;
  const date = isDate && typeof cell === "number" ? fromExcelSerial(cell) : null;
  return date === null ? String(cell) : toVietnamese(date);
}
