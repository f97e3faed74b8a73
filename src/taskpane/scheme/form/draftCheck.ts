import { schemeForm as texts } from "../../../locale/vi/schemeForm";
import { readScheme, SchemeError } from "../../../scoring/readScheme";
import type { Scheme } from "../../../scoring/scheme";
import { parseDecimal } from "../../state/typedValues";
import { draftRecord, numbersOf } from "./draftRecord";
import { isScored, partsOf, sumOf } from "./placedParts";
import { ruleRecord } from "./ruleRecord";
import type { Branch, PartDraft, SchemeDraft } from "./schemeDraft";

/** What there is to say about a draft. */
export interface DraftCheck {
  /** What keeps it from being a scheme, by part. */
  readonly problems: ReadonlyMap<number, readonly string[]>;
  /** What a person should look at, by part: sums, holes, rules that aren't computed. */
  readonly notices: ReadonlyMap<number, readonly string[]>;
  /** The same of the scheme as a whole. */
  readonly whole: { readonly problems: readonly string[]; readonly notices: readonly string[] };
  /** Null while something keeps it from being one. */
  readonly scheme: Scheme | null;
}

/** Checks a draft as a scheme from a file is checked, once everything in it is filled in. */
export function checkDraft(draft: SchemeDraft): DraftCheck {
  const numbers = numbersOf(draft);
  const problems = new Map<number, readonly string[]>();
  const numberOf = (id: number): string | null => numbers.get(id) ?? null;
  for (const { part, depth, branch, siblings } of partsOf(draft)) {
    const found = problemsOf(part, depth, branch, numberOf);
    const full = numberOf(part.id);
    if (full !== "" && siblings.some((other) => other.id !== part.id && numberOf(other.id) === full))
      found.push(texts.problems.twice);
    if (found.length > 0) problems.set(part.id, found);
  }
  const whole = wholeProblems(draft);
  if (problems.size > 0 || whole.length > 0)
    return { problems, notices: sumNotices(draft), whole: { problems: whole, notices: [] }, scheme: null };
  try {
    const scheme = readScheme(draftRecord(draft));
    const byNumber = new Map([...numbers].map(([id, full]) => [full, id]));
    const notices = new Map<number, readonly string[]>();
    const general: string[] = [];
    for (const { where, message } of scheme.warnings) {
      const id = byNumber.get(where);
      if (id === undefined) general.push(message);
      else notices.set(id, [...(notices.get(id) ?? []), message]);
    }
    return { problems, notices, whole: { problems: [], notices: general }, scheme };
  } catch (error) {
    if (!(error instanceof SchemeError)) throw error;
    return {
      problems,
      notices: sumNotices(draft),
      whole: { problems: error.sentences, notices: [] },
      scheme: null,
    };
  }
}

function problemsOf(
  part: PartDraft,
  depth: number,
  branch: Branch,
  numberOf: (id: number) => string | null,
): string[] {
  const scored = isScored({ part, depth, branch });
  return [
    ...(part.no.trim() === "" ? [texts.problems.no] : []),
    ...(part.name.trim() === "" ? [texts.problems.name] : []),
    ...(isPossibleMax(part.max, branch) ? [] : [texts.problems.max]),
    ...(branch === "fields" && depth === 0 && part.parts.length === 0 ? [texts.problems.empty] : []),
    ...(scored && !ruleRecord(part.rule, numberOf).complete ? [texts.problems.rule] : []),
  ];
}

/** As readScheme takes it, told in words before it does. Of a penalty either sign is understood. */
function isPossibleMax(text: string, branch: Branch): boolean {
  const max = parseDecimal(text);
  if (max === null || Number(max.toFixed(4)) !== max) return false;
  return branch === "penalty" ? Math.abs(max) <= HIGHEST_MAX : max >= 0 && max <= HIGHEST_MAX;
}

const HIGHEST_MAX = 1000;

function wholeProblems({ title, year, branches, caps, grades }: SchemeDraft): string[] {
  const isBad = (text: string): boolean => text.trim() !== "" && parseDecimal(text) === null;
  const wrongGrade = grades.some(({ from, label }) => {
    const bound = parseDecimal(from) ?? -1;
    return bound < 0 || bound > 100 || label.trim() === "";
  });
  return [
    ...(title.trim() === "" ? [texts.problems.title] : []),
    ...(year.trim() !== "" && !/^20\d{2}$/.test(year.trim()) ? [texts.problems.year] : []),
    ...(branches.fields.length === 0 ? [texts.problems.noFields] : []),
    ...(isBad(caps.bonus) || isBad(caps.penalty) ? [texts.problems.cap] : []),
    ...(wrongGrade ? [texts.problems.grade] : []),
  ];
}

/** While the draft can't be read as a whole: titles whose parts add up to something else. */
function sumNotices(draft: SchemeDraft): ReadonlyMap<number, readonly string[]> {
  const notices = new Map<number, readonly string[]>();
  for (const { part } of partsOf(draft)) {
    const [max, sum] = [parseDecimal(part.max), sumOf(part)];
    if (part.parts.length > 0 && max !== null && sum !== null && sum !== max)
      notices.set(part.id, [texts.sumDiffers(max, sum)]);
  }
  return notices;
}
