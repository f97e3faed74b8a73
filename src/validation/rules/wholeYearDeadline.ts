import { deadlineFixes, deadlines } from "../../locale/vi/findings";
import type { Rule } from "../checkedPlan";
import { byHand, cellOf } from "../place";

/** "Trong năm 2023": everything falls due on 31 December, and nothing can be followed before. */
export const wholeYearDeadline: Rule = ({ rows, year }) =>
  rows.flatMap(({ activity, deadline, enteredDue }) => {
    if (
      enteredDue !== null ||
      deadline.kind !== "year" ||
      year === null ||
      !deadline.due.startsWith(`${year}-`)
    )
      return [];
    return [
      {
        code: "deadline-whole-year",
        severity: "warning",
        place: cellOf(activity, "deadline"),
        message: deadlines.wholeYear(activity, deadline.text),
        fixes: [byHand(deadlineFixes.splitYear), byHand(deadlineFixes.enterDay)],
      },
    ];
  });
