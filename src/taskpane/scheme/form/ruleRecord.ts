import { parseDecimal } from "../../state/typedValues";
import type { BandDraft, RuleDraft } from "./ruleDraft";

/** A rule in the JSON form that readScheme checks. What isn't filled in or isn't a number is null there. */
export interface RuleRecord {
  readonly record: object;
  /** Everything that must be a number is one, and everything that must be chosen is. */
  readonly complete: boolean;
}

/**
 * What a rule's draft comes to in JSON.
 * @param numberOf the full number of a part, null where it is gone
 * @example ruleRecord({ kind: "perItem", amount: "0,5" }, numberOf).record // { kind: "perItem", amount: 0.5 }
 */
export function ruleRecord(rule: RuleDraft, numberOf: (id: number) => string | null): RuleRecord {
  const typed = new TypedNumbers();
  const record = recordOf(rule, numberOf, typed);
  return { record, complete: typed.complete };
}

class TypedNumbers {
  complete = true;

  needed(text: string): number | null {
    const value = parseDecimal(text);
    if (value === null) this.complete = false;
    return value;
  }

  /** Left empty: no such number. */
  optional(key: string, text: string): object {
    return text.trim() === "" ? {} : { [key]: this.needed(text) };
  }

  chosen<Value>(value: Value | null): Value | null {
    if (value === null || value === "") this.complete = false;
    return value;
  }
}

function recordOf(rule: RuleDraft, numberOf: (id: number) => string | null, typed: TypedNumbers): object {
  switch (rule.kind) {
    case "yesNo":
      return { kind: rule.kind, yes: typed.needed(rule.yes), no: typed.needed(rule.no) };
    case "ladder":
      return { kind: rule.kind, unit: rule.unit, bands: rule.bands.map((band) => bandRecord(band, typed)) };
    case "proportional":
      return { kind: rule.kind, target: typed.needed(rule.target), floor: typed.needed(rule.floor) };
    case "level":
      return {
        kind: rule.kind,
        options: rule.options.map(({ label, score }) => ({
          label: typed.chosen(label.trim()),
          score: typed.needed(score),
        })),
      };
    case "perItem":
      return { kind: rule.kind, amount: typed.needed(rule.amount) };
    case "deduction":
      return { kind: rule.kind, amount: typed.needed(rule.amount), ...typed.optional("cap", rule.cap) };
    case "deductPerDay":
      return {
        kind: rule.kind,
        flatDays: typed.needed(rule.flatDays),
        flat: typed.needed(rule.flat),
        perDay: typed.needed(rule.perDay),
        ...typed.optional("cap", rule.cap),
      };
    case "conditional":
      return {
        kind: rule.kind,
        when: {
          component: typed.chosen(rule.target === null ? null : numberOf(rule.target)),
          operator: rule.operator,
          value: typed.chosen(parseDecimal(rule.value) ?? rule.value.trim()),
        },
        then: recordOf(rule.then, numberOf, typed),
        else: recordOf(rule.otherwise, numberOf, typed),
      };
    case "entered":
      return rule;
  }
}

function bandRecord({ from, closed, to, toClosed, score, hole }: BandDraft, typed: TypedNumbers): object {
  return {
    from: typed.needed(from),
    closed,
    ...typed.optional("to", to),
    ...(to.trim() === "" ? {} : { toClosed }),
    ...(hole ? { score: 0, hole } : { score: typed.needed(score) }),
  };
}
