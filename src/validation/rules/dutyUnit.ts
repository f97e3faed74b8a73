import { dutyFixes, duties as say } from "../../locale/vi/findings";
import { unitsMeant } from "../../plan/units/groupMembers";
import { unitReader } from "../../plan/units/readUnits";
import { unitKey } from "../../plan/units/unitKey";
import type { Rule } from "../checkedPlan";
import { closestWork } from "../likeWork";
import { byHand, cellOf } from "../place";

/** Below this the sentence and the activity may be about different work. */
const SAME_WORK = 0.3;

/** The plan's body charges one unit with a piece of work, and its appendix lets another one lead it. */
export const dutyUnit: Rule = ({ plan, rows, catalogue }) => {
  const reader = unitReader(catalogue);
  const charges = plan.duties
    .filter(({ kind }) => kind === "charge")
    .map(({ ref, text, responsible }) => ({
      ref,
      // The unit's own name says nothing of the work.
      work: text.replace(responsible, ""),
      units: reader.read(responsible).filter(({ group }) => !group),
    }))
    .filter(({ units }) => units.length > 0);
  if (charges.length === 0) return [];
  const leads = new Map(rows.map(({ activity, lead }) => [activity.key, lead]));
  const found = closestWork(
    charges.map(({ work }) => work),
    rows,
  );
  return charges.flatMap(({ ref, units }, at) => {
    const like = found[at];
    if (!like || like.share < SAME_WORK) return [];
    const lead = (leads.get(like.activity.key) ?? []).flatMap((unit) => unitsMeant(unit, catalogue));
    const leading = new Set(lead.map(unitKey));
    if (lead.length === 0 || units.some(({ name }) => leading.has(unitKey(name)))) return [];
    const names = units.map(({ name }) => name);
    return [
      {
        code: "duty-of-another-unit",
        severity: "warning",
        place: cellOf(like.activity, "leadUnit"),
        message: say.otherUnit(like.activity, ref, names, lead),
        fixes: [byHand(dutyFixes.settleLead)],
        about: ref,
      },
    ];
  });
};
