import { decimal } from "../locale/vi/common";
import { ruleWords } from "../locale/vi/scoring";
import type { Band, Component, Rule } from "./scheme";

/** A component's rule in words: the document's own, else made from the rule. */
export function ruleTextOf({ ruleText, rule, max }: Component): string {
  return ruleText === "" ? wordsOf(rule, max) : ruleText;
}

function wordsOf(rule: Rule, max: number): string {
  switch (rule.kind) {
    case "yesNo":
      return [ruleWords.score(ruleWords.yes, rule.yes), ruleWords.score(ruleWords.no, rule.no)].join("; ");
    case "ladder":
      return ladderWords(rule.bands, rule.unit === "percent" ? "%" : "");
    case "proportional":
      return ruleWords.proportional(max, rule.target, rule.floor);
    case "level":
      return rule.options.map(({ label, score }) => ruleWords.score(label, score)).join("; ");
    case "perItem":
      return ruleWords.perItem(max, rule.amount);
    case "deduction":
      return ruleWords.deduction(max, rule.amount);
    case "entered":
      return enteredWords[rule.by];
  }
}

const enteredWords = {
  self: ruleWords.enteredSelf,
  survey: ruleWords.enteredSurvey,
  external: ruleWords.enteredExternal,
} as const;

/** "Từ 30% trở lên: 1; từ 25% đến dưới 30%: 0,5; dưới 25%: 0" */
function ladderWords(bands: readonly Band[], unit: string): string {
  const bound = (band: Band): string => `${decimal(band.from)}${unit}`;
  const parts = bands.map((band, index) => {
    const above = bands[index - 1];
    if (!above)
      return ruleWords.score((band.closed ? ruleWords.atLeast : ruleWords.over)(bound(band)), band.score);
    const lower = (band.closed ? ruleWords.from : ruleWords.fromOver)(bound(band));
    const upper = (above.closed ? ruleWords.below : ruleWords.upTo)(bound(above));
    return ruleWords.score(`${lower} ${upper}`, band.score);
  });
  const lowest = bands.at(-1);
  if (lowest && (lowest.from > 0 || !lowest.closed)) {
    const rest = lowest.closed ? ruleWords.under : ruleWords.notOver;
    parts.push(ruleWords.score(rest(bound(lowest)), 0));
  }
  const text = parts.join("; ");
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
