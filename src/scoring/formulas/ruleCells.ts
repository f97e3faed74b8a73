/** Where a rule's formula finds its numbers: references as they are written in the formula. */
export interface RuleCells {
  /** The declared value, already known to be possible. */
  readonly value: string;
  /** The component's maximum. */
  readonly max: string;
  /** Highest declared value that is possible. */
  readonly limit: string;
  /** The i-th bound, target, amount or name of a level; the first is 0. */
  bound(index: number): string;
  /** The score that goes with it. */
  score(index: number): string;
  /** What the component of this key has declared; "" until that is possible. */
  answerOf(key: string): string;
}

/** What a person declares under a rule: it decides what is possible. */
export type InputKind = "percent" | "count" | "points" | "choice" | "conditional" | "none";

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
  /** A condition that holds for values of which the set says nothing. */
  inHole?(cells: RuleCells): string;
  readonly choice?: FormChoice;
}

/** Which of two rules holds. Each reads the parameter cells after those of the condition and of the rules before it. */
export interface FormChoice {
  /** Another component's answer; "" while it has none. */
  answer(cells: RuleCells): string;
  holds(cells: RuleCells): string;
  readonly then: FormBranch;
  readonly otherwise: FormBranch;
}

export interface FormBranch {
  readonly form: RuleForm;
  cellsIn(cells: RuleCells): RuleCells;
}
