import { unitFixes, units } from "../../locale/vi/findings";
import type { UnitMention } from "../../plan/unit";
import { unitKey } from "../../plan/units/unitKey";
import { onceEach } from "../cellText";
import { rowsWithOwn, type Rule } from "../checkedPlan";
import { cellOf, putting } from "../place";

/** A unit that leads an item and assists in it at the same time. */
export const leadAmongCoop: Rule = ({ rows }) => {
  const keyOfName = onceEach(unitKey);
  const keyOf = ({ name }: UnitMention): string => keyOfName(name);
  return rowsWithOwn(rows, "leadUnit", "coopUnits").flatMap(({ activity, lead, coop }) => {
    const leading = new Set(lead.map(keyOf));
    const both = coop.filter((unit) => leading.has(keyOf(unit)));
    if (both.length === 0) return [];
    const rest = coop.filter((unit) => !both.includes(unit)).map(({ name }) => name);
    return [
      {
        code: "lead-among-coop",
        // Of a collective some members lead and others assist.
        severity: both.every(({ group }) => group) ? "warning" : "error",
        place: cellOf(activity, "coopUnits"),
        message: units.leadAmongCoop(
          activity,
          both.map(({ name }) => name),
        ),
        fixes: [putting(unitFixes.removeFromCoop, rest.join(", "))],
      },
    ];
  });
};
