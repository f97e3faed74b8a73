import { fullNo } from "../../../scoring/componentKey";
import { SCHEME_FORMAT } from "../../../scoring/readScheme";
import { parseDecimal } from "../../state/typedValues";
import { ruleRecord } from "./ruleRecord";
import type { Branch, PartDraft, SchemeDraft } from "./schemeDraft";

/** Full number of every part, by id. @example numbersOf(draft).get(3) // "1.1.2" */
export function numbersOf({ branches }: SchemeDraft): ReadonlyMap<number, string> {
  const numbers = new Map<number, string>();
  const walk = (parts: readonly PartDraft[], parent: string): void => {
    for (const part of parts) {
      const own = part.no.trim();
      const full = parent === "" ? own : fullNo(parent, own);
      numbers.set(part.id, full);
      walk(part.parts, full);
    }
  };
  walk(branches.fields, "");
  walk(branches.bonus, "");
  walk(branches.penalty, "");
  return numbers;
}

/** The draft in the JSON form that readScheme checks as it checks a file. */
export function draftRecord(draft: SchemeDraft): object {
  const numbers = numbersOf(draft);
  const numberOf = (id: number): string | null => numbers.get(id) ?? null;
  const part = (of: Branch) => (each: PartDraft) => partRecord(each, of, numberOf);
  const { title, source, year, sampleTitle, branches, caps, grades, gradesAssumed, questions } = draft;
  return {
    format: SCHEME_FORMAT,
    title: title.trim(),
    source: source.trim(),
    ...(year.trim() === "" ? {} : { year: year.trim() }),
    sample: sampleTitle !== null && sampleTitle === title.trim(),
    fields: branches.fields.map(({ parts, ...field }) => ({
      ...{ no: field.no.trim(), name: field.name.trim(), max: parseDecimal(field.max) },
      criteria: parts.map(part("fields")),
    })),
    ...(branches.bonus.length === 0
      ? {}
      : { bonus: branches.bonus.map(part("bonus")), bonusMax: parseDecimal(caps.bonus) }),
    ...(branches.penalty.length === 0
      ? {}
      : { penalties: branches.penalty.map(part("penalty")), penaltyMax: parseDecimal(caps.penalty) }),
    ...(gradesAssumed ? { gradesUnconfirmed: true } : {}),
    grades: grades.map(({ from, label }) => ({ from: parseDecimal(from), label: label.trim() })),
    ...(questions.length === 0 ? {} : { questions }),
  };
}

/** One part in JSON; a title with what lies below it, something scored with its rule. */
export function partRecord(
  part: PartDraft,
  branch: Branch,
  numberOf: (id: number) => string | null,
): Readonly<Record<string, unknown>> {
  const { no, name, max, parts, rule, words, mayNotArise, source, questions } = part;
  const points = parseDecimal(max);
  const own = {
    ...{ no: no.trim(), name: name.trim() },
    max: branch === "penalty" && points !== null ? -Math.abs(points) : points,
    ...(questions.length === 0 ? {} : { questions }),
  };
  if (parts.length > 0)
    return { ...own, components: parts.map((each) => partRecord(each, branch, numberOf)) };
  return {
    ...own,
    rule: ruleRecord(rule, numberOf).record,
    ruleText: words,
    mayNotArise,
    ...(source === null ? {} : { source }),
  };
}
