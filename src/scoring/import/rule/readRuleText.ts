import { fold } from "../../../import/text/letters";
import { ruleWords } from "../../../locale/vi/scoring";
import { schemeQuestions } from "../../../locale/vi/schemeImport";
import type { Option, Rule } from "../../scheme";
import { perItemRule, takenRule } from "./amountRule";
import { choiceRule } from "./choiceRule";
import { clausesOf, type Clause } from "./clauses";
import { conditionalRule } from "./conditionalRule";
import { ladderRule, type LadderEnds, type Step } from "./ladderRule";
import { proportionalRule } from "./proportionalRule";
import type { Proposal, RuleReading } from "./reading";
import { open, proposed } from "./reading";
import { spanOf } from "./span";
import { sharedSubject } from "./subject";

const BY_HAND: Rule = { kind: "entered", by: "self" };

/**
 * A component's rule from the words of a decision. A rule is sure only where every word was understood and every value
 * has its points; else there are questions for a person.
 * @param max the component's maximum; 0 or less in a penalty block
 * @example readRuleText("Có: 1; không: 0", 1).rule // { kind: "yesNo", yes: 1, no: 0 }
 */
export function readRuleText(text: string, max: number): RuleReading {
  if (text.length > LONGEST) return opened(schemeQuestions.tooLong, false);
  const chosen = conditionalRule(text, max, readRuleText);
  if (chosen) return chosen;
  const written = clausesOf(text, max);
  const mayNotArise = written.some(({ outcome }) => outcome.kind === "maxTakenOut");
  const clauses = written.filter(({ outcome }) => outcome.kind !== "plain" && outcome.kind !== "maxTakenOut");
  const proposal = othersScore(text, clauses) ?? ruleOf(clauses, max);
  if ("open" in proposal) return { rule: BY_HAND, mayNotArise, sureness: "open", questions: [proposal.open] };
  const { rule, doubts } = proposal;
  return { rule, mayNotArise, sureness: doubts.length === 0 ? "sure" : "check", questions: doubts };
}

/** No rule of a set is so long; what is would only take time. */
const LONGEST = 4000;

function opened(question: string, mayNotArise: boolean): RuleReading {
  return { rule: BY_HAND, mayNotArise, sureness: "open", questions: [question] };
}

/** As the scheme's own sheet says it. */
const BY_WORDS = {
  [ruleWords.enteredSelf]: "self",
  [ruleWords.enteredSurvey]: "survey",
  [ruleWords.enteredExternal]: "external",
} as const;
const SURVEY = /^(?:theo |diem )*(?:ket qua )?(?:diem )?(?:cua )?(?:dieu tra|khao sat)(?: xa hoi hoc| xhh)?$/;
const ABOUT_SURVEY = /\b(?:dieu tra|khao sat|xhh|xa hoi hoc)\b/;
const ABOUT_OTHERS = /\b(?:hoi dong|co quan|to|ban|so|doan) .*\b(?:cham|danh gia|tham dinh|cho diem)\b/;

/** Rules without points that say who gives them. */
function othersScore(text: string, clauses: readonly Clause[]): Proposal | null {
  if (clauses.some(({ outcome }) => outcome.kind !== "unknown")) return null;
  const words = fold(text)
    .trim()
    .replace(/[.:;]+$/, "");
  const said = Object.entries(BY_WORDS).find(([phrase]) => fold(phrase) === words);
  if (said) return proposed({ kind: "entered", by: said[1] });
  if (SURVEY.test(words)) return proposed({ kind: "entered", by: "survey" });
  if (ABOUT_SURVEY.test(words)) return proposed({ kind: "entered", by: "survey" }, schemeQuestions.bySurvey);
  if (ABOUT_OTHERS.test(words))
    return proposed({ kind: "entered", by: "external" }, schemeQuestions.byOthers);
  return null;
}

function ruleOf(clauses: readonly Clause[], max: number): Proposal {
  if (clauses.length === 0) return open(schemeQuestions.noRule);
  const unknown = clauses.find(({ outcome }) => outcome.kind === "unknown");
  if (unknown) return open(schemeQuestions.unknown(unknown.source));
  const has = (kind: Clause["outcome"]["kind"]): boolean =>
    clauses.some(({ outcome }) => outcome.kind === kind);
  const caps = clauses.flatMap(({ outcome }) => (outcome.kind === "cap" ? [outcome.points] : []));
  if (has("taken"))
    return has("each") || has("formula")
      ? open(schemeQuestions.severalAmounts)
      : takenRule(clauses, max, caps);
  if (has("each"))
    return has("formula") ? open(schemeQuestions.severalAmounts) : perItemRule(clauses, max, caps);
  if (max <= 0) return open(schemeQuestions.noRule);
  if (caps.some((cap) => cap !== max)) return open(schemeQuestions.capDiffers(max));
  return ofValues(clauses, max);
}

