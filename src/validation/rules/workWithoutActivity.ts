import { dutyFixes, duties as say } from "../../locale/vi/findings";
import { foldText } from "../../plan/text/fold";
import type { Rule } from "../checkedPlan";
import { byHand } from "../place";
import { mainThemeOf, themesLeftOpen } from "../themes";

/**
 * Work that the plan's body sets (part "Nhiệm vụ") and its appendix doesn't: what a sentence is about is named by no
 * activity. Only themes that reform plans share are known; of several sentences on one theme the first is shown.
 */
export const workWithoutActivity: Rule = ({ plan, rows }) => {
  const asked = new Map<number, { readonly ref: string; readonly text: string }>();
  for (const { kind, ref, text } of plan.duties) {
    const theme = kind === "work" ? mainThemeOf(foldText(text)) : null;
    if (theme !== null && !asked.has(theme)) asked.set(theme, { ref, text });
  }
  return [...themesLeftOpen(asked.keys(), rows)].flatMap((theme) => {
    const duty = asked.get(theme);
    if (!duty) return [];
    return [
      {
        code: "work-without-activity",
        severity: "warning",
        place: { of: "duty", ref: duty.ref },
        message: say.workWithoutActivity(duty.ref, duty.text),
        fixes: [byHand(dutyFixes.addWork)],
        about: duty.text.slice(0, 60),
      },
    ];
  });
};
