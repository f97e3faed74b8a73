import { targetFixes, targets as say } from "../../locale/vi/findings";
import type { Target } from "../../plan/target";
import { foldText } from "../../plan/text/fold";
import type { Rule } from "../checkedPlan";
import { byHand } from "../place";
import { themesLeftOpen, themesOf } from "../themes";

/** "… đạt trên 95%; dịch vụ của các đơn vị sự nghiệp đạt trên 90%": words cut short go on with what is measured. */
function themesFor(targets: readonly Target[], { no, text }: Target, at: number): readonly number[] {
  const own = themesOf(foldText(text));
  const before = targets[at - 1];
  if (own.length > 0 || before?.no !== no || !/^\p{Ll}/u.test(text)) return own;
  return themesFor(targets, before, at - 1);
}

/**
 * A promise of part I for which the appendix has no work: what it measures is named by no activity. Only themes that
 * reform plans share are known; a target of none of them isn't judged.
 */
export const targetWithoutActivity: Rule = ({ plan, rows }) => {
  const asked = plan.targets.map((target, at) => ({ target, themes: themesFor(plan.targets, target, at) }));
  const open = themesLeftOpen(
    asked.flatMap(({ themes }) => themes),
    rows,
  );
  return asked.flatMap(({ target: { no, text }, themes }) => {
    if (themes.length === 0 || themes.some((theme) => !open.has(theme))) return [];
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
