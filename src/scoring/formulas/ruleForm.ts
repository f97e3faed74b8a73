import type { Rule } from "../scheme";
import { deductionForm, deductPerDayForm, perItemForm } from "./amounts";
import { choiceForm, yesNoForm } from "./choice";
import { conditionalForm } from "./conditional";
import { enteredForm, NOT_SELF_SCORED } from "./entered";
import { ladderForm } from "./ladder";
import { proportionalForm } from "./proportional";
import type { RuleForm } from "./ruleCells";

/**
 * How a rule is written in a sheet: its parameter cells, what may be declared, and one expression for the points.
 * @example ruleForm({kind: "deduction", amount: 0.25, cap: null}, 1).points(cells) // "INT(ROUND(100*MAX(0,…),9)+0.5)/100"
 */
export function ruleForm(rule: Rule, max: number): RuleForm {
  switch (rule.kind) {
    case "yesNo":
      return yesNoForm(rule.yes, rule.no);
    case "level":
      return choiceForm(rule.options);
    case "ladder":
      return ladderForm(rule.unit, rule.bands);
    case "proportional":
      return proportionalForm(rule.target, rule.floor);
    case "perItem":
      return perItemForm(rule.amount);
    case "deduction":
      return deductionForm(rule.amount, max, rule.cap);
    case "deductPerDay":
      return deductPerDayForm(rule, max);
    case "conditional":
      return conditionalForm(rule.when, ruleForm(rule.then, max), ruleForm(rule.otherwise, max));
    case "entered":
      return rule.by === "self" ? enteredForm(max) : NOT_SELF_SCORED;
  }
}

/** Whether a percentage is declared for a rule, or for one of the rules of a conditional one. */
export function takesPercent(rule: Rule): boolean {
  if (rule.kind === "conditional") return takesPercent(rule.then) || takesPercent(rule.otherwise);
  return ruleForm(rule, 0).input === "percent";
}
