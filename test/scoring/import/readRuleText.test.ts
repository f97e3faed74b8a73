import { readRuleText } from "../../../src/scoring/import/rule/readRuleText";
import { secondsSince } from "../../support/processorTime";
import { pct } from "./ruleBuilders";
import type { RuleText } from "./ruleTextBuilders";
import { PENALTY_TEXTS, RULE_TEXTS } from "./ruleTexts";
import { SHARE_TEXTS } from "./shareTexts";

interface Judged {
  readonly entry: RuleText;
  readonly verdict: "right" | "asked" | "wrong";
}

function judge(entry: RuleText): Judged {
  const { rule, mayNotArise, sureness, questions } = readRuleText(entry.text, entry.max);
  if (sureness !== "sure") return { entry, verdict: questions.length > 0 ? "asked" : "wrong" };
  const isRight =
    entry.right !== null &&
    JSON.stringify(rule) === JSON.stringify(entry.right) &&
    mayNotArise === (entry.mayNotArise ?? false);
  return { entry, verdict: isRight ? "right" : "wrong" };
}

const textsOf = (verdict: Judged["verdict"], judged: readonly Judged[]): string[] =>
  judged.filter((each) => each.verdict === verdict).map(({ entry }) => entry.text);

describe("rules in a decision's words", () => {
  const judged = [...RULE_TEXTS, ...SHARE_TEXTS, ...PENALTY_TEXTS].map(judge);

  it("are never wrong without a question", () => {
    expect(textsOf("wrong", judged)).toEqual([]);
  });

  it("are read where only one reading is possible", () => {
    const clear = judged.filter(({ entry }) => entry.right !== null);
    expect(textsOf("asked", clear)).toEqual([]);
    expect(clear.length).toBeGreaterThan(100);
  });

  it("propose the highest step reached where steps have no upper end, and ask", () => {
    const { rule, sureness, questions } = readRuleText("100%: 2; ≥ 90%: 1,5; ≥ 80%: 1; < 80%: 0", 2);
    expect(rule).toEqual(pct("≥100:2 ≥90:1.5 ≥80:1"));
    expect(sureness).toBe("check");
    expect(questions).toHaveLength(1);
  });

  it.each([
    ["thì điểm ".repeat(8000)],
    ["từ 80%\n".repeat(8000)],
    ["thì điểm ".repeat(440)],
    ["từ 80% đến ".repeat(360)],
    [`${"(".repeat(2000)}a/b`],
  ])("take no time to speak of, however they were made", (text) => {
    const begun = process.cpuUsage();
    const { sureness, questions } = readRuleText(text, 2);
    expect(secondsSince(begun)).toBeLessThan(5);
    expect(sureness).not.toBe("sure");
    expect(questions.join("").length).toBeLessThan(400);
  });
});
