import type { Activity } from "../plan/plan";
import { foldText } from "../plan/text/fold";

/** Activities prepared for finding the one that a sentence is about. */
export interface WorkIndex {
  /** The activity that shares most of the sentence's telling words, with how much (0–1); null where none does. */
  closest(sentence: string): { readonly activity: Activity; readonly share: number } | null;
}

/**
 * Pairs of words tell what work is about; those that many activities have tell little. One pass over the plan, then
 * one look-up a pair.
 */
export function workIndex(activities: readonly Activity[]): WorkIndex {
  const places = new Map<string, number[]>();
  activities.forEach(({ cells }, at) => {
    const pairs = pairsOf([cells.objective, cells.task, cells.activity, cells.product].join(" . "));
    for (const pair of pairs) places.set(pair, [...(places.get(pair) ?? []), at]);
  });
  const weightOf = (pair: string): number =>
    Math.log(1 + activities.length / (1 + (places.get(pair)?.length ?? 0)));
  return {
    closest(sentence) {
      const pairs = [...pairsOf(sentence)];
      const whole = pairs.reduce((sum, pair) => sum + weightOf(pair), 0);
      const scores = new Map<number, number>();
      for (const pair of pairs) {
        for (const at of places.get(pair) ?? []) scores.set(at, (scores.get(at) ?? 0) + weightOf(pair));
      }
      const [best] = [...scores].sort(([a, left], [b, right]) => right - left || a - b);
      const activity = best && activities[best[0]];
      return activity && whole > 0 ? { activity, share: best[1] / whole } : null;
    },
  };
}

function pairsOf(text: string): ReadonlySet<string> {
  const words = foldText(text).match(/[a-z0-9]+/g) ?? [];
  return new Set(words.slice(1).map((word, at) => `${words[at] ?? ""} ${word}`));
}
