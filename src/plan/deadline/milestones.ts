import { addDays, daysInMonth, endOfMonth, isoDate, partsOf, weekday, type IsoDate } from "../calendarDate";
import type { Deadline, Milestone, ReportDay } from "../deadline";
import type { Period } from "../plan";
import { periodName } from "../../locale/vi/deadlines";
import type { DeadlineContext } from "./resolve";

/** Last months of the periods of a year. Half a year ends twice, "9 tháng" once. */
const LAST_MONTHS: Readonly<Record<Exclude<Period, "week">, readonly number[]>> = {
  month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarter: [3, 6, 9, 12],
  halfYear: [6, 12],
  nineMonths: [9],
  year: [12],
};

/** One milestone a due day of the plan's year, in order; periods that end together share one. */
export function periodicMilestones(
  { every, reportDay, choose }: Extract<Deadline, { kind: "periodic" }>,
  { year, conventions }: DeadlineContext,
): Milestone[] {
  if (year === null || choose) return [];
  const day = reportDay ?? conventions.reportDay;
  const labels = new Map<IsoDate, string[]>();
  for (const period of every) {
    for (const end of periodEnds(period, year)) {
      const due = dueWithin(period, end, day);
      if (due === null || (period === "week" && !due.startsWith(`${year}-`))) continue;
      labels.set(due, [...(labels.get(due) ?? []), periodName(period, end)]);
    }
  }
  return [...labels.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([due, names]) => ({ due, label: names.join(", ") }));
}

/** The reports by which the office follows ongoing work. */
export function ongoingMilestones(context: DeadlineContext): Milestone[] {
  const { every, day } = context.conventions.ongoing;
  return periodicMilestones({ kind: "periodic", text: "", every, reportDay: day, choose: false }, context);
}

function periodEnds(period: Period, year: number): IsoDate[] {
  if (period !== "week") return LAST_MONTHS[period].map((month) => endOfMonth(year, month));
  const ends: IsoDate[] = [];
  const first = isoDate(year, 1, 1);
  const last = endOfMonth(year, 12);
  for (
    let end = first && addDays(first, 7 - weekday(first));
    end && addDays(end, -6) <= last;
    end = addDays(end, 7)
  ) {
    ends.push(end);
  }
  return ends;
}

/** The day on which the period that ends at `end` is due; null where the named day doesn't suit the period. */
function dueWithin(period: Period, end: IsoDate, day: ReportDay): IsoDate | null {
  const { year, month } = partsOf(end);
  switch (day.on) {
    case "periodEnd":
      return end;
    case "weekday":
      return period === "week" ? addDays(end, day.weekday - 7) : null;
    case "lastMonth":
      // Day 0 is what "trước ngày 1" leaves: the last day of the month before.
      return period === "week" ? end : dayOfMonth(year, month, day.day);
    case "nextMonth":
      if (period === "week") return null;
      return month === 12 ? dayOfMonth(year + 1, 1, day.day) : dayOfMonth(year, month + 1, day.day);
    case "yearDay":
      return period === "year" ? dayOfMonth(year, day.month, day.day) : null;
  }
}

function dayOfMonth(year: number, month: number, day: number): IsoDate | null {
  if (day === 0) {
    const first = isoDate(year, month, 1);
    return first && addDays(first, -1);
  }
  return isoDate(year, month, Math.min(day, daysInMonth(year, month)));
}
