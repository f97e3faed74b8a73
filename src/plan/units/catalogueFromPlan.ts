import type { Plan } from "../plan";
import type { Unit, UnitCatalogue, UnitKind } from "../unit";
import { namesGroup, unitReader } from "./readUnits";
import { isAcronym, isBareNoun, kindOfStart } from "./unitNouns";
import { unitKey } from "./unitKey";
import { unitKind } from "./unitKind";
import { unitsInText } from "./unitsInText";

/** Collectives of an office's own units, and the kinds that belong to them. */
const GROUP_MEMBERS: readonly (readonly [RegExp, readonly UnitKind[]])[] = [
  [/^don vi (?:su nghiep )?(?:truc thuoc|thuoc so)/, ["branch", "centre"]],
  [/^phong(?: chuyen mon| ban| nghiep vu)?(?: thuoc so)?$/, ["department"]],
];

interface Spelling {
  readonly name: string;
  readonly count: number;
}

/**
 * The units that a plan itself names (lead and assisting cells, its body's duties), the most used spelling as the name
 * and the others as aliases; collectives become groups. In the order in which the plan names them.
 */
export function catalogueFromPlan(plan: Plan): UnitCatalogue {
  const spellings = spellingsOf(plan);
  const units = [...spellings.entries()].map(([key, names]) => unitOf(key, names, plan.head.agency));
  const groups = units.filter((unit) => unit.kind === "group");
  return units.map((unit) => ({ ...unit, groups: groupsOf(unit, groups) }));
}

function spellingsOf(plan: Plan): Map<string, Spelling[]> {
  const reader = unitReader([]);
  const counts = new Map<string, number>();
  for (const [cell, times] of cellsOf(plan)) {
    for (const { name } of reader.read(cell)) counts.set(name, (counts.get(name) ?? 0) + times);
  }
  const found = new Map<string, Spelling[]>();
  for (const [name, count] of counts) {
    if (!isUnitName(name)) continue;
    const key = unitKey(name);
    const known = found.get(key) ?? [];
    known.push({ name, count });
    found.set(key, known);
  }
  return found;
}

/** The plan's cells of units, each with how often it stands there. */
function cellsOf(plan: Plan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (cell: string): void => void counts.set(cell, (counts.get(cell) ?? 0) + 1);
  for (const { cells } of plan.activities) {
    add(cells.leadUnit);
    add(cells.coopUnits);
  }
  for (const { responsible } of plan.duties) add(responsible);
  unitsInText(plan.duties.map(({ text }) => text)).forEach(add);
  return counts;
}

/** A sentence or stray words in a unit's cell are no unit. */
function isUnitName(name: string): boolean {
  if (isBareNoun(name)) return false;
  return (kindOfStart(name) !== null || namesGroup(name) || isAcronym(name)) && name.split(" ").length <= 25;
}

function unitOf(key: string, spellings: readonly Spelling[], agency: string): Unit {
  const [first, ...others] = [...spellings].sort((a, b) => b.count - a.count || rank(b.name) - rank(a.name));
  const name = first ? capitalised(first.name) : key;
  return {
    name,
    aliases: others.map((spelling) => spelling.name).filter((alias) => capitalised(alias) !== name),
    kind: unitKind(name, agency),
    groups: [],
  };
}

/** Of spellings used as often, the one written out in mixed letters is the better name. */
function rank(name: string): number {
  return name === name.toUpperCase() ? 0 : name.length;
}

function groupsOf(unit: Unit, groups: readonly Unit[]): string[] {
  if (unit.kind === "group") return [];
  return groups
    .filter((group) =>
      GROUP_MEMBERS.some(([words, kinds]) => words.test(unitKey(group.name)) && holds(unit, kinds)),
    )
    .map((group) => group.name);
}

function holds(unit: Unit, kinds: readonly UnitKind[]): boolean {
  if (!kinds.includes(unit.kind)) return false;
  return unit.kind !== "department" || /^(?:phong|p) /.test(unitKey(unit.name));
}

function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase("vi") + name.slice(1);
}
