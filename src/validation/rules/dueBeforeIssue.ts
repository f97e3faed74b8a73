import { deadlineFixes, deadlines } from "../../locale/vi/findings";
import { partsOf, toVietnamese, type IsoDate } from "../../plan/calendarDate";
import { dueDate } from "../../plan/deadline/read";
import type { Rule } from "../checkedPlan";
import { issueDay, issueMonth } from "../issueDay";
import { byHand, cellOf } from "../place";

/**
 * Work that is due before the plan itself was issued. Where the document leaves its day blank but gives the month,
 * work due in that month may be due before it.
 */
export const dueBeforeIssue: Rule = ({ rows, plan: { head } }) => {
  const issued = issueDay(head);
  const month = issued === null ? issueMonth(head) : null;
  if (issued === null && month === null) return [];
  return rows.flatMap(({ activity, deadline, enteredDue }) => {
    const parts = deadline.kind === "composite" ? deadline.parts.map((part) => part.deadline) : [deadline];
    const days = enteredDue === null ? parts.flatMap((part) => dueDate(part) ?? []) : [enteredDue];
    const early = days.find((due) =>
      issued === null ? month !== null && inOrBefore(due, month) : due < issued,
    );
    if (early === undefined) return [];
    const day = toVietnamese(early);
    return [
      {
        code: issued === null ? "due-in-issue-month" : "due-before-issue",
        severity: "warning",
        place: cellOf(activity, "deadline"),
        message:
          issued === null
            ? deadlines.inIssueMonth(activity, day)
            : deadlines.beforeIssue(activity, day, toVietnamese(issued)),
        fixes: [byHand(deadlineFixes.checkIssue)],
      },
    ];
  });
};

function inOrBefore(due: IsoDate, month: IsoDate): boolean {
  const [day, first] = [partsOf(due), partsOf(month)];
  return due < month || (day.year === first.year && day.month === first.month);
}
