import type { Unit, UnitCatalogue, UnitMention } from "../unit";
import { unitKey } from "./unitKey";

/**
 * The names of the units that a group of the catalogue stands for, in the catalogue's order; none for a group
 * that nobody has said the members of. A group within a group gives its members.
 * @example groupMembers("Các phòng chuyên môn", catalogue) // ["Phòng Quản lý Khoa học", "Phòng Quản lý Công nghệ"]
 */
export function groupMembers(name: string, catalogue: UnitCatalogue): string[] {
  const members = new Set<string>();
  const seen = new Set<string>();
  const collect = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const unit of catalogue) {
      if (!unit.groups.some((group) => unitKey(group) === key)) continue;
      if (unit.kind === "group") collect(unitKey(unit.name));
      else members.add(unit.name);
    }
  };
  for (const key of keysOf(name, catalogue)) collect(key);
  return catalogue.map((unit) => unit.name).filter((each) => members.has(each));
}

/** The keys under which units may name the group: its own and those of its other names. */
function keysOf(name: string, catalogue: UnitCatalogue): string[] {
  const key = unitKey(name);
  const spellings = (unit: Unit): string[] => [unit.name, ...unit.aliases].map(unitKey);
  return catalogue.map(spellings).find((keys) => keys.includes(key)) ?? [key];
}

/** The units that a mention stands for: itself, or a group's members without those that the cell leaves out. */
export function unitsMeant({ name, group, except = [] }: UnitMention, catalogue: UnitCatalogue): string[] {
  if (!group) return [name];
  const out = new Set(except.map(unitKey));
  return groupMembers(name, catalogue).filter((member) => !out.has(unitKey(member)));
}
