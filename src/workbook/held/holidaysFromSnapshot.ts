import type { DayOff } from "../../plan/calendar/dayOff";
import { fromExcelSerial } from "../../plan/calendarDate";
import { HOLIDAY_KINDS } from "../../locale/vi/workbook";
import { HOLIDAY_COLUMNS, TABLES } from "../layout";
import type { WorkbookSnapshot } from "../snapshot";
import { rowsOf, tableOf } from "../snapshotRows";

const C = HOLIDAY_COLUMNS;
const KINDS: readonly DayOff["kind"][] = ["holiday", "substitute", "exchanged", "worked"];

/**
 * The days off as people keep them on the sheet Ngày nghỉ; null where the workbook has no such list. A row without
 * a kind is a holiday.
 */
export function holidaysFromSnapshot(snapshot: WorkbookSnapshot): readonly DayOff[] | null {
  const table = tableOf(snapshot, TABLES.holidays);
  if (!table) return null;
  const days = rowsOf(table).flatMap((row): DayOff[] => {
    const value = row(C.date);
    const date = typeof value === "number" ? fromExcelSerial(value) : null;
    if (date === null) return [];
    const text = String(row(C.kind)).normalize("NFC").trim();
    const kind = KINDS.find((each) => HOLIDAY_KINDS[each] === text) ?? "holiday";
    return [{ date, kind, name: String(row(C.name)) }];
  });
  return days.length > 0 ? days : null;
}
