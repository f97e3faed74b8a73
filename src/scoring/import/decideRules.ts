import type { Rule } from "../scheme";
import { ruleJson } from "../writeScheme";
import { readRuleText } from "./rule/readRuleText";
import type { ImportedRule, ImportedScheme, PartRecord, SchemeRecord } from "./schemeOf";

/** What a person says to a rule that was read from a decision. */
export type RuleDecision =
  /** It is as proposed. */
  | { readonly kind: "confirmed" }
  /** It is put in other words, which are read again. */
  | { readonly kind: "rewritten"; readonly text: string }
  /** Its points are entered by hand. */
  | { readonly kind: "entered" };

/**
 * A scheme with what a person decided. Rules are known by their place among `imported.rules`; one that nobody decided
 * keeps its questions.
 * @example decided(imported, new Map([[0, { kind: "confirmed" }]])).rules[0].sureness // "sure"
 */
export function decided(
  imported: ImportedScheme,
  decisions: ReadonlyMap<number, RuleDecision>,
): ImportedScheme {
  const rules = imported.rules.map((rule, at) => ruleAfter(rule, decisions.get(at)));
  return { ...imported, rules, scheme: withRules(imported.scheme, rules) };
}

/** A rule as a person's decision leaves it. */
function ruleAfter(rule: ImportedRule, decision: RuleDecision | undefined): ImportedRule {
  switch (decision?.kind) {
    case undefined:
      return rule;
    case "confirmed":
      return { ...rule, sureness: "sure", questions: [] };
    case "entered":
      return { ...rule, rule: ENTERED, sureness: "sure", questions: [] };
    case "rewritten": {
      const { rule: read, mayNotArise, sureness, questions } = readRuleText(decision.text, rule.max);
      return { ...rule, rule: read, mayNotArise, source: decision.text, sureness, questions };
    }
  }
}

const ENTERED: Rule = { kind: "entered", by: "self" };

/** The rules in the places that they were read from: what is scored, in the set's order. */
function withRules(scheme: SchemeRecord, rules: readonly ImportedRule[]): SchemeRecord {
  let next = 0;
  const part = (record: PartRecord): PartRecord => {
    const { components } = record;
    if (components !== undefined && components.length > 0)
      return { ...record, components: components.map(part) };
    const rule = rules[next];
    next += 1;
    return rule === undefined ? record : withRule(record, rule);
  };
  const fields = scheme.fields.map((field) => ({ ...field, criteria: field.criteria.map(part) }));
  const bonus = scheme.bonus?.map(part);
  const penalties = scheme.penalties?.map(part);
  return { ...scheme, fields, ...(bonus && { bonus }), ...(penalties && { penalties }) };
}

function withRule(
  { questions: _answered, mayNotArise: _before, ...record }: PartRecord,
  { rule, source, sureness, questions, mayNotArise }: ImportedRule,
): PartRecord {
  return {
    ...record,
    rule: ruleJson(rule),
    ruleText: source,
    sureness,
    ...(mayNotArise ? { mayNotArise } : {}),
    ...(questions.length === 0 ? {} : { questions }),
  };
}
