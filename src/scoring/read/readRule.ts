import { ruleWords, schemeWarnings, unclear } from "../../locale/vi/scoring";
import type { Rule } from "../scheme";
import { readDeduct, readDeduction, readDeductPerDay, readPerItem } from "./readAmountRules";
import { readConditional } from "./readConditional";
import { readLadder } from "./readLadder";
import { readOptions } from "./readOptions";
import type { RuleReading, RuleSource } from "./ruleSource";
import { isRecord, type JsonRecord } from "./schemeJson";

type RuleReader = (source: RuleSource) => RuleReading;

/** Our own kinds and those of published sets that say the same. */
const READERS: Readonly<Record<string, RuleReader>> = {
  yesNo: readYesNo,
  yesno: readYesNo,
  ladder: readLadder,
  ladder_pct: readLadder,
  count: (source) => ("perItem" in source.params ? readPerItem(source) : readLadder(source)),
  perItem: readPerItem,
  proportional: readProportional,
  level: readOptions,
  quality_time_ladder: readOptions,
  ladder_level: readOptions,
  deduction: readDeduction,
  deduct_per_item: readDeduction,
  deduct: readDeduct,
  deductPerDay: readDeductPerDay,
  deduct_per_day: readDeductPerDay,
  conditional: (source) => readConditional(source, (raw) => readWithin(raw, source)),
  all_or_nothing: readAllOrNothing,
  entered: readEntered,
  survey: () => ({ rule: { kind: "entered", by: "survey" }, used: [] }),
  external: () => ({ rule: { kind: "entered", by: "external" }, used: [] }),
};

const ENTERED: Rule = { kind: "entered", by: "self" };
/** Parameters that every rule may have, read elsewhere. */
const COMMON_PARAMETERS = ["kind", "text", "params", "na"];

/** The rule of a component's JSON; where it isn't known or isn't clear, points entered by hand and a warning. */
export function readRule(raw: unknown, component: Omit<RuleSource, "kind" | "params">): Rule {
  const { json, no } = component;
  const reading = isRecord(raw) ? readKnown(raw, component) : { unknown: "" };
  if ("rule" in reading) return checkedAgainstMax(reading.rule, component);
  const message =
    "unknown" in reading
      ? schemeWarnings.unknownRule(reading.unknown)
      : schemeWarnings.unclearRule(reading.unclear);
  json.warn("rule-not-computed", no, message);
  return ENTERED;
}

function readKnown(
  raw: JsonRecord,
  component: Omit<RuleSource, "kind" | "params">,
): RuleReading | { readonly unknown: string } {
  const { json, no } = component;
  const kind = json.optionalText(raw, "kind");
  const params = isRecord(raw["params"]) ? raw["params"] : raw;
  const read = Object.hasOwn(READERS, kind) ? READERS[kind] : undefined;
  if (!read) return { unknown: kind };
  const reading = read({ ...component, kind, params });
  if ("unclear" in reading) return reading;
  for (const name of Object.keys(params)) {
    if (reading.used.includes(name) || COMMON_PARAMETERS.includes(name)) continue;
    json.warn("unused-parameter", no, schemeWarnings.unusedParameter(name));
  }
  return reading;
}

/** A rule within a conditional one. Rules are not nested deeper: nobody could read the formula. */
function readWithin(raw: JsonRecord, component: RuleSource): Rule | { readonly unclear: string } {
  if (raw["kind"] === "conditional") return { unclear: unclear.noBranch };
  const reading = readKnown(raw, component);
  if ("unknown" in reading) return { unclear: unclear.noBranch };
  return "rule" in reading ? reading.rule : reading;
}

function readYesNo({ params, where, json, max, penalty }: RuleSource): RuleReading {
  const lowest = penalty ? max : 0;
  const yes = json.number(params, "yes", where, -1000);
  const no = params["no"] === undefined ? 0 : json.number(params, "no", where, -1000);
  if (Math.min(yes, no) < lowest) return { unclear: unclear.scoreUnderZero };
  return { rule: { kind: "yesNo", yes, no }, used: ["yes", "no"] };
}

function readAllOrNothing({ max }: RuleSource): RuleReading {
  return { rule: { kind: "yesNo", yes: max, no: 0 }, used: ["requirements"] };
}

function readProportional({ params, where, json, max }: RuleSource): RuleReading {
  const target = json.number(params, "target", where);
  const floor = params["floor"] === undefined ? 0 : json.number(params, "floor", where);
  if (target <= 0 || floor > target) return { unclear: unclear.floorOverTarget };
  if (params["cap"] !== undefined && params["cap"] !== max) return { unclear: unclear.capDiffers };
  if (params["decimals"] !== undefined && params["decimals"] !== 2) return { unclear: unclear.decimals };
  return { rule: { kind: "proportional", target, floor }, used: ["target", "floor", "cap", "decimals"] };
}

function readEntered({ params }: RuleSource): RuleReading {
  const by = params["by"];
  const known = by === "survey" || by === "external" ? by : "self";
  return { rule: { kind: "entered", by: known }, used: ["by"] };
}

/** No rule may give more than its component's maximum; one that can't reach it is worth a word. */
function checkedAgainstMax(
  rule: Rule,
  { max, no, json, penalty }: Omit<RuleSource, "kind" | "params">,
): Rule {
  const scores = scoresOf(rule);
  if (penalty || scores.length === 0) return rule;
  const highest = Math.max(...scores);
  if (highest > max) {
    json.warn("score-over-max", no, schemeWarnings.unclearRule(unclear.scoreOverMax));
    return ENTERED;
  }
  if (highest < max && rule.kind !== "conditional")
    json.warn("max-mismatch", no, schemeWarnings.highestBelowMax(highest, max));
  return rule;
}

function scoresOf(rule: Rule): readonly number[] {
  switch (rule.kind) {
    case "yesNo":
      return [rule.yes, rule.no];
    case "ladder":
      return rule.bands.map((band) => band.score);
    case "level":
      return rule.options.map((option) => option.score);
    case "conditional":
      return [...scoresOf(rule.then), ...scoresOf(rule.otherwise)];
    case "proportional":
    case "perItem":
    case "deduction":
    case "deductPerDay":
    case "entered":
      return [];
  }
}

/** The requirements of an all-or-nothing rule, to be shown where the document's words don't name them. */
export function requirementsOf(raw: unknown): string {
  if (!isRecord(raw) || !isRecord(raw["params"])) return "";
  const list = raw["params"]["requirements"];
  if (!Array.isArray(list)) return "";
  const names = (list as readonly unknown[]).filter((name): name is string => typeof name === "string");
  return names.length > 0 ? ruleWords.requirements(names.join(", ")) : "";
}
