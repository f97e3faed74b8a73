import { unitFixes, units } from "../../locale/vi/findings";
import { kindOfStart } from "../../plan/units/unitNouns";
import type { CheckedRow, Rule } from "../checkedPlan";
import type { Finding } from "../finding";
import { byHand, cellOf } from "../place";

/** Every item needs one accountable unit: none, several, or a whole group can't be held to account. */
export const leadUnit: Rule = ({ ownRows }) => ownRows("leadUnit").flatMap(check);

function check({ activity, lead }: CheckedRow): Finding[] {
  const place = cellOf(activity, "leadUnit");
  const text = activity.cells.leadUnit;
  const [first] = lead;
  if (!first) {
    const message = text.trim() === "" ? units.leadMissing(activity) : units.leadUnread(activity, text);
    return [
      { code: "lead-unit-missing", severity: "error", place, message, fixes: [byHand(unitFixes.enterLead)] },
    ];
  }
  const names = lead.map(({ name }) => name);
  if (names.length > 1) {
    const heads = names.filter((name) => kindOfStart(name) === "leadership");
    const offices = heads.length < names.length ? heads : [];
    const fixes = names.map((name) => ({ label: unitFixes.chooseLead(name), replacement: name }));
    return [
      {
        code: "several-lead-units",
        severity: "warning",
        place,
        message: units.severalLeads(activity, names, offices),
        fixes,
      },
    ];
  }
  if (!first.group) return [];
  const message = units.groupLead(activity, first.name);
  return [
    {
      code: "lead-unit-is-group",
      severity: "warning",
      place,
      message,
      fixes: [byHand(unitFixes.chooseMember)],
    },
  ];
}
