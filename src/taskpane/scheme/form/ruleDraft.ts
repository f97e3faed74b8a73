import { decimal } from "../../../locale/vi/common";
import type { Band, Comparison, Option, Rule } from "../../../scoring/scheme";

/** Numbers stand here as people type them: half of one may be typed, or none yet. */
export interface BandDraft {
  readonly from: string;
  readonly closed: boolean;
  /** Where the decision says it; empty: up to the band above. */
  readonly to: string;
  readonly toClosed: boolean;
  readonly score: string;
  /** The decision says nothing about these values. */
  readonly hole: boolean;
}
export interface OptionDraft {
  readonly label: string;
  readonly score: string;
}

/** A rule while it is being made. */
export type RuleDraft =
  | { readonly kind: "yesNo"; readonly yes: string; readonly no: string }
  | { readonly kind: "ladder"; readonly unit: "percent" | "count"; readonly bands: readonly BandDraft[] }
  | { readonly kind: "proportional"; readonly target: string; readonly floor: string }
  | { readonly kind: "level"; readonly options: readonly OptionDraft[] }
  | { readonly kind: "perItem"; readonly amount: string }
  | { readonly kind: "deduction"; readonly amount: string; readonly cap: string }
  | {
      readonly kind: "deductPerDay";
      readonly flatDays: string;
      readonly flat: string;
      readonly perDay: string;
      readonly cap: string;
    }
  | {
      readonly kind: "conditional";
      /** The part whose answer decides; null while none is chosen. Parts keep their ids when their numbers change. */
      readonly target: number | null;
      readonly operator: Comparison;
      readonly value: string;
      readonly then: RuleDraft;
      readonly otherwise: RuleDraft;
    }
  | { readonly kind: "entered"; readonly by: "self" | "survey" | "external" };

/** The kinds as a person chooses among them. */
export const RULE_CHOICES = [
  "yesNo",
  "percentLadder",
  "countLadder",
  "proportional",
  "level",
  "perItem",
  "deduction",
  "deductPerDay",
  "conditional",
  "self",
  "survey",
  "external",
] as const;
export type RuleChoice = (typeof RULE_CHOICES)[number];

/** Within a conditional rule there are only plain ones. */
export const PLAIN_CHOICES: readonly RuleChoice[] = RULE_CHOICES.filter((choice) => choice !== "conditional");

/** Which kind a rule is of. @example choiceOf({ kind: "entered", by: "survey" }) // "survey" */
export function choiceOf(rule: RuleDraft): RuleChoice {
  if (rule.kind === "entered") return rule.by;
  if (rule.kind === "ladder") return rule.unit === "percent" ? "percentLadder" : "countLadder";
  return rule.kind;
}

/** A new band or level, to be filled in. */
export const BLANK_BAND: BandDraft = {
  from: "",
  closed: true,
  to: "",
  toClosed: false,
  score: "",
  hole: false,
};
export const BLANK_OPTION: OptionDraft = { label: "", score: "" };

/** A rule of a kind with as much in it as follows from the maximum. @param max as typed */
export function blankRule(choice: RuleChoice, max: string): RuleDraft {
  switch (choice) {
    case "yesNo":
      return { kind: "yesNo", yes: max, no: "0" };
    case "percentLadder":
      return { kind: "ladder", unit: "percent", bands: [{ ...BLANK_BAND, from: "100", score: max }] };
    case "countLadder":
      return { kind: "ladder", unit: "count", bands: [{ ...BLANK_BAND, score: max }] };
    case "proportional":
      return { kind: "proportional", target: "100", floor: "0" };
    case "level":
      return { kind: "level", options: [{ label: "", score: max }, BLANK_OPTION] };
    case "perItem":
      return { kind: "perItem", amount: "" };
    case "deduction":
      return { kind: "deduction", amount: "", cap: "" };
    case "deductPerDay":
      return { kind: "deductPerDay", flatDays: "0", flat: "0", perDay: "", cap: "" };
    case "conditional": {
      const [then, otherwise] = [blankRule("yesNo", max), blankRule("yesNo", max)];
      return { kind: "conditional", target: null, operator: "=", value: "", then, otherwise };
    }
    case "self":
    case "survey":
    case "external":
      return { kind: "entered", by: choice };
  }
}

/** A rule as the form shows it. @param idOf the part of a full number, for conditions */
export function ruleDraftOf(rule: Rule, idOf: (no: string) => number): RuleDraft {
  switch (rule.kind) {
    case "yesNo":
      return { kind: "yesNo", yes: decimal(rule.yes), no: decimal(rule.no) };
    case "ladder":
      return { kind: "ladder", unit: rule.unit, bands: rule.bands.map(bandDraftOf) };
    case "proportional":
      return { kind: "proportional", target: decimal(rule.target), floor: decimal(rule.floor) };
    case "level":
      return { kind: "level", options: rule.options.map(optionDraftOf) };
    case "perItem":
      return { kind: "perItem", amount: decimal(rule.amount) };
    case "deduction":
      return { kind: "deduction", amount: decimal(rule.amount), cap: optional(rule.cap) };
    case "deductPerDay": {
      const { flatDays, flat, perDay, cap } = rule;
      return {
        kind: "deductPerDay",
        ...{ flatDays: decimal(flatDays), flat: decimal(flat), perDay: decimal(perDay), cap: optional(cap) },
      };
    }
    case "conditional": {
      const { component, operator, value } = rule.when;
      return {
        kind: "conditional",
        target: idOf(component),
        operator,
        value: typeof value === "number" ? decimal(value) : value,
        then: ruleDraftOf(rule.then, idOf),
        otherwise: ruleDraftOf(rule.otherwise, idOf),
      };
    }
    case "entered":
      return rule;
  }
}

const optional = (value: number | null): string => (value === null ? "" : decimal(value));

const bandDraftOf = ({ from, closed, score, hole }: Band): BandDraft => ({
  ...BLANK_BAND,
  ...{ from: decimal(from), closed, score: decimal(score), hole: hole === true },
});

const optionDraftOf = ({ label, score }: Option): OptionDraft => ({ label, score: decimal(score) });
