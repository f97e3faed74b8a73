import type { Rule } from "../scheme";

/** A rule as a scheme's JSON writes it. */
export type RuleRecord = Readonly<Record<string, unknown>>;

/** @example ruleRecord({ kind: "yesNo", yes: 1, no: 0 }) // { kind: "yesNo", yes: 1, no: 0 } */
export function ruleRecord(rule: Rule): RuleRecord {
  if (rule.kind !== "conditional") return { ...rule };
  const { kind, when, then, otherwise } = rule;
  return { kind, when, then: ruleRecord(then), else: ruleRecord(otherwise) };
}
