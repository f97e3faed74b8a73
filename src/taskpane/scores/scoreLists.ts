import type { ScoredComponent } from "../../workbook/scoredComponents";
import { asksExplanation, isMissing, isWrong } from "../../workbook/scoredComponents";

/** Lists of components, the most pressing first. */
export const SCORE_LISTS = ["missing", "wrong", "unexplained", "others", "all"] as const;
export type ScoreListName = (typeof SCORE_LISTS)[number];

export type ScoreLists = Readonly<Record<ScoreListName, readonly ScoredComponent[]>>;

export function scoreLists(components: readonly ScoredComponent[]): ScoreLists {
  return {
    missing: components.filter(isMissing),
    wrong: components.filter(isWrong),
    unexplained: components.filter(asksExplanation),
    others: components.filter(({ input }) => input.kind === "notSelfScored"),
    all: components,
  };
}

/** The list to open on: the first in which something is to be done. */
export function firstScoreList(lists: ScoreLists): ScoreListName {
  return (["wrong", "missing", "unexplained"] as const).find((name) => lists[name].length > 0) ?? "all";
}
