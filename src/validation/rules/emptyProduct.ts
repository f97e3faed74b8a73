import { productFixes, products } from "../../locale/vi/findings";
import type { Rule } from "../checkedPlan";
import { byHand, cellOf } from "../place";

/** An activity that names nothing to show for it, in a plan that has the column. */
export const emptyProduct: Rule = ({ rows }) => {
  if (rows.every(({ activity }) => activity.cells.product.trim() === "")) return [];
  return rows.flatMap(({ activity }) => {
    const merged = activity.doubts.some(({ field, reason }) => field === "product" && reason === "merged");
    if (activity.cells.product.trim() !== "" || merged) return [];
    return [
      {
        code: "product-empty",
        severity: "warning",
        place: cellOf(activity, "product"),
        message: products.empty(activity),
        fixes: [byHand(productFixes.enter)],
      },
    ];
  });
};
