import { partsOf } from "../../plan/calendarDate";
import type { IsoDate } from "../../plan/calendarDate";
import type { ReportKind } from "../../workbook/reports/reportRequest";

const BY_QUARTER = ["q1", "h1", "m9", "year"] as const;

/**
 * The periodic report that is due next: of the year's part that the cut-off day lies in, and of the whole year once
 * that is over.
 * @example reportDue(isoDay("2026-06-10"), 2026) // "h1"
 */
export function reportDue(cutOff: IsoDate | null, planYear: number | null): ReportKind {
  if (cutOff === null) return "q1";
  const { year, month } = partsOf(cutOff);
  if (planYear !== null && year !== planYear) return year < planYear ? "q1" : "year";
  return BY_QUARTER[Math.ceil(month / 3) - 1] ?? "year";
}
