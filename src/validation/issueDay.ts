import { isoDate, type IsoDate } from "../plan/calendarDate";
import type { PlanHead } from "../plan/plan";
import { foldText } from "../plan/text/fold";

/** The day on which the plan was issued: of its own head, or of the line above the appendix that names it. */
export function issueDay({ date, issuedUnder }: PlanHead): IsoDate | null {
  if (date !== null) return date;
  const match =
    /\bngay\s+(\d{1,2})(?:\s+thang\s+|\s?[/.-]\s?)(\d{1,2})(?:\s+nam\s+|\s?[/.-]\s?)(\d{4})\b/.exec(
      foldText(issuedUnder),
    );
  return match ? isoDate(Number(match[3]), Number(match[2]), Number(match[1])) : null;
}

/** "ngày   tháng 01 năm 2023": the first day of the month that the head gives without a day. */
export function issueMonth({ issuedUnder }: PlanHead): IsoDate | null {
  const match = /\bngay\W*thang\s+(\d{1,2})\s+nam\s+(\d{4})\b/.exec(foldText(issuedUnder));
  return match ? isoDate(Number(match[2]), Number(match[1]), 1) : null;
}
