import { unclear } from "../../locale/vi/scoring";
import { COMPARISONS, type Comparison, type Condition, type Rule } from "../scheme";
import type { RuleReading, RuleSource } from "./ruleSource";
import { isRecord, type JsonRecord, type SchemeJson } from "./schemeJson";

const MOST_LETTERS = 200;
const SIGNS: Readonly<Record<string, Comparison>> = {
  "==": "=",
  "!=": "<>",
  "≠": "<>",
  "≥": ">=",
  "≤": "<=",
};

/**
 * One of two rules, chosen by another component's answer: `when` {component, operator, value}, or `if` in words
 * ("II.4.1 = không"), and the rules `then` and `else`. Whether that component is there is seen once all are read.
 * @param read how a rule within a rule is read
 */
export function readConditional(
  source: RuleSource,
  read: (raw: JsonRecord) => Rule | { readonly unclear: string },
): RuleReading {
  const { params, json } = source;
  const when = isRecord(params["when"]) ? fromRecord(params["when"], json) : fromText(params["if"]);
  if (when === null) return { unclear: unclear.badCondition };
  const [then, otherwise] = [params["then"], params["else"]];
  if (!isRecord(then) || !isRecord(otherwise)) return { unclear: unclear.noBranch };
  const [first, second] = [read(then), read(otherwise)];
  if ("unclear" in first) return first;
  if ("unclear" in second) return second;
  return {
    rule: { kind: "conditional", when, then: first, otherwise: second },
    used: ["when", "if", "then", "else"],
  };
}

function fromRecord(raw: JsonRecord, json: SchemeJson): Condition | null {
  const component = json.optionalText(raw, "component");
  const operator = operatorOf(json.optionalText(raw, "operator") || "=");
  const value = typeof raw["value"] === "number" ? raw["value"] : json.optionalText(raw, "value");
  return checked(component, operator, value);
}

function fromText(raw: unknown): Condition | null {
  if (typeof raw !== "string" || raw.length > MOST_LETTERS) return null;
  const match = /^([^\s<>=!≠≥≤]+)\s*(==?|<>|!=|≠|>=|≥|<=|≤|>|<)\s*(.+)$/u.exec(raw.normalize("NFC").trim());
  if (!match) return null;
  const [, component = "", sign = "", text = ""] = match;
  const value = /^\d+(?:[.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(",", ".")) : text.trim();
  return checked(component, operatorOf(sign), value);
}

function checked(component: string, operator: Comparison | null, value: string | number): Condition | null {
  if (component === "" || operator === null || value === "") return null;
  const isText = typeof value === "string";
  if (isText && operator !== "=" && operator !== "<>") return null;
  if (!isText && !(Number.isFinite(value) && Number(value.toFixed(4)) === value && value >= 0)) return null;
  return { component, operator, value };
}

function operatorOf(sign: string): Comparison | null {
  const known = SIGNS[sign] ?? sign;
  return COMPARISONS.find((comparison) => comparison === known) ?? null;
}
