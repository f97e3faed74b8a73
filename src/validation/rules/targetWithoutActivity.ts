import { targetFixes, targets as say } from "../../locale/vi/findings";
import type { Activity } from "../../plan/plan";
import type { Rule } from "../checkedPlan";
import { byHand } from "../place";
import { themesOf } from "../themes";

/**
 * A promise of part I for which the appendix has no work: what it measures is named by no activity. Only themes that
 * reform plans share are known; a target of none of them isn't judged.
 */
export const targetWithoutActivity: Rule = ({ plan }) => {
  const worked = new Set(plan.activities.flatMap((activity) => themesOf(wordsOf(activity))));
  return plan.targets.flatMap(({ no, text }) => {
    const themes = themesOf(text);
    if (themes.length === 0 || themes.some((theme) => worked.has(theme))) return [];
    return [
      {
        code: "target-without-activity",
        severity: "warning",
        place: { of: "target", no },
        message: say.withoutActivity(no, text),
        fixes: [byHand(targetFixes.addActivity)],
        about: text.slice(0, 60),
      },
    ];
  });
};

function wordsOf({ cells }: Activity): string {
  return [cells.objective, cells.task, cells.activity, cells.product].join("\n");
}
