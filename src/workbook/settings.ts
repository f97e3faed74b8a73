import type { IsoDate } from "../plan/calendarDate";
import { fromExcelSerial } from "../plan/calendarDate";
import type { DeadlineConventions, ReportDay } from "../plan/deadline";
import {
  BEFORE,
  dayOfLastMonth,
  dayOfNextMonth,
  PERIOD_END,
  REPORT_DAY_PATTERN,
} from "../locale/vi/workbook";
import { NAMES } from "./layout";
import type { CellValue, WorkbookSnapshot } from "./snapshot";

/** What people have set in the workbook; null where a cell is blank or holds nothing of the kind. */
export interface Settings {
  readonly year: number | null;
  readonly cutOff: IsoDate | null;
  readonly before: DeadlineConventions["before"] | null;
  readonly reportDay: ReportDay | null;
}

/** Reads the settings from a workbook's named cells. @example readSettings(snapshot).cutOff // "2026-06-30" */
export function readSettings({ named }: Pick<WorkbookSnapshot, "named">): Settings {
  const year = numberOf(named[NAMES.year]);
  const cutOff = numberOf(named[NAMES.cutOff]);
  return {
    year: year !== null && Number.isInteger(year) ? year : null,
    cutOff: cutOff === null ? null : fromExcelSerial(cutOff),
    before: beforeOf(named[NAMES.before]),
    reportDay: reportDayOf(named[NAMES.reportDay]),
  };
}

/** The conventions as people have set them in the workbook; where they set none, the given ones. */
export function conventionsIn(
  snapshot: Pick<WorkbookSnapshot, "named">,
  otherwise: DeadlineConventions,
): DeadlineConventions {
  const { before, reportDay } = readSettings(snapshot);
  return { before: before ?? otherwise.before, reportDay: reportDay ?? otherwise.reportDay };
}

/** What the sheet says for a convention about report days; null for those that have no setting of their own. */
export function reportDayText(day: ReportDay): string | null {
  if (day.on === "periodEnd") return PERIOD_END;
  if (day.on === "lastMonth") return dayOfLastMonth(day.day);
  return day.on === "nextMonth" ? dayOfNextMonth(day.day) : null;
}

function reportDayOf(value: CellValue | undefined): ReportDay | null {
  if (typeof value !== "string") return null;
  const text = value.trim().normalize("NFC");
  if (text.toLowerCase() === PERIOD_END.toLowerCase()) return { on: "periodEnd" };
  const match = REPORT_DAY_PATTERN.exec(text);
  const day = Number(match?.[1]);
  if (match === null || day < 1 || day > 31) return null;
  return { on: match[2]?.toLowerCase() === "sau" ? "nextMonth" : "lastMonth", day };
}

function beforeOf(value: CellValue | undefined): DeadlineConventions["before"] | null {
  if (value === BEFORE.dayBefore) return "dayBefore";
  return value === BEFORE.sameDay ? "sameDay" : null;
}

function numberOf(value: CellValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}
