import { unitFixes, units } from "../../locale/vi/findings";
import { catalogueFromPlan } from "../../plan/units/catalogueFromPlan";
import type { Rule } from "../checkedPlan";
import { byHand } from "../place";

/** One unit that the plan names in several spellings: "… và Nhân văn", "… và nhân văn", "KH&CN", "KHCN". */
export const unitSpellings: Rule = ({ plan }) =>
  catalogueFromPlan(plan).flatMap(({ name, aliases, kind }) => {
    // A heading's capitals are no other spelling, and a collective has no name of its own.
    const others = aliases.filter((alias) => alias !== alias.toLocaleUpperCase("vi"));
    if (others.length === 0 || kind === "group") return [];
    return [
      {
        code: "unit-spellings",
        severity: "info" as const,
        place: { of: "unit" as const, name },
        message: units.spellings(name, others),
        fixes: [byHand(unitFixes.oneSpelling(name))],
      },
    ];
  });
