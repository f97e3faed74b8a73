import { unitFixes, units } from "../../locale/vi/findings";
import type { UnitKind } from "../../plan/unit";
import { unitsMeant } from "../../plan/units/groupMembers";
import { foldText } from "../../plan/text/fold";
import { unitKey } from "../../plan/units/unitKey";
import type { Rule } from "../checkedPlan";
import { byHand } from "../place";

/** Units of the office itself; leaders, collectives and other offices need not lead anything. */
const OWN: readonly UnitKind[] = ["department", "branch", "centre"];

/** The office of another body ("Văn phòng Tỉnh ủy", "Văn phòng HĐND tỉnh"); "Văn phòng Sở" is one of the units. */
const OTHER_OFFICE = /^van phong (?!so\b|dang ky\b|chi cuc\b)/;

/** A unit of the office that leads no activity of its plan, neither by name nor as one of a group. */
export const unitLeadsNothing: Rule = ({ rows, catalogue }) => {
  const leading = new Set<string>();
  for (const mention of new Set(rows.flatMap(({ lead }) => lead)))
    for (const each of unitsMeant(mention, catalogue)) leading.add(unitKey(each));
  // Where nobody leads anything the units aren't the fault.
  if (leading.size === 0) return [];
  return catalogue
    .filter(
      ({ kind, name }) =>
        OWN.includes(kind) && !OTHER_OFFICE.test(foldText(name)) && !leading.has(unitKey(name)),
    )
    .map(({ name }) => ({
      code: "unit-leads-nothing",
      severity: "info" as const,
      place: { of: "unit" as const, name },
      message: units.leadsNothing(name),
      fixes: [byHand(unitFixes.assignWork), byHand(unitFixes.removeFromCatalogue)],
    }));
};
