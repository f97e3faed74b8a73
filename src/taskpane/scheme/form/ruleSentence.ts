import { readComponent } from "../../../scoring/read/readComponent";
import { SchemeJson } from "../../../scoring/read/schemeJson";
import { wordsOf } from "../../../scoring/ruleText";
import { parseDecimal } from "../../state/typedValues";
import { partRecord } from "./draftRecord";
import { ruleRecord } from "./ruleRecord";
import type { Branch, PartDraft } from "./schemeDraft";

/** One rule of a draft in words, and what is doubtful about it, while it is typed. */
export interface RuleSentence {
  readonly words: string;
  readonly notices: readonly string[];
}

/** Null while the rule or its maximum isn't filled in. Whether its condition can be asked is told by checkDraft. */
export function ruleSentence(
  part: PartDraft,
  branch: Branch,
  numbers: ReadonlyMap<number, string>,
): RuleSentence | null {
  const numberOf = (id: number): string | null => numbers.get(id) ?? null;
  if (parseDecimal(part.max) === null || !ruleRecord(part.rule, numberOf).complete) return null;
  const json = new SchemeJson();
  // Only the rule is looked at: a name or a number may still be missing.
  const named = { ...part, no: "1", name: "–", words: "", questions: [], parts: [] };
  const record = partRecord(named, branch, numberOf);
  const penalty = branch === "penalty";
  const { rule, max } = readComponent(record, "", { json, survey: false, penalty });
  return {
    words: wordsOf(rule, max),
    notices: [...json.errors, ...json.warnings.map(({ message }) => message)],
  };
}
