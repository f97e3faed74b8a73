import type {
  DataValidation,
  DataValidationOperator,
  DataValidationWithFormulae,
} from "@cj-tech-master/excelts";
import { invalidArgument } from "../../errors";
import { isRecord } from "../../protocol/messages";
import { choiceArgument } from "../arguments";
import { Range } from "../range";
import type { Worksheet } from "../worksheet";
import { rangeReference, ruleBound, ruleFormula } from "./ruleFormula";

/** https://support.microsoft.com/office/apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249 */
const MAX_LITERAL_LIST = 255;

const KINDS = {
  wholeNumber: { type: "whole", shown: "WholeNumber" },
  decimal: { type: "decimal", shown: "Decimal" },
  date: { type: "date", shown: "Date" },
  textLength: { type: "textLength", shown: "TextLength" },
  list: { type: "list", shown: "List" },
  custom: { type: "custom", shown: "Custom" },
} as const;
type Kind = keyof typeof KINDS;
const KIND_NAMES = Object.keys(KINDS) as Kind[];

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};
const OPERATOR_NAMES = Object.keys(OPERATORS);

type Limits = Pick<DataValidationWithFormulae, "type" | "formulae" | "operator"> & {
  hidesDropDown?: boolean;
};

/** What a validation restricts, from the API's `{ list: { source } }`, `{ decimal: { formula1, … } }` … */
export function limitsOf(sheet: Worksheet, rule: unknown): Limits {
  if (!isRecord(rule)) throw invalidArgument();
  const given = KIND_NAMES.filter((kind) => rule[kind] !== undefined && rule[kind] !== null);
  const [kind] = given;
  const body = kind === undefined ? undefined : rule[kind];
  if (kind === undefined || given.length !== 1 || !isRecord(body)) throw invalidArgument();
  if (kind === "list") {
    const hidesDropDown = body.inCellDropDown === false;
    return {
      type: "list",
      formulae: [listSource(sheet, body.source)],
      ...(hidesDropDown ? { hidesDropDown } : {}),
    };
  }
  if (kind === "custom") {
    if (typeof body.formula !== "string") throw invalidArgument();
    return { type: "custom", formulae: [ruleFormula(sheet, body.formula)] };
  }
  const operator = OPERATORS[choiceArgument(body.operator, OPERATOR_NAMES, "Between")];
  const needsTwo = operator === "between" || operator === "notBetween";
  const bounds = needsTwo ? [body.formula1, body.formula2] : [body.formula1];
  const formulae = bounds.map((bound) => ruleBound(sheet, kind === "date" ? dateBound(bound) : bound));
  return { type: KINDS[kind].type, formulae, operator };
}

/** "Đang,Xong" in quotes, or the reference of a range. Blanks around the entries of a literal list go. */
function listSource(sheet: Worksheet, source: unknown): string {
  if (source instanceof Range) return rangeReference(source);
  if (typeof source !== "string" || source.trim() === "") throw invalidArgument();
  if (source.startsWith("=")) return ruleFormula(sheet, source);
  if (source.length > MAX_LITERAL_LIST) {
    throw invalidArgument(`A literal list may hold ${MAX_LITERAL_LIST} characters; use a range.`);
  }
  const entries = source.split(",").map((entry) => entry.trim());
  return `"${entries.join(",").replaceAll('"', '""')}"`;
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/u;
const SERIAL_OF_1970 = 25_569;
const DAY_MS = 86_400_000;

/** The API takes a day as "2023-11-30" too. */
function dateBound(bound: unknown): unknown {
  const match = typeof bound === "string" ? ISO_DATE.exec(bound) : null;
  if (match === null) return bound;
  const [, year, month, day] = match.map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day) / DAY_MS + SERIAL_OF_1970;
}

/** The other way round: the API's rule of a validation. */
export function shownRule(rule: DataValidation | null): Record<string, unknown> {
  if (rule === null || rule.type === "any") return {};
  const kind = KIND_NAMES.find((name) => KINDS[name].type === rule.type);
  const [first, second] = rule.formulae.map((bound) => (typeof bound === "string" ? `=${bound}` : bound));
  if (kind === undefined) return {};
  if (kind === "custom") return { custom: { formula: first } };
  if (kind === "list")
    return { list: { inCellDropDown: !("hidesDropDown" in rule), source: shownSource(first) } };
  const operator = OPERATOR_NAMES.find((name) => OPERATORS[name] === rule.operator) ?? "Between";
  return { [kind]: { formula1: first, ...(second === undefined ? {} : { formula2: second }), operator } };
}

function shownSource(source: unknown): unknown {
  if (typeof source !== "string" || !source.startsWith('="')) return source;
  return source.slice(2, -1).replaceAll('""', '"');
}

export function shownType(rule: DataValidation | null): string {
  if (rule === null || rule.type === "any") return "None";
  return Object.values(KINDS).find(({ type }) => type === rule.type)?.shown ?? "None";
}
