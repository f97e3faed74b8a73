import { unitFixes, units } from "../../locale/vi/findings";
import type { UnitMention } from "../../plan/unit";
import { isBareList } from "../../plan/units/unitNouns";
import type { CheckedRow, Rule } from "../checkedPlan";
import type { Finding } from "../finding";
import { cellOf, putting } from "../place";

/** A unit that the catalogue doesn't have. Without any catalogue there is nothing to compare with. */
export const unknownUnit: Rule = ({ catalogue, ownRows }) => {
  if (catalogue.length === 0) return [];
  return [
    ...ownRows("leadUnit").flatMap((row) => unknownIn(row, "leadUnit")),
    ...ownRows("coopUnits").flatMap((row) => unknownIn(row, "coopUnits")),
  ];
};

function unknownIn(row: CheckedRow, field: "leadUnit" | "coopUnits"): Finding[] {
  const { activity } = row;
  const isLead = field === "leadUnit";
  return (
    (isLead ? row.lead : row.coop)
      // "cơ quan có liên quan" names nobody that a catalogue could hold.
      .filter((unit) => !unit.known && !isBareList(unit.name))
      .map((unit) => ({
        code: isLead ? "unknown-lead-unit" : "unknown-coop-unit",
        severity: isLead ? "warning" : "info",
        place: cellOf(activity, field),
        message: isLead ? units.unknownLead(activity, unit.name) : units.unknownCoop(activity, unit.name),
        fixes: [
          ...suggested(activity.cells[field], unit),
          { label: unitFixes.addToCatalogue(unit.name), replacement: null, newUnit: unit.name },
        ],
        about: unit.name,
      }))
  );
}

function suggested(cell: string, { name, suggestion }: UnitMention) {
  const renamed = suggestion === null ? cell : cell.replace(name, () => suggestion);
  return suggestion === null || renamed === cell
    ? []
    : [putting(unitFixes.useSuggestion(suggestion), renamed)];
}
