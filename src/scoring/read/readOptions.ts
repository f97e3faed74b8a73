import { unclear } from "../../locale/vi/scoring";
import type { Option } from "../scheme";
import { isRecord, type JsonRecord, type SchemeJson } from "./schemeJson";
import type { RuleReading, RuleSource } from "./ruleSource";

const MOST_OPTIONS = 12;

/** Named levels, of which a person chooses one: a list of options, or an object {label: score}. */
export function readOptions(source: RuleSource): RuleReading {
  const options = namedByText(rawOptions(source), source.text);
  if (options === null) return { unclear: unclear.unnamedOptions };
  if (options.length === 0 || options.length > MOST_OPTIONS) return { unclear: unclear.noOptions };
  const labels = new Set(options.map((option) => option.label.toLocaleLowerCase("vi")));
  if (labels.size !== options.length || labels.has("")) return { unclear: unclear.sameOption };
  if (!source.penalty && options.some((option) => option.score < 0))
    return { unclear: unclear.scoreUnderZero };
  return { rule: { kind: "level", options }, used: ["options", "levels"] };
}

function rawOptions({ params, json, where }: RuleSource): readonly Option[] {
  const levels = params["levels"];
  if (isRecord(levels)) {
    return Object.keys(levels).map((label) => ({
      label: capitalised(label.normalize("NFC").trim()),
      score: json.number(levels, label, where, -1000),
    }));
  }
  return json.records(params, "options", where).map((option) => ({
    label: capitalised(labelOf(option, json)),
    score: json.number(option, "score", where, -1000),
  }));
}

function labelOf(option: JsonRecord, json: SchemeJson): string {
  return json.optionalText(option, "label") || json.optionalText(option, "when");
}

/**
 * Some sets give a condition ("daysAfter<=30 && quality") instead of a name. The rule's own words then name the
 * options, if they list as many scores in the same order; otherwise null.
 */
function namedByText(options: readonly Option[], text: string): readonly Option[] | null {
  if (!options.some((option) => /[<>=&|]/.test(option.label))) return options;
  const parts = text.split(";").map((part) => /^(.*):\s*(\d+(?:[.,]\d+)?)\s*$/su.exec(part.trim()));
  if (parts.length !== options.length) return null;
  const named: Option[] = [];
  for (const [index, option] of options.entries()) {
    const part = parts[index];
    if (!part || Number(part[2]?.replace(",", ".")) !== option.score) return null;
    named.push({ label: capitalised((part[1] ?? "").trim()), score: option.score });
  }
  return named;
}

function capitalised(label: string): string {
  return label.charAt(0).toLocaleUpperCase("vi") + label.slice(1);
}
