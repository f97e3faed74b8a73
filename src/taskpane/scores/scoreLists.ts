import type { ScoredComponent } from "../../workbook/scoredComponents";
import { isMissing, isUnproven, isWrong } from "../../workbook/scoredComponents";

/** Lists of components, the most pressing first. */
export const SCORE_LISTS = ["missing", "wrong", "unproven", "others", "all"] as const;
export type ScoreListName = (typeof SCORE_LISTS)[number];

export type ScoreLists = Readonly<Record<ScoreListName, readonly ScoredComponent[]>>;

export function scoreLists(components: readonly ScoredComponent[]): ScoreLists {
  return {
    missing: components.filter(isMissing),
    wrong: components.filter(isWrong),
    unproven: components.filter(isUnproven),
    others: components.filter(({ input }) => input.kind === "notSelfScored"),
    all: components,
  };
}

/** The list to open on: the first in which something is to be done. */
export function firstScoreList(lists: ScoreLists): ScoreListName {
  return (["wrong", "missing", "unproven"] as const).find((name) => lists[name].length > 0) ?? "all";
}
