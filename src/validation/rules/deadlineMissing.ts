import { deadlineFixes, deadlines } from "../../locale/vi/findings";
import type { Rule } from "../checkedPlan";
import { byHand, cellOf } from "../place";

/** A deadline cell that holds nothing. A cell merged with the row above is no empty one. */
export const deadlineMissing: Rule = ({ rows }) =>
  rows.flatMap(({ activity, deadline, enteredDue }) => {
    const merged = activity.doubts.some(({ field, reason }) => field === "deadline" && reason === "merged");
    if (deadline.kind !== "missing" || merged || enteredDue !== null) return [];
    return [
      {
        code: "deadline-missing",
        severity: "error",
        place: cellOf(activity, "deadline"),
        message: deadlines.missing(activity),
        fixes: [byHand(deadlineFixes.enter)],
      },
    ];
  });
