import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import type { XmlElement } from "./xml";
import { decodeXml, element, elementsOf, encodeXml, firstElement, replaceElements } from "./xml";

/** A list may hide its arrow, which the library doesn't know. */
type TypedValidation = Extract<DataValidation, { formulae: unknown[] }> & { hidesDropDown?: boolean };
const TYPES = ["list", "whole", "decimal", "date", "textLength", "custom"] as const;
const OPERATORS = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;

/**
 * Writes the validations of a sheet anew: the library writes a date bound as milliseconds and takes a formula for a
 * bound for a number.
 */
export function writeValidations(xml: string, sheet: Worksheet): string {
  const rules = new Map<DataValidation, string[]>();
  for (const [key, rule] of Object.entries(sheet.dataValidations.model)) {
    if (rule === undefined) continue;
    rules.set(rule, [...(rules.get(rule) ?? []), key.replace(/^range:/u, "")]);
  }
  const written = [...rules].map(([rule, areas]) => validationXml(rule, areas)).join("");
  return replaceElements(xml, "dataValidations", () =>
    element("dataValidations", { count: rules.size }, written),
  );
}

function validationXml(rule: DataValidation, areas: readonly string[]): string {
  const formulae = rule.type === "any" ? [] : rule.formulae;
  const attributes = {
    type: rule.type === "any" ? undefined : rule.type,
    errorStyle: rule.errorStyle === "stop" ? undefined : rule.errorStyle,
    operator:
      rule.type === "any" || rule.type === "list" || rule.type === "custom" ? undefined : rule.operator,
    allowBlank: flag(rule.allowBlank),
    // The attribute says the opposite of its name (ECMA-376, 18.3.1.32).
    showDropDown: flag("hidesDropDown" in rule && rule.hidesDropDown === true),
    showInputMessage: flag(rule.showInputMessage),
    showErrorMessage: flag(rule.showErrorMessage),
    errorTitle: rule.errorTitle,
    error: rule.error,
    promptTitle: rule.promptTitle,
    prompt: rule.prompt,
    sqref: areas.join(" "),
  };
  const bounds = formulae.map(
    (bound, index) => `<formula${index + 1}>${encodeXml(String(bound))}</formula${index + 1}>`,
  );
  return element("dataValidation", attributes, bounds.join(""));
}

function flag(value: boolean | undefined): 1 | undefined {
  return value === true ? 1 : undefined;
}

/** Reads the validations of a sheet anew, bounds as numbers (dates as serials) or as formula texts. */
export function readValidations(xml: string, sheet: Worksheet): void {
  const { model } = sheet.dataValidations;
  for (const key of Object.keys(model)) delete model[key];
  for (const found of elementsOf(xml, "dataValidation")) {
    const rule = ruleOf(found);
    for (const area of (found.attributes.get("sqref") ?? "").split(/\s+/u)) {
      model[area.includes(":") ? `range:${area}` : area] = rule;
    }
  }
}

function ruleOf(found: XmlElement): DataValidation {
  const text = (name: string) => found.attributes.get(name);
  const messages = {
    allowBlank: isOn(text("allowBlank")),
    showInputMessage: isOn(text("showInputMessage")),
    showErrorMessage: isOn(text("showErrorMessage")),
    errorStyle: text("errorStyle") ?? "stop",
    errorTitle: text("errorTitle"),
    error: text("error"),
    promptTitle: text("promptTitle"),
    prompt: text("prompt"),
  };
  const type = TYPES.find((known) => known === text("type"));
  if (type === undefined) return { type: "any", ...messages };
  const rule: TypedValidation = { type, formulae: boundsOf(found.inner), ...messages };
  if (type !== "list" && type !== "custom") {
    rule.operator = OPERATORS.find((known) => known === text("operator")) ?? "between";
  }
  if (isOn(text("showDropDown"))) rule.hidesDropDown = true;
  return rule;
}

function boundsOf(inner: string): (string | number)[] {
  return ["formula1", "formula2"].flatMap((name) => {
    const found = firstElement(inner, name);
    if (found === undefined) return [];
    const text = decodeXml(found.inner);
    return [text !== "" && Number.isFinite(Number(text)) ? Number(text) : text];
  });
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
