import { fromExcelSerial, type IsoDate } from "../../plan/calendarDate";
import type { EnteredDates } from "../../plan/enteredDates";
import { activityRows } from "../activityRows";
import { markOf, marksIn } from "../fingerprint";
import { PLAN_COLUMNS } from "../layout";
import { planColumns } from "../sheets/plan/planColumns";
import type { CellValue, WorkbookSnapshot } from "../snapshot";

const C = PLAN_COLUMNS;
const MENDABLE = planColumns(false)
  .filter(({ mendable }) => mendable === true)
  .map(({ heading }) => heading);

/** The days that people entered on the sheet Kế hoạch, by the activity's key; only activities that have any. */
export function enteredDates(snapshot: WorkbookSnapshot): ReadonlyMap<string, EnteredDates> {
  return new Map(
    activityRows(snapshot).flatMap(({ key, cell }): [string, EnteredDates][] => {
      const event = dateOf(cell(C.eventDate));
      const due = isOurs(cell(C.due), cell(C.fingerprint)) ? null : dateOf(cell(C.due));
      return event === null && due === null ? [] : [[key, { event, due }]];
    }),
  );
}

/** Whether the cell Hạn still holds what the last run wrote into it. */
function isOurs(due: CellValue, fingerprint: CellValue): boolean {
  const marks = marksIn(String(fingerprint));
  return marks.length === MENDABLE.length && marks[MENDABLE.indexOf(C.due)] === markOf(due);
}

function dateOf(value: CellValue): IsoDate | null {
  return typeof value === "number" ? fromExcelSerial(value) : null;
}
