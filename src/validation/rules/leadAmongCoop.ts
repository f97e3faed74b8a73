import { unitFixes, units } from "../../locale/vi/findings";
import type { UnitMention } from "../../plan/unit";
import { unitKey } from "../../plan/units/unitKey";
import type { Rule } from "../checkedPlan";
import { rowsWithOwn } from "../checkedPlan";
import { cellOf, putting } from "../place";

/** A unit that leads an item and assists in it at the same time. */
export const leadAmongCoop: Rule = (checked) => {
  const keys = new Map<string, string>();
  const keyOf = ({ name }: UnitMention): string => {
    const key = keys.get(name) ?? unitKey(name);
    keys.set(name, key);
    return key;
  };
  return rowsWithOwn(checked, "leadUnit", "coopUnits").flatMap(({ activity, lead, coop }) => {
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
