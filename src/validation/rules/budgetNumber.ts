import { budgetFixes, budgets } from "../../locale/vi/findings";
import { foldText } from "../../plan/text/fold";
import type { Rule } from "../checkedPlan";
import { byHand, cellOf } from "../place";

/** "50.000.000 đồng", "1,5 tỷ", "không": with what people put behind an amount. */
const AMOUNT = /^\d{1,3}(?:[.,\s]\d{3})+(?:,\d+)?$|^\d+(?:[.,]\d+)?$/;
const UNIT = /\s*(?:(?:trieu|ty|ti|nghin|ngan|tr|tram trieu)\s*)?(?:dong|vnd|d)?\.?$/;
const NONE = /^(?:khong(?: co)?|-+|0)$/;

/** A budget that nobody can add up. */
export const budgetNumber: Rule = ({ rows }) => {
  return rows.flatMap(({ activity }) => {
    const { budget } = activity.cells;
    if (budget.trim() === "") return [];
    const folded = foldText(budget);
    if (NONE.test(folded) || AMOUNT.test(folded.replace(UNIT, ""))) return [];
    return [
      {
        code: "budget-no-number",
        severity: "warning",
        place: cellOf(activity, "budget"),
        message: budgets.noNumber(activity, budget),
        fixes: [byHand(budgetFixes.enter)],
      },
    ];
  });
};
