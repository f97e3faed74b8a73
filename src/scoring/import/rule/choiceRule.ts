import { schemeQuestions } from "../../../locale/vi/schemeImport";
import type { Option } from "../../scheme";
import type { Proposal } from "./reading";
import { open, proposed } from "./reading";

const MOST_OPTIONS = 12;

/** Nothing lies between them, so neither needs to give 0. */
const YES = /^có$/iu;
const NO = /^không$/iu;

/** Named levels of which one holds: right whatever they are about, since a person chooses between the set's own words. */
export function choiceRule(options: readonly Option[], max: number): Proposal {
  const names = new Set(options.map(({ label }) => label.toLocaleLowerCase("vi")));
  if (names.size !== options.length || options.length > MOST_OPTIONS) return open(schemeQuestions.sameLabels);
  if (options.some(({ score }) => score < 0)) return open(schemeQuestions.unfit);
  const scores = options.map(({ score }) => score);
  const sum = Math.round(scores.reduce((total, score) => total + score, 0) * 1e4) / 1e4;
  if (options.length > 1 && !scores.includes(0) && sum === max) return open(schemeQuestions.addsUp(max));
  if (Math.max(...scores) !== max) return open(schemeQuestions.highestDiffers(max));
  const [first, second] = options;
  if (first && !second)
    return proposed({ kind: "yesNo", yes: max, no: 0 }, schemeQuestions.otherwiseUnsaid(first.label));
  if (first && second && options.length === 2 && YES.test(first.label) && NO.test(second.label))
    return proposed({ kind: "yesNo", yes: first.score, no: second.score });
  if (!scores.includes(0))
    return proposed(
      { kind: "level", options: [...options, { label: schemeQuestions.noneOfThem, score: 0 }] },
      schemeQuestions.noneUnsaid,
    );
  const yesNo = first && second && options.length === 2 ? asYesNo(first, second) : null;
  return proposed(yesNo ?? { kind: "level", options });
}

/** "Có …" and "không …": Có and Không say the same. */
function asYesNo(first: Option, second: Option): { kind: "yesNo"; yes: number; no: number } | null {
  if (!/^(?:có|đạt)(?:\s|$)/iu.test(first.label) || !/^(?:không|chưa)(?:\s|$)/iu.test(second.label))
    return null;
  return { kind: "yesNo", yes: first.score, no: second.score };
}
