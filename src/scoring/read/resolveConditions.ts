import { schemeWarnings, ruleWords, unclear } from "../../locale/vi/scoring";
import { fullNo } from "../componentKey";
import type { Component, Condition, Rule, Scheme } from "../scheme";
import { isSelfScored } from "../selfScored";
import type { SchemeJson } from "./schemeJson";

type Conditional = Extract<Rule, { readonly kind: "conditional" }>;
type Resolved = Condition | { readonly unclear: string };

/**
 * Checks each condition against the component it asks for, and spells its answer as that component does ("không" →
 * "Không"). Where it can't be answered, points are entered by hand and a warning says why.
 */
export function resolveConditions(scheme: Scheme, json: SchemeJson): Scheme {
  const targets = new Map<string, Component>();
  for (const field of scheme.fields)
    for (const criterion of field.criteria)
      for (const component of criterion.components)
        targets.set(fullNo(fullNo(field.no, criterion.no), component.no), component);

  const resolved = (component: Component, no: string): Component => {
    const { rule } = component;
    if (rule.kind !== "conditional") return component;
    const when = conditionIn(rule, no, targets);
    if (!("unclear" in when)) return { ...component, rule: { ...rule, when } };
    json.warn("rule-not-computed", no, schemeWarnings.unclearRule(when.unclear));
    return { ...component, rule: { kind: "entered", by: "self" } };
  };
  return {
    ...scheme,
    fields: scheme.fields.map((field) => ({
      ...field,
      criteria: field.criteria.map((criterion) => ({
        ...criterion,
        components: criterion.components.map((component) =>
          resolved(component, fullNo(fullNo(field.no, criterion.no), component.no)),
        ),
      })),
    })),
    adjustments: scheme.adjustments.map((block) => ({
      ...block,
      components: block.components.map((component) => resolved(component, component.no)),
    })),
  };
}

function conditionIn({ when }: Conditional, own: string, targets: ReadonlyMap<string, Component>): Resolved {
  const target = targets.get(when.component);
  if (!target || when.component === own || !isSelfScored(target))
    return { unclear: unclear.noTarget(when.component) };
  if (target.rule.kind === "conditional") return { unclear: unclear.nestedTarget(when.component) };
  const labels = answersOf(target.rule);
  if (labels === null)
    return typeof when.value === "number"
      ? when
      : { unclear: unclear.noSuchAnswer(when.component, when.value) };
  const wanted = String(when.value).toLocaleLowerCase("vi");
  const label = labels.find((each) => each.toLocaleLowerCase("vi") === wanted);
  if (label === undefined || (when.operator !== "=" && when.operator !== "<>"))
    return { unclear: unclear.noSuchAnswer(when.component, String(when.value)) };
  return { ...when, value: label };
}

/** Names that a person chooses from; null where a number is declared. */
function answersOf(rule: Rule): readonly string[] | null {
  if (rule.kind === "yesNo") return [ruleWords.yes, ruleWords.no];
  return rule.kind === "level" ? rule.options.map(({ label }) => label) : null;
}
