import type { ComponentSource } from "./componentSource";

/** A set of criteria (Bộ tiêu chí / Bộ chỉ số) by which an agency assesses itself. Data, not code. */
export interface Scheme {
  readonly title: string;
  readonly source: string;
  /** The year that is assessed by it, where the set says one. */
  readonly year?: number;
  /** Made up as a sample; every place that shows it says so. */
  readonly sample: boolean;
  readonly fields: readonly Field[];
  readonly grades: readonly Grade[];
  /** Điểm thưởng, Điểm trừ: blocks outside the total, each with its cap. */
  readonly adjustments: readonly Adjustment[];
  /** What a person must know before relying on the scheme: sums that don't add up, rules that aren't computed. */
  readonly warnings: readonly SchemeWarning[];
}

/** A block outside the total. Its points are added to it (bonus) or taken from it (penalty). */
export interface Adjustment {
  readonly kind: "bonus" | "penalty";
  /** Most that the whole block may add or take: 15 for up to +15 or up to −15. Null where the scheme sets none. */
  readonly cap: number | null;
  /** Those of a penalty have a maximum of 0 or less: what they take at most. */
  readonly components: readonly Component[];
}

/** The sentence is Vietnamese; `where` is the number of the field, criterion or component. */
export interface SchemeWarning {
  readonly code: SchemeWarningCode;
  readonly where: string;
  readonly message: string;
}
export type SchemeWarningCode =
  | "max-mismatch"
  | "rule-not-computed"
  | "unused-parameter"
  | "score-over-max"
  | "hole"
  | "unconfirmed"
  | "grades-assumed"
  | "not-self-scored";

/** Lĩnh vực */
export interface Field {
  readonly no: string;
  readonly name: string;
  readonly max: number;
  readonly criteria: readonly Criterion[];
}

/** Tiêu chí */
export interface Criterion {
  readonly no: string;
  readonly name: string;
  readonly max: number;
  /** Everything in it that is scored, at whatever depth, in the set's order. */
  readonly components: readonly Component[];
}

/** A title between a criterion and what is scored: sets are as deep as their authors made them. */
export interface Group {
  /** Full number. */
  readonly no: string;
  readonly name: string;
  readonly max: number;
}

/** Tiêu chí thành phần: what is scored. */
export interface Component {
  readonly no: string;
  readonly name: string;
  readonly max: number;
  readonly rule: Rule;
  /** The rule in the document's words. */
  readonly ruleText: string;
  /** "Không phát sinh" takes the maximum out of the denominator. */
  readonly mayNotArise: boolean;
  /** Titles above it within its criterion, the outermost first; absent where there are none. */
  readonly groups?: readonly Group[];
  /** Where the figure comes from unless people choose otherwise in the scorecard, or declare one. */
  readonly source?: ComponentSource;
}

/** A step of a ladder. `closed`: the bound itself belongs to the band. */
export interface Band {
  readonly from: number;
  readonly closed: boolean;
  readonly score: number;
  /** The set says nothing about these values: they score 0, and the sheet says so. */
  readonly hole?: true;
}

export interface Option {
  readonly label: string;
  readonly score: number;
}

export type Rule =
  | { readonly kind: "yesNo"; readonly yes: number; readonly no: number }
  /** Bands from the highest bound down; the first that holds gives the score; below all of them: 0. */
  | { readonly kind: "ladder"; readonly unit: "percent" | "count"; readonly bands: readonly Band[] }
  /** r ≥ target: max; floor ≤ r < target: round2(min(max, r/target·max)); r < floor: 0. Percentages as 0–100. */
  | { readonly kind: "proportional"; readonly target: number; readonly floor: number }
  /** Named levels, one of which a person chooses. */
  | { readonly kind: "level"; readonly options: readonly Option[] }
  /** min(max, amount × n), n counted things */
  | { readonly kind: "perItem"; readonly amount: number }
  /** max − amount × n, not under 0; in the penalty block −amount × n, not beyond `cap`. */
  | { readonly kind: "deduction"; readonly amount: number; readonly cap: number | null }
  /** Taken for a delay of n days: nothing for 0, `flat` up to `flatDays`, then `perDay` more for each day. */
  | {
      readonly kind: "deductPerDay";
      readonly flatDays: number;
      readonly flat: number;
      readonly perDay: number;
      /** Most that is taken in the penalty block; null where the rule's words set no limit. */
      readonly cap: number | null;
    }
  /** The answer of another component chooses the rule. */
  | {
      readonly kind: "conditional";
      readonly when: Condition;
      readonly then: Rule;
      readonly otherwise: Rule;
    }
  /** Entered by hand; no formula gives it (surveys, other agencies, rules this version can't compute yet). */
  | { readonly kind: "entered"; readonly by: "self" | "survey" | "external" };

/** What another component must have declared. @example {component: "II.4.1", operator: "=", value: "Không"} */
export interface Condition {
  /** Full number of the component; it is self-scored and has no conditional rule itself. */
  readonly component: string;
  readonly operator: Comparison;
  /** One of its levels, or a number. */
  readonly value: string | number;
}
export const COMPARISONS = ["=", "<>", ">=", ">", "<=", "<"] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Class of the index (Xếp loại): holds from this percentage on. */
export interface Grade {
  readonly from: number;
  readonly label: string;
}
