import { DEPARTED, PLAN_COLUMNS, TABLES } from "./layout";
import type { WorkbookSnapshot } from "./snapshot";
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

function hasText(cell: SnapshotRow): boolean {
  return [C.objective, C.task, C.activity, C.product, C.leadUnit, C.deadlineText].some(
    (heading) => cell(heading) !== "",
  );
}
