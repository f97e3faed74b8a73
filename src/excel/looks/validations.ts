import type { ValidationRule } from "../../workbook/spec";
import type { LookInput } from "./lookInput";
import { formatRect } from "../cells/address";
import { retargetFormula } from "../cells/retargetFormula";
import { targetOf } from "../write/sheetPlan";
import type { Step } from "../run/step";
import { step } from "../run/step";

/** Entry rules. On a sheet that had some, those of our table columns are taken back first. */
export function validationSteps({ plan, planning: { targets } }: LookInput): Step[] {
  const home = targetOf(plan);
  const retarget = <T extends string>(formula: T): T => retargetFormula(formula, home, targets);
  const added = plan.spec.validations.flatMap(({ range: address, rule, error, prompt }) =>
    address.split(",").map((part) =>
      step("rules", 6, (work) => {
        const validation = work.range(plan.key, plan.map.address(part.trim())).dataValidation;
        validation.rule = excelRule(rule, retarget);
        validation.errorAlert = {
          showAlert: true,
          style: error.style === "stop" ? "Stop" : "Warning",
          title: error.title,
          message: error.message,
        };
        if (prompt) validation.prompt = { showPrompt: true, ...prompt };
      }),
    ),
  );
  return [...clearTables(plan), ...added];
}

/** Limits are formulas or numbers; dates go as formulas, because Excel reads date texts in its own order. */
function excelRule(
  rule: ValidationRule,
  retarget: <T extends string>(formula: T) => T,
): Excel.DataValidationRule {
  const bound = (limit: number | `=${string}`) => (typeof limit === "number" ? limit : retarget(limit));
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: retarget(rule.source) } };
    case "decimal":
      return { decimal: { formula1: bound(rule.min), formula2: bound(rule.max), operator: "Between" } };
    case "whole":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "date":
      return { date: { formula1: `=${rule.min}`, formula2: `=${rule.max}`, operator: "Between" } };
    case "custom":
      return { custom: { formula: retarget(rule.formula) } };
  }
}

function clearTables(plan: LookInput["plan"]): Step[] {
  return plan.tables.flatMap(({ match, specArea }) =>
    (match?.columns ?? []).map((column) => {
      const area = { row: plan.map.rect(specArea).row + 1, rows: specArea.rows - 1, column, columns: 1 };
      return step("rules", 3, (work) => work.range(plan.key, formatRect(area)).dataValidation.clear());
    }),
  );
}
