import type { ActivityField } from "../plan/plan";

/** Something in the plan that a person should mend or know. The sentence comes from `locale/vi`. */
export interface Finding {
  /** Name of the rule, kebab-case, e.g. "deadline-missing". */
  readonly code: string;
  readonly severity: Severity;
  readonly place: FindingPlace;
  /** One Vietnamese sentence: what is wrong. */
  readonly message: string;
  /** What to do about it, each one thing. */
  readonly fixes: readonly Fix[];
  /** What of its place it is about, where a place can have several findings of one rule: a unit's name, a part. */
  readonly about?: string;
}

export type Severity = "error" | "warning" | "info";

/** The cell, row, section or document a finding is about. */
export type FindingPlace =
  | {
      readonly of: "cell";
      readonly section: string;
      readonly no: string;
      readonly key: string;
      readonly field: ActivityField;
    }
  | { readonly of: "activity"; readonly section: string; readonly no: string; readonly key: string }
  | { readonly of: "section"; readonly section: string }
  | { readonly of: "target"; readonly no: string }
  /** A unit of the catalogue (sheet Đơn vị), by its name. */
  | { readonly of: "unit"; readonly name: string }
  /** A component of the scorecard: its number as printed, and its code in ChamDiem. */
  | { readonly of: "component"; readonly no: string; readonly code: string }
  /** A duty of the plan's body, e.g. "IV.4". */
  | { readonly of: "duty"; readonly ref: string }
  | { readonly of: "document" };

export interface Fix {
  /** What a person reads on the button. */
  readonly label: string;
  /** The cell's new text where the fix can be applied; null where only a person can know. */
  readonly replacement: string | null;
  /** The name that the fix adds to the catalogue of units; absent for all other fixes. */
  readonly newUnit?: string;
}

/**
 * What a finding is known by in a later run: its rule, its place, and what of it. "Bỏ qua" goes by this key.
 * @example findingKey(finding) // "deadline-missing|III.4|deadline"
 */
export function findingKey({ code, place, about }: Finding): string {
  return [code, placeKey(place), ...(about === undefined ? [] : [about])].join("|");
}

function placeKey(place: FindingPlace): string {
  switch (place.of) {
    case "cell":
      return `${place.key}|${place.field}`;
    case "activity":
      return place.key;
    case "section":
      return place.section;
    case "target":
      return place.no;
    case "unit":
      return place.name;
    case "component":
      return place.code;
    case "duty":
      return place.ref;
    case "document":
      return "";
  }
}
