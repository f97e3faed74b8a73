import { deadlineFixes, deadlines } from "../../locale/vi/findings";
import { partsOf, toVietnamese, type IsoDate } from "../../plan/calendarDate";
import type { Deadline } from "../../plan/deadline";
import { dueDate } from "../../plan/deadline/read";
import type { Rule } from "../checkedPlan";
import { byHand, cellOf, putting } from "../place";

/**
 * A due day outside the plan's year. Before it, the year is a stale one, most likely copied from last year's
 * plan; after it, the work may really last longer.
 */
export const deadlineOutsideYear: Rule = ({ rows, year }) => {
  if (year === null) return [];
  return rows.flatMap(({ activity, deadline }) => {
    const outside = datesOf(deadline).find((due) => partsOf(due).year !== year);
    if (outside === undefined) return [];
    const found = partsOf(outside).year;
    const text = activity.cells.deadline;
    const renewed = text.replace(new RegExp(`(?<!\\d)${found}(?!\\d)`, "g"), String(year));
    const stale = found < year;
    const day = toVietnamese(outside);
    return [
      {
        code: stale ? "deadline-stale-year" : "deadline-after-plan-year",
        severity: stale ? "error" : "warning",
        place: cellOf(activity, "deadline"),
        message: stale
          ? deadlines.beforeYear(activity, text, day, year)
          : deadlines.afterYear(activity, text, day, year),
        fixes: [
          byHand(deadlineFixes.checkYear),
          ...(stale && renewed !== text ? [putting(deadlineFixes.rewrite(renewed), renewed)] : []),
        ],
      },
    ];
  });
};

function datesOf(deadline: Deadline): IsoDate[] {
  if (deadline.kind === "composite") return deadline.parts.flatMap((part) => datesOf(part.deadline));
  const due = dueDate(deadline);
  return due === null ? [] : [due];
}
