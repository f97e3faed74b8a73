import { fromExcelSerial, toVietnamese } from "../plan/calendarDate";
import { DEPARTED, PLAN_COLUMNS, TABLES } from "./layout";
import type { CellValue, WorkbookSnapshot } from "./snapshot";
import type { SnapshotRow } from "./snapshotRows";
import { rowsOf, tableOf } from "./snapshotRows";

const C = PLAN_COLUMNS;

/** A row of KeHoach that holds an activity of the plan. */
export interface ActivityRow {
  /** Its "Mã"; "#5" for the fifth activity where people added a row without one. */
  readonly key: string;
  /** Which row of the table it is, from 0, blank and departed rows counted. */
  readonly position: number;
  readonly cell: SnapshotRow;
}

/** The activities that the workbook holds today, top to bottom: without blank rows and without those that left the plan. */
export function activityRows(snapshot: WorkbookSnapshot): ActivityRow[] {
  return rowsOf(tableOf(snapshot, TABLES.plan))
    .map((cell, position) => ({ cell, position }))
    .filter(({ cell }) => cell(C.deadlineKind) !== DEPARTED && hasText(cell))
    .map(({ cell, position }, index) => {
      const key = String(cell(C.key));
      return { key: key === "" ? `#${index + 1}` : key, position, cell };
    });
}

/** Serial of 1 January 2000; a smaller number is a year or a count of days. */
const FIRST_DATE = 36_526;

/** The words of a deadline's cell: Excel makes a date of "30/11/2023" typed over the plan's words. */
export function deadlineText(value: CellValue): string {
  const date = typeof value === "number" && value >= FIRST_DATE ? fromExcelSerial(value) : null;
  return date === null ? String(value) : toVietnamese(date);
}

function hasText(cell: SnapshotRow): boolean {
  return [C.objective, C.task, C.activity, C.product, C.leadUnit, C.deadlineText].some(
    (heading) => cell(heading) !== "",
  );
}
