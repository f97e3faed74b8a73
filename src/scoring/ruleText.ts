import { decimal } from "../locale/vi/common";
import { ruleWords } from "../locale/vi/scoring";
import type { Band, Component, Rule } from "./scheme";

/** A component's rule in words: the document's own, else made from the rule. */
export function ruleTextOf({ ruleText, rule, max }: Component): string {
  return ruleText === "" ? wordsOf(rule, max) : ruleText;
}

/** A rule in words that `readRuleText` reads back as the same rule. */
export function wordsOf(rule: Rule, max: number): string {
  switch (rule.kind) {
    case "yesNo":
      if (rule.yes < 0 && rule.no === 0) return ruleWords.taken(-rule.yes);
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
      return ruleWords.deduction(max, rule.amount, rule.cap);
    case "deductPerDay":
      return ruleWords.deductPerDay(max, rule);
    case "conditional":
      return conditionalWords(rule, max);
    case "entered":
      return enteredWords[rule.by];
  }
}

function conditionalWords(
  { when: { component, operator, value }, then, otherwise }: Extract<Rule, { kind: "conditional" }>,
  max: number,
): string {
  const answer = typeof value === "number" ? decimal(value) : value;
  return ruleWords.conditional(
    `${component} ${ruleWords.comparison[operator]} ${answer}`,
    wordsOf(then, max),
    wordsOf(otherwise, max),
  );
}

const enteredWords = {
  self: ruleWords.enteredSelf,
  survey: ruleWords.enteredSurvey,
  external: ruleWords.enteredExternal,
} as const;

/** "Từ 30% trở lên: 1; từ 25% đến dưới 30%: 0,5; dưới 25%: 0" */
function ladderWords(bands: readonly Band[], unit: string): string {
  const parts = bands.map((band, index) => {
    const span = spanWords(band, bands[index - 1], unit);
    return band.hole ? ruleWords.hole(span) : ruleWords.score(span, band.score);
  });
  const lowest = bands.at(-1);
  if (lowest && (lowest.from > 0 || !lowest.closed)) {
    const rest = lowest.closed ? ruleWords.under : ruleWords.notOver;
    parts.push(ruleWords.score(rest(`${decimal(lowest.from)}${unit}`), 0));
  }
  const text = parts.join("; ");
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

/**
 * The values of a band, which end where the band above it begins.
 * @example spanWords({from: 80, closed: false, score: 1}, {from: 90, closed: true, score: 2}, "%") // "trên 80% đến dưới 90%"
 */
export function spanWords(band: Band, above: Band | undefined, unit: string): string {
  const bound = (value: Band): string => `${decimal(value.from)}${unit}`;
  if (!above) return (band.closed ? ruleWords.atLeast : ruleWords.over)(bound(band));
  const lower = (band.closed ? ruleWords.from : ruleWords.fromOver)(bound(band));
  return `${lower} ${(above.closed ? ruleWords.below : ruleWords.upTo)(bound(above))}`;
}
