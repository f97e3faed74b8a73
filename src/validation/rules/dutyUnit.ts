import { dutyFixes, duties as say } from "../../locale/vi/findings";
import { groupMembers } from "../../plan/units/groupMembers";
import { unitReader } from "../../plan/units/readUnits";
import { unitKey } from "../../plan/units/unitKey";
import type { Rule } from "../checkedPlan";
import { workIndex } from "../likeWork";
import { byHand, cellOf } from "../place";

/** Below this the sentence and the activity may be about different work. */
const SAME_WORK = 0.3;

/** The plan's body charges one unit with a piece of work, and its appendix lets another one lead it. */
export const dutyUnit: Rule = ({ plan, rows, catalogue }) => {
  const reader = unitReader(catalogue);
  const index = workIndex(plan.activities);
  const leads = new Map(rows.map(({ activity, lead }) => [activity.key, lead]));
  return plan.duties.flatMap(({ ref, text, periods, responsible }) => {
    const charged = reader.read(responsible).filter(({ group }) => !group);
    const found =
      periods.length > 0 || charged.length === 0 ? null : index.closest(text.replace(responsible, ""));
    if (found === null || found.share < SAME_WORK) return [];
    const lead = (leads.get(found.activity.key) ?? []).flatMap(({ name, group }) =>
      group ? groupMembers(name, catalogue) : [name],
    );
    const leading = new Set(lead.map(unitKey));
    if (lead.length === 0 || charged.some(({ name }) => leading.has(unitKey(name)))) return [];
    const names = charged.map(({ name }) => name);
    return [
      {
        code: "duty-of-another-unit",
        severity: "warning",
        place: cellOf(found.activity, "leadUnit"),
        message: say.otherUnit(found.activity, ref, names, lead),
        fixes: [byHand(dutyFixes.settleLead)],
        about: ref,
      },
    ];
  });
};
