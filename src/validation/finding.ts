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
  | { readonly of: "document" };

export interface Fix {
  /** What a person reads on the button. */
  readonly label: string;
  /** The cell's new text where the fix can be applied; null where only a person can know. */
  readonly replacement: string | null;
}
