import type { CellIsRuleType, ExpressionRuleType } from "@cj-tech-master/excelts";
import { invalidArgument, invalidOperation } from "../../errors";
import type { Api } from "../../protocol/hostObject";
import { describeApi } from "../../protocol/hostObject";
import { isRecord } from "../../protocol/messages";
import { choiceArgument, textArgument } from "../arguments";
import { ruleBound, ruleFormula } from "../rules/ruleFormula";
import { ConditionalPart } from "./conditionalPart";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";

/** https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
export class CustomConditionalFormat extends ConditionalPart {
  static readonly api: Api = describeApi<CustomConditionalFormat>("CustomConditionalFormat", {
    links: ["format", "rule"],
  });
  readonly api = CustomConditionalFormat.api;

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.owner);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule */
export class ConditionalFormatRule extends ConditionalPart {
  static readonly api: Api = describeApi<ConditionalFormatRule>("ConditionalFormatRule", {
    scalars: ["formula", "formulaLocal"],
    writable: ["formula", "formulaLocal"],
  });
  readonly api = ConditionalFormatRule.api;

  private get expression(): ExpressionRuleType {
    const { rule } = this.owner;
    if (rule.type !== "expression") throw invalidOperation();
    return rule;
  }

  get formula(): string {
    return `=${this.expression.formulae?.[0] ?? ""}`;
  }
  set formula(value: unknown) {
    this.expression.formulae = [ruleFormula(this.sheet, textArgument(value))];
  }
  get formulaLocal(): string {
    return this.formula;
  }
  set formulaLocal(value: unknown) {
    this.formula = value;
  }
}

const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;
type Operator = keyof typeof OPERATORS;
const OPERATOR_NAMES = Object.keys(OPERATORS) as Operator[];

/** https://learn.microsoft.com/javascript/api/excel/excel.cellvalueconditionalformat */
export class CellValueConditionalFormat extends ConditionalPart {
  static readonly api: Api = describeApi<CellValueConditionalFormat>("CellValueConditionalFormat", {
    scalars: ["rule"],
    writable: ["rule"],
    links: ["format"],
  });
  readonly api = CellValueConditionalFormat.api;

  private get cellIs(): CellIsRuleType {
    const { rule } = this.owner;
    if (rule.type !== "cellIs") throw invalidOperation();
    return rule;
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
  get rule(): Record<string, unknown> {
    const { formulae = [], operator } = this.cellIs;
    const [formula1, formula2] = formulae.map((bound) => `=${bound}`);
    const shown = OPERATOR_NAMES.find((name) => OPERATORS[name] === operator) ?? "Between";
    return { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator: shown };
  }
  set rule(value: unknown) {
    if (!isRecord(value)) throw invalidArgument();
    const operator = OPERATORS[choiceArgument(value.operator, OPERATOR_NAMES)];
    const needsTwo = operator === "between" || operator === "notBetween";
    const bounds = needsTwo ? [value.formula1, value.formula2] : [value.formula1];
    this.cellIs.formulae = bounds.map((bound) => ruleBound(this.sheet, bound));
    // The library's list of operators is shorter than the file's; it writes what it is given.
    Reflect.set(this.cellIs, "operator", operator);
  }
}
