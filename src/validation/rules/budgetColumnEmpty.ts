import { budgetFixes, budgets } from "../../locale/vi/findings";
import { foldText } from "../../plan/text/fold";
import type { Rule } from "../checkedPlan";
import { byHand } from "../place";

/** A plan with a budget column in which no activity has an amount. */
export const budgetColumnEmpty: Rule = ({ plan, rows }) => {
  const hasColumn = plan.columns.some((heading) => foldText(heading).includes("kinh phi"));
  if (!hasColumn || rows.length === 0 || rows.some(({ activity }) => activity.cells.budget.trim() !== ""))
    return [];
  return [
    {
      code: "budget-all-empty",
      severity: "warning",
      place: { of: "document" },
      message: budgets.allEmpty(),
      fixes: [byHand(budgetFixes.confirmNone)],
    },
  ];
};
