import { unitFixes, units } from "../../locale/vi/findings";
import { unitKey } from "../../plan/units/unitKey";
import type { Rule } from "../checkedPlan";
import { rowsWithOwn } from "../checkedPlan";
import { cellOf, putting } from "../place";

/** A unit that leads an item and assists in it at the same time. */
export const leadAmongCoop: Rule = (checked) =>
  rowsWithOwn(checked, "leadUnit", "coopUnits").flatMap(({ activity, lead, coop }) => {
    const leading = new Set(lead.map(({ name }) => unitKey(name)));
    const both = coop.filter(({ name }) => leading.has(unitKey(name)));
    if (both.length === 0) return [];
    const rest = coop.filter((unit) => !both.includes(unit)).map(({ name }) => name);
    return [
      {
        code: "lead-among-coop",
        severity: "error",
        place: cellOf(activity, "coopUnits"),
        message: units.leadAmongCoop(
          activity,
          both.map(({ name }) => name),
        ),
        fixes: [putting(unitFixes.removeFromCoop, rest.join(", "))],
      },
    ];
  });
