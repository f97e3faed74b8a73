import { periodList } from "../../locale/vi/deadlines";
import { deadlineFixes, deadlines } from "../../locale/vi/findings";
import type { Rule } from "../checkedPlan";
import { byHand, cellOf, putting } from "../place";

/** "Thường xuyên" for something that must be handed over: nobody can tell when it is done. */
export const ongoingWithProduct: Rule = ({ rows }) =>
  rows.flatMap(({ activity, deadline }) => {
    const { product } = activity.cells;
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
