import type { Unit, UnitCatalogue } from "../unit";
import { unitKey } from "./unitKey";

/**
 * The units of another catalogue that this one has under none of their names, each once.
 * @example missingUnits([], [unit, unit]) // [unit]
 */
export function missingUnits(catalogue: UnitCatalogue, others: UnitCatalogue): Unit[] {
  const known = new Set(catalogue.flatMap(namesOf));
  return others.filter((unit) => {
    if (namesOf(unit).some((name) => known.has(name))) return false;
    for (const name of namesOf(unit)) known.add(name);
    return true;
  });
}

function namesOf({ name, aliases }: Unit): string[] {
  return [name, ...aliases].map(unitKey);
}
