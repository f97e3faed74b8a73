import type { UnitCatalogue } from "../../plan/unit";
import { unitsMeant } from "../../plan/units/groupMembers";
import { unitReader } from "../../plan/units/readUnits";
import { unitKey } from "../../plan/units/unitKey";
import { ReportRefusedError } from "./reportRefused";

/**
 * The catalogue's name for a unit that a person names. @throws ReportRefusedError where the workbook knows none such
 * @example unitNamed("VP Sở", catalogue) // "Văn phòng Sở"
 */
export function unitNamed(name: string, catalogue: UnitCatalogue): string {
  const key = unitKey(name);
  const unit = catalogue.find((each) => [each.name, ...each.aliases].some((text) => unitKey(text) === key));
  if (unit) return unit.name;
  const names = catalogue.filter(({ kind }) => kind !== "group").map((each) => each.name);
  throw new ReportRefusedError({ why: "unknown-unit", name, known: names });
}

/** Tells which lead cells name a unit: by itself, in a list, or as a member of a group. */
export function namesUnit(unit: string, catalogue: UnitCatalogue): (leadCell: string) => boolean {
  const reader = unitReader(catalogue);
  const key = unitKey(unit);
  const isMeant = (name: string): boolean => unitKey(name) === key;
  return (leadCell) =>
    reader
      .read(leadCell)
      .some((mention) => isMeant(mention.name) || unitsMeant(mention, catalogue).some(isMeant));
}
