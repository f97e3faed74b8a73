import { deadlineFixes, deadlines, dayName } from "../../locale/vi/findings";
import { previousWorkingDay, type WorkingCalendar } from "../../plan/calendar/workingCalendar";
import { partsOf, toVietnamese, weekday, type IsoDate } from "../../plan/calendarDate";
import type { Deadline } from "../../plan/deadline";
import type { CheckedRow, Rule } from "../checkedPlan";
import type { Finding } from "../finding";
import { byHand, cellOf } from "../place";

type Named = { readonly due: IsoDate; readonly row: CheckedRow };

/** So many pieces of work on one day are said together. */
const TOGETHER = 3;

/**
 * Due days that are no working days: each with its activity, or, where several fall due together, and for the ends
 * of months, quarters and years, which are nobody's choice, once for the whole plan.
 */
export const dueOnDayOff: Rule = ({ rows, calendar }) => {
  const free = (due: IsoDate): boolean => !calendar.isWorkingDay(due);
  const named = rows
    .flatMap((row) => namedDays(row).map((due): Named => ({ due, row })))
    .filter(({ due }) => free(due));
  const namedTogether = together(
    named.map(({ due }) => due),
    TOGETHER,
  );
  const ends = together(rows.flatMap(({ deadline }) => periodEnds(deadline)).filter(free), 1);
  return [
    ...named
      .filter(({ due }) => !namedTogether.has(due))
      .map(({ due, row }) => onNamedDay(row, due, calendar)),
    ...inOrder(namedTogether).map(([due, count]) => onSharedDay("due-on-day-off", due, count, calendar)),
    ...inOrder(ends).map(([due, count]) => onSharedDay("period-end-on-day-off", due, count, calendar)),
  ];
};

/** The days that come at least so often, with how often. */
function together(days: readonly IsoDate[], least: number): ReadonlyMap<IsoDate, number> {
  const counts = new Map<IsoDate, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= least));
}

function inOrder(days: ReadonlyMap<IsoDate, number>): (readonly [IsoDate, number])[] {
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

function onNamedDay({ activity }: CheckedRow, due: IsoDate, calendar: WorkingCalendar): Finding {
  const before = toVietnamese(previousWorkingDay(due, calendar));
  return {
    code: "due-on-day-off",
    severity: "info",
    place: cellOf(activity, "deadline"),
    message: deadlines.onDayOff(activity, toVietnamese(due), nameOf(due, calendar), before),
    fixes: [byHand(deadlineFixes.moveTo(before)), byHand(deadlineFixes.keepDay)],
    about: due,
  };
}

function onSharedDay(code: string, due: IsoDate, count: number, calendar: WorkingCalendar): Finding {
  const before = toVietnamese(previousWorkingDay(due, calendar));
  return {
    code,
    severity: "info",
    place: { of: "document" },
    message: deadlines.sharedDayOff(toVietnamese(due), nameOf(due, calendar), count, before),
    fixes: [byHand(deadlineFixes.planForDay(before))],
    about: due,
  };
}

function nameOf(due: IsoDate, calendar: WorkingCalendar): string {
  return calendar.nameOf(due) || dayName(weekday(due));
}

function namedDays({ deadline, enteredDue }: CheckedRow): IsoDate[] {
  return enteredDue === null ? datesOf(deadline) : [enteredDue];
}

function datesOf(deadline: Deadline): IsoDate[] {
  if (deadline.kind === "composite") return deadline.parts.flatMap((part) => datesOf(part.deadline));
  return deadline.kind === "date" ? [deadline.due] : [];
}

function periodEnds(deadline: Deadline): IsoDate[] {
  if (deadline.kind === "composite") return deadline.parts.flatMap((part) => periodEnds(part.deadline));
  const isPeriod = deadline.kind === "month" || deadline.kind === "quarter" || deadline.kind === "year";
  return isPeriod && partsOf(deadline.due).day > 27 ? [deadline.due] : [];
}
