import { SCHEME_FORMAT } from "./readScheme";
import type { Adjustment, Component, Rule, Scheme } from "./scheme";

/**
 * A scheme in our own JSON form: what readScheme makes the same scheme of, but for the warnings about the form that
 * it was read from.
 * @example readScheme(schemeJson(scheme)).fields // scheme.fields
 */
export function schemeJson({ title, source, sample, fields, grades, adjustments }: Scheme): object {
  return {
    format: SCHEME_FORMAT,
    title,
    source,
    sample,
    fields: fields.map((field) => ({
      ...field,
      criteria: field.criteria.map(({ components, ...criterion }) => ({
        ...criterion,
        components: nested(components, 0),
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

/** Components under the titles that they share, as the form has them. */
function nested(components: readonly Component[], depth: number): object[] {
  const parts: object[] = [];
  for (let at = 0; at < components.length;) {
    const first = components[at];
    const title = first?.groups?.[depth];
    let end = at + 1;
    while (title && components[end]?.groups?.[depth]?.no === title.no) end += 1;
    if (title) parts.push({ ...title, components: nested(components.slice(at, end), depth + 1) });
    else if (first) parts.push(componentJson(first));
    at = end;
  }
  return parts;
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
