/** Where a rule's formula finds its numbers: references as they are written in the formula. */
export interface RuleCells {
  /** The declared value, already known to be possible. */
  readonly value: string;
  /** The component's maximum. */
  readonly max: string;
  /** The i-th bound, target, amount or name of a level; the first is 0. */
  bound(index: number): string;
  /** The score that goes with it. */
  score(index: number): string;
}

/** What a person declares under a rule: it decides what is possible. */
export type InputKind = "percent" | "count" | "points" | "choice" | "none";

/** A rule's numbers, to be shown in the parameter cells that its formula reads. */
export interface Parameters {
  readonly bounds: readonly (number | string)[];
  readonly scores: readonly (number | string | null)[];
  /** Excel number formats that say how a bound is meant: ≥ 90% or > 90%. One a bound; "" for plain. */
  readonly boundFormats: readonly string[];
}

/** One kind of rule. `points` is an Excel expression without "=", for a declared value that is possible. */
export interface RuleForm {
  readonly input: InputKind;
  readonly parameters: Parameters;
  /** Highest declared value that is possible; null where there is none. */
  readonly limit: number | null;
  points(cells: RuleCells): string;
}
