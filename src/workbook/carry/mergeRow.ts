import { fromExcelSerial, toVietnamese } from "../../plan/calendarDate";
import { planNowSays } from "../../locale/vi/workbook";
import { markOf } from "../fingerprint";
import type { Cell, TableColumn, TableSpec } from "../spec";
import { isFormula } from "../spec";
import { marksOf } from "./rowOrigin";
import type { CurrentRow } from "./tableRows";

/**
 * One row of the plan with what people made of it: their cells stay, their corrections of the plan's words stay,
 * everything else is as described. Where the plan's words changed under a correction, a remark keeps the new words.
 */
export function mergeRow(spec: TableSpec, described: readonly Cell[], current: CurrentRow): Cell[] {
  const marks = marksOf(spec, current);
  const remarks: string[] = [];
  const merged = spec.columns.map((column, index): Cell => {
    const wanted = described[index] ?? null;
    const found = current.cells[index] ?? null;
    if (column.formula !== undefined || found === null) return column.formula === undefined ? wanted : null;
    if (column.owner === "person") return found;
    if (column.mendable !== true) return wanted;
    const mark = marks?.get(column.heading);
    if (mark !== undefined && markOf(found) === mark) return wanted;
    if (
      mark !== undefined &&
      markOf(wanted) !== mark &&
      markOf(wanted) !== markOf(found) &&
      wanted !== null
    ) {
      remarks.push(planNowSays(column.heading, shownText(wanted, column)));
    }
    return found;
  });
  return withRemarks(spec, merged, remarks);
}

/** A cell as its column shows it. @example shownText(45016, dueColumn) // "31/03/2023" */
export function shownText(cell: Cell, column: TableColumn): string {
  if (cell === null) return "";
  const isDate = column.numberFormat?.includes("yyyy") === true;
  const date = isDate && typeof cell === "number" ? fromExcelSerial(cell) : null;
  if (date !== null) return toVietnamese(date);
  return isFormula(cell) ? cell.formula : String(cell);
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
