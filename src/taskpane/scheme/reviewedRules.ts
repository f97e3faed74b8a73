import { decided, type RuleDecision } from "../../scoring/import/decideRules";
import type { ImportedRule } from "../../scoring/import/schemeOf";
import type { SchemeReview } from "./useScheme";

/** A rule as it was read, with what a person said to it and what came of that. */
export interface ReviewedRule {
  /** Its place among the rules that were read. */
  readonly at: number;
  readonly read: ImportedRule;
  readonly now: ImportedRule;
  readonly decision: RuleDecision | null;
}

/** The rules in the set's order; none where the scheme came as JSON. */
export function rulesOf({ reading, decisions }: SchemeReview): readonly ReviewedRule[] {
  if (reading.from === "json") return [];
  const { rules } = decided(reading.imported, decisions);
  return reading.imported.rules.map((read, at) => ({
    ...{ at, read, now: rules[at] ?? read },
    decision: decisions.get(at) ?? null,
  }));
}

/** Those about which something is still to be decided. */
export function openRules(rules: readonly ReviewedRule[]): readonly ReviewedRule[] {
  return rules.filter(({ now }) => now.sureness !== "sure");
}

/** Those that somebody has to see, or has decided: they stay in the list while it is worked through. */
export function doubtfulRules(rules: readonly ReviewedRule[]): readonly ReviewedRule[] {
  const open = rules.filter(({ read, decision }) => decision === null && read.sureness !== "sure");
  return [...open, ...rules.filter(({ decision }) => decision !== null)];
}
