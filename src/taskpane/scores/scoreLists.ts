import type { ScoredComponent } from "../../workbook/scoredComponents";
import { asksExplanation, isMissing, isWrong } from "../../workbook/scoredComponents";
import type { Improvement } from "../../workbook/whatIf";

/** Lists of components, the most pressing first. */
export const SCORE_LISTS = ["missing", "wrong", "unexplained", "nearer", "others", "all"] as const;
export type ScoreListName = (typeof SCORE_LISTS)[number];

export type ScoreLists = Readonly<Record<ScoreListName, readonly ScoredComponent[]>>;

/** @param improvements components that could have more points, in the order of what they would bring */
export function scoreLists(
  components: readonly ScoredComponent[],
  improvements: readonly Improvement[] = [],
): ScoreLists {
  return {
    nearer: improvements.map(({ component }) => component),
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