const REST = /^(?:cac )?(?:truong hop |muc )?(?:con lai|khac)$/;

/** "Không tổ chức" is none of what is counted; "không đúng hạn" is something else. */
const NOTHING = /^(?:không|chưa)(?:\s\D*)?$/iu;
const QUALITY = /đúng|đủ|kịp|đảm bảo|bảo đảm|hiệu quả|chất lượng|hạn|quy định/iu;

/** "Không có hồ sơ trễ hạn" is none of them as well. */
const NONE_LATE = /^(?:không|chưa) (?:có|để) [^,]*?(?:trễ|quá|chậm) hạn$/iu;

function isNone(label: string): boolean {
  return NOTHING.test(label) && (!QUALITY.test(label) || NONE_LATE.test(label));
}

function ofValues(clauses: readonly Clause[], max: number): Proposal {
  const options = clauses.flatMap(({ label, outcome }): (Option & { readonly hole?: true })[] =>
    outcome.kind === "points"
      ? [{ label, score: outcome.points, ...(outcome.hole ? { hole: true } : {}) }]
      : [],
  );
  const steps: Step[] = [];
  const others: Option[] = [];
  for (const option of options) {
    const span = spanOf(option.label);
    if (span) steps.push({ span, points: option.score, ...(option.hole ? { hole: true } : {}) });
    else others.push(option);
  }
  const rest = others.filter(({ label }) => REST.test(fold(label)));
  const none = others.filter(({ label }) => isNone(label));
  const ends: LadderEnds = { max, none: none[0]?.score ?? null, rest: rest[0]?.score ?? null };
  const areEnds = rest.length <= 1 && none.length <= 1 && others.length === rest.length + none.length;

  const formulas = clauses.flatMap(({ outcome }) => (outcome.kind === "formula" ? [outcome.text] : []));
  const [formula, second] = formulas;
  if (formula !== undefined)
    return second === undefined && areEnds
      ? proportionalRule(formula, steps, ends)
      : open(schemeQuestions.formula(formula));
  if (steps.length === 0)
    return choice(
      options,
      max,
      others.some(({ label }) => label.includes("%")),
    );
  // A share and a condition of another kind may both hold.
  const mixed = others.some(({ label }) => label.includes("%") || (NOTHING.test(label) && !isNone(label)));
  if (!areEnds) return choice(options, max, mixed);
  if (areOpposed(options, none)) return choice(options, max, true);
  const subject = sharedSubject(steps.map(({ span }) => span.words));
  if (subject === "one")
    return leavesOutWhatArose(steps, none)
      ? open(schemeQuestions.notArisen)
      : ofEachPeriod(steps, ends, options);
  return choice(options, max, subject === "different");
}

/** Where nothing arose there is no share: 0 % would be another step, with points of its own. */
function leavesOutWhatArose(steps: readonly Step[], none: readonly Option[]): boolean {
  const [notArisen] = none.filter(({ label }) => /phát sinh/iu.test(label));
  if (!notArisen) return false;
  const isZeroScored = steps.some(({ span, points }) => span.from === 0 && points !== 0);
  return notArisen.score !== 0 || isZeroScored;
}

/** "mỗi tháng có ít nhất 01 tin": a year's figure has to be asked for. */
function ofEachPeriod(steps: readonly Step[], ends: LadderEnds, options: readonly Option[]): Proposal {
  const proposal = ladderRule(steps, ends);
  const isPeriodic = options.some(({ label }) =>
    /(?:^|\s)(?:mỗi|hàng|hằng) (?:tuần|tháng|quý)(?:\s|$)/iu.test(label),
  );
  if (!isPeriodic || "open" in proposal) return proposal;
  return proposed(proposal.rule, ...proposal.doubts, schemeQuestions.ofEachPeriod);
}

/** "Có kế hoạch: … dưới 85%: 3; không có kế hoạch: 0": no plan is something else than 0 %. */
function areOpposed(options: readonly Option[], none: readonly Option[]): boolean {
  const labels = options.map(({ label }) => fold(label).trim());
  return none
    .map(({ label }) => /^khong (co .+)$/.exec(fold(label).trim())?.[1])
    .some((had) => had !== undefined && labels.some((label) => label.startsWith(had)));
}

/** @param doubtful whether the levels may be about different things */
function choice(options: readonly Option[], max: number, doubtful: boolean): Proposal {
  const proposal = choiceRule(options, max);
  if (!doubtful || "open" in proposal) return proposal;
  return proposed(proposal.rule, ...proposal.doubts, schemeQuestions.differentSubjects);
}
