import { ruleWords } from "../../locale/vi/scoring";
import type { Option } from "../scheme";
import type { RuleCells, RuleForm } from "./ruleCells";

/** Có or Không. */
export function yesNoForm(yes: number, no: number): RuleForm {
  return choiceForm([
    { label: ruleWords.yes, score: yes },
    { label: ruleWords.no, score: no },
  ]);
}

/** One of several named levels: IF(v=name1,score1,IF(v=name2,score2,0)). */
export function choiceForm(options: readonly Option[]): RuleForm {
  return {
    input: "choice",
    limit: null,
    parameters: {
      bounds: options.map((option) => option.label),
      scores: options.map((option) => option.score),
      boundFormats: options.map(() => ""),
    },
    points: (cells) => options.reduceRight((rest, _, index) => branch(cells, index, rest), "0"),
  };
}

function branch({ value, bound, score }: RuleCells, index: number, rest: string): string {
  return `IF(${value}=${bound(index)},${score(index)},${rest})`;
}
