import type { Activity, ActivityField } from "../plan/plan";
import type { FindingPlace, Fix } from "./finding";

/** The cell of an activity. */
export function cellOf({ section, no, key }: Activity, field: ActivityField): FindingPlace {
  return { of: "cell", section, no, key, field };
}

/** The whole row of an activity. */
export function rowOf({ section, no, key }: Activity): FindingPlace {
  return { of: "activity", section, no, key };
}

/** A fix that only a person can make. */
export function byHand(label: string): Fix {
  return { label, replacement: null };
}

/** A fix that puts a new text into the cell. */
export function putting(label: string, replacement: string): Fix {
  return { label, replacement };
}
