import type { Rule } from "../../scheme";

/**
 * How far a rule was understood. "sure": every word of it; "check": a rule is proposed, a person must confirm it;
 * "open": no rule is proposed, its points are entered by hand until a person decides.
 */
export type Sureness = "sure" | "check" | "open";

/** A rule read from words. `questions` say in Vietnamese what a person must decide; none where it is sure. */
export interface RuleReading {
  readonly rule: Rule;
  readonly mayNotArise: boolean;
  readonly sureness: Sureness;
  readonly questions: readonly string[];
}

/** A rule with what is doubtful about it, or only the doubts. */
export type Proposal =
  { readonly rule: Rule; readonly doubts: readonly string[] } | { readonly open: string };

export const proposed = (rule: Rule, ...doubts: readonly string[]): Proposal => ({ rule, doubts });
export const open = (question: string): Proposal => ({ open: question });
