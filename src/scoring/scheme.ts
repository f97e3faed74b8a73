/** A set of criteria (Bộ tiêu chí / Bộ chỉ số) by which an agency assesses itself. Data, not code. */
export interface Scheme {
  readonly title: string;
  readonly source: string;
  /** Made up as a sample; every place that shows it says so. */
  readonly sample: boolean;
  readonly fields: readonly Field[];
  readonly grades: readonly Grade[];
}

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
  readonly components: readonly Component[];
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
}

/** A step of a ladder. `closed`: the bound itself belongs to the band. */
export interface Band {
  readonly from: number;
  readonly closed: boolean;
  readonly score: number;
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
  /** max − amount × n, not under 0 */
  | { readonly kind: "deduction"; readonly amount: number }
  /** Entered by hand; no formula gives it (surveys, other agencies, rules this version can't compute yet). */
  | { readonly kind: "entered"; readonly by: "self" | "survey" | "external" };

/** Class of the index (Xếp loại): holds from this percentage on. */
export interface Grade {
  readonly from: number;
  readonly label: string;
}
