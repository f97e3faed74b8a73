import type { IsoDate } from "../plan/calendarDate";
import { fromExcelSerial } from "../plan/calendarDate";
import type { DeadlineConventions, ReportDay, Rhythm } from "../plan/deadline";
import { DEFAULT_CONVENTIONS, readDeadline } from "../plan/deadline/read";
import { foldText } from "../plan/text/fold";
import { periodList } from "../locale/vi/deadlines";
import {
  BEFORE,
  dayOfLastMonth,
  dayOfNextMonth,
  NO_MILESTONES,
  onEachDay,
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
  readonly ongoing: Rhythm | null;
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
    ongoing: ongoingOf(named[NAMES.ongoing]),
  };
}

/** The conventions as people have set them in the workbook; where they set none, the given ones. */
export function conventionsIn(
  snapshot: Pick<WorkbookSnapshot, "named">,
  otherwise: DeadlineConventions,
): DeadlineConventions {
  const { before, reportDay, ongoing } = readSettings(snapshot);
  return {
    before: before ?? otherwise.before,
    reportDay: reportDay ?? otherwise.reportDay,
    ongoing: ongoing ?? otherwise.ongoing,
  };
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

/** What the sheet says for the reports that follow ongoing work. @example ongoingText({ every: [], day: null }) // "Không tạo mốc" */
export function ongoingText({ every, day }: Rhythm): string {
  if (every.length === 0) return NO_MILESTONES;
  const onDay = day === null ? null : reportDayText(day);
  return onDay === null ? periodList(every) : onEachDay(periodList(every), onDay);
}

/** Any rhythm that a deadline's cell may name: "Hàng quý, 6 tháng, năm", "Hàng quý, ngày 15 tháng cuối kỳ". */
function ongoingOf(value: CellValue | undefined): Rhythm | null {
  if (typeof value !== "string" || value.trim() === "") return null;
  if (value.trim().normalize("NFC").toLowerCase() === NO_MILESTONES.toLowerCase())
    return { every: [], day: null };
  const rhythm = readDeadline(value, { year: null, conventions: DEFAULT_CONVENTIONS });
  if (rhythm.kind === "periodic" && !rhythm.choose && rhythm.every.length > 0)
    return { every: rhythm.every, day: rhythm.reportDay };
  // "Hằng năm" alone is ongoing work to a deadline, but here a report a year.
  return foldText(value).includes("nam") && rhythm.kind === "ongoing" ? { every: ["year"], day: null } : null;
}

function beforeOf(value: CellValue | undefined): DeadlineConventions["before"] | null {
  if (value === BEFORE.dayBefore) return "dayBefore";
  return value === BEFORE.sameDay ? "sameDay" : null;
}

function numberOf(value: CellValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}
