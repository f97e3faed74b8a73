import { ruleWords } from "../../../locale/vi/scoring";
import { schemeQuestions } from "../../../locale/vi/schemeImport";
import { COMPARISONS, type Comparison } from "../../scheme";
import type { RuleReading } from "./reading";

const FORM = /^Nếu tiêu chí (\S+) (là|không phải là|≥|>|≤|<) ([^:]+?) thì: (.+)\. Nếu không thì: (.+)$/su;

/**
 * "Nếu tiêu chí II.4.1 là Không thì: …. Nếu không thì: …", as the scheme's own sheet says it; null where the text is
 * anything else.
 * @param read how each of the two rules is read; their highest points may stay below the component's maximum
 */
export function conditionalRule(
  text: string,
  max: number,
  read: (text: string, max: number) => RuleReading,
): RuleReading | null {
  const match = FORM.exec(text.normalize("NFC").trim());
  if (!match) return null;
  const [, component = "", word = "", answer = "", first = "", second = ""] = match;
  const operator = COMPARISONS.find((comparison: Comparison) => ruleWords.comparison[comparison] === word);
  const branch = (words: string): RuleReading => {
    const whole = read(words, max);
    const highest = highestIn(words);
    return whole.sureness === "open" && highest > 0 && highest < max ? read(words, highest) : whole;
  };
  const [then, otherwise] = [branch(first), branch(second)];
  const doubts = [...then.questions, ...otherwise.questions];
  if (!operator || then.rule.kind === "conditional" || otherwise.rule.kind === "conditional") return null;
  const value = /^\d+(?:,\d+)?$/.test(answer) ? Number(answer.replace(",", ".")) : answer;
  const isOpen = then.sureness === "open" || otherwise.sureness === "open";
  return {
    rule: isOpen
      ? { kind: "entered", by: "self" }
      : {
          kind: "conditional",
          when: { component, operator, value },
          then: then.rule,
          otherwise: otherwise.rule,
        },
    mayNotArise: then.mayNotArise || otherwise.mayNotArise,
    sureness: isOpen ? "open" : doubts.length > 0 ? "check" : "sure",
    questions: isOpen ? [schemeQuestions.unknown(text)] : doubts,
  };
}

/** The highest points that a rule's words name. */
function highestIn(words: string): number {
  const points = [...words.matchAll(/:\s*(\d{1,3}(?:,\d{1,4})?)(?=\s*(?:;|\.|$))/gu)];
  return points.reduce((most, match) => Math.max(most, Number((match[1] ?? "0").replace(",", "."))), 0);
}
