import { periodList } from "../../locale/vi/deadlines";
import { deadlineFixes, deadlines } from "../../locale/vi/findings";
import type { Rule } from "../checkedPlan";
import { byHand, cellOf, putting } from "../place";

/**
 * "Thường xuyên" for something that must be handed over: nobody can tell when it is done. An office that follows
 * ongoing work by reports has said how.
 */
export const ongoingWithProduct: Rule = ({ rows, conventions }) =>
  rows.flatMap(({ activity, deadline, enteredDue }) => {
    const { product } = activity.cells;
    if (conventions.ongoing.every.length > 0 || enteredDue !== null) return [];
    if (deadline.kind !== "ongoing" || product.trim() === "") return [];
    return [
      {
        code: "deadline-ongoing-with-product",
        severity: "warning",
        place: cellOf(activity, "deadline"),
        message: deadlines.ongoingWithProduct(activity, deadline.text, product),
        fixes: [
          byHand(deadlineFixes.enterProductDay),
          putting(deadlineFixes.askQuarterly, periodList(["quarter"])),
        ],
      },
    ];
  });
