import { fromExcelSerial } from "../../plan/calendarDate";
import type { PlanHead } from "../../plan/plan";
import { TITLES } from "../../locale/vi/workbook";
import { NAMES } from "../layout";
import { readSettings } from "../settings";
import type { WorkbookSnapshot } from "../snapshot";

/** What the workbook says of the plan as a document; people complete it on the sheet Thông tin. */
export function headFromSnapshot(snapshot: WorkbookSnapshot): PlanHead {
  const text = (name: string) => String(snapshot.named[name] ?? "");
  const issued = snapshot.named[NAMES.issuedOn];
  return {
    title: titleOf(text(NAMES.planTitle)),
    issuedUnder: text(NAMES.issuedUnder),
    number: text(NAMES.number),
    agency: text(NAMES.agency),
    superiorAgency: text(NAMES.superiorAgency),
    place: text(NAMES.place),
    date: typeof issued === "number" ? fromExcelSerial(issued) : null,
    year: readSettings(snapshot).year,
  };
}

/** Without a title of its own the sheet shows a general one with the year, which is no title of the plan. */
function titleOf(shown: string): string {
  return shown.startsWith(`${TITLES.plan} NĂM `) ? "" : shown;
}
