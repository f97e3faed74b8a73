import { nested } from "./nested";
import { SCHEME_FORMAT } from "./readScheme";
import type { Adjustment, Component, Rule, Scheme } from "./scheme";

/**
 * A scheme in our own JSON form: what readScheme makes the same scheme of, but for the warnings about the form that
 * it was read from.
 * @example readScheme(schemeJson(scheme)).fields // scheme.fields
 */
export function schemeJson({ title, source, year, sample, fields, grades, adjustments }: Scheme): object {
  return {
    format: SCHEME_FORMAT,
    title,
    source,
    ...(year === undefined ? {} : { year }),
    sample,
    fields: fields.map((field) => ({
      ...field,
      criteria: field.criteria.map(({ components, ...criterion }) => ({
        ...criterion,
        components: nested<object>(components, componentJson, (group, parts) => ({
          ...group,
          components: parts,
        })),
      })),
    })),
    grades,
    ...blockJson(adjustments, "bonus", "bonus", "bonusMax"),
    ...blockJson(adjustments, "penalty", "penalties", "penaltyMax"),
  };
}

function blockJson(
  adjustments: readonly Adjustment[],
  kind: Adjustment["kind"],
  list: string,
  limit: string,
): object {
  const block = adjustments.find((each) => each.kind === kind);
  return block ? { [list]: block.components.map(componentJson), [limit]: block.cap } : {};
}

function componentJson({ groups: _titles, rule, ...component }: Component): object {
  return { ...component, rule: ruleJson(rule) };
}

/** A rule in our own JSON form. */
export function ruleJson(rule: Rule): object {
  if (rule.kind !== "conditional") return rule;
  const { otherwise, then, ...rest } = rule;
  return { ...rest, then: ruleJson(then), else: ruleJson(otherwise) };
}
