import { places } from "../../locale/vi/scoring";
import { fullNo } from "../componentKey";
import { COMPONENT_SOURCES, type ComponentSource } from "../componentSource";
import type { Component } from "../scheme";
import { readRule, requirementsOf } from "./readRule";
import { isRecord, type JsonRecord, type SchemeJson } from "./schemeJson";

export interface ComponentContext {
  readonly json: SchemeJson;
  /** In a field that a survey scores: whatever rule is written there, no formula gives the points. */
  readonly survey: boolean;
  readonly penalty: boolean;
}

const HIGHEST_MAX = 1000;

/** One scored line of a scheme; `parent` is the full number of its criterion, "" in a bonus or penalty block. */
export function readComponent(raw: JsonRecord, parent: string, context: ComponentContext): Component {
  const { json, penalty, survey } = context;
  const no = json.text(raw, "no", places.criterion(parent));
  const full = parent === "" ? no : fullNo(parent, no);
  const where = places.component(full);
  const max = penalty ? json.number(raw, "max", where, -HIGHEST_MAX, 0) : json.number(raw, "max", where);
  const text = json.optionalText(raw, "ruleText") || textOf(raw["rule"], json) || requirementsOf(raw["rule"]);
  const source = sourceOf(raw);
  json.warnOfQuestions(raw, full);
  return {
    no,
    name: json.text(raw, "name", where),
    max,
    rule: survey
      ? { kind: "entered", by: "survey" }
      : readRule(raw["rule"], { text, max, no: full, where, penalty, json }),
    ruleText: text,
    mayNotArise: raw["mayNotArise"] === true || takesMaxOut(raw["rule"]),
    ...(source === null ? {} : { source }),
  };
}

function textOf(rule: unknown, json: SchemeJson): string {
  return isRecord(rule) ? json.optionalText(rule, "text") : "";
}

/** Published sets say "na": "reduce_max" among the rule's parameters. */
function takesMaxOut(rule: unknown): boolean {
  if (!isRecord(rule)) return false;
  const params = isRecord(rule["params"]) ? rule["params"] : rule;
  return params["na"] === "reduce_max";
}

function sourceOf(raw: JsonRecord): ComponentSource | null {
  return COMPONENT_SOURCES.find((source) => source === raw["source"]) ?? null;
}
