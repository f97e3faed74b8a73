import type { Activity } from "../plan/plan";
import { foldText } from "../plan/text/fold";
import { workOf, type CheckedRow } from "./checkedPlan";

/** The activity that shares most of a sentence's telling words, with how much (0–1). */
export interface LikeWork {
  readonly activity: Activity;
  readonly share: number;
}

/**
 * For each sentence the activity that it is most likely about; null where none shares a word with it. Pairs of words
 * tell what work is about; those that many activities have tell little. One pass over the rows, in which only
 * the sentences' own pairs are kept.
 * @example closestWork(["Triển khai ISO 9001:2015"], rows)[0]?.activity.key // "VI.6"
 */
export function closestWork(
  sentences: readonly string[],
  rows: readonly CheckedRow[],
): readonly (LikeWork | null)[] {
  const asked = sentences.map((sentence) => [...new Set(pairsOf(foldText(sentence)))]);
  const places = placesOf(new Set(asked.flat()), rows);
  const weightOf = (pair: string): number =>
    Math.log(1 + rows.length / (1 + (places.get(pair)?.length ?? 0)));
  return asked.map((pairs) => {
    const whole = pairs.reduce((sum, pair) => sum + weightOf(pair), 0);
    const scores = new Map<number, number>();
    for (const pair of pairs) {
      const weight = weightOf(pair);
      for (const at of places.get(pair) ?? []) scores.set(at, (scores.get(at) ?? 0) + weight);
    }
    const best = highest(scores);
    const activity = best && rows[best.at]?.activity;
    return activity && whole > 0 ? { activity, share: best.score / whole } : null;
  });
}

/** The rows, by their places, in which each of the pairs stands. */
function placesOf(
  pairs: ReadonlySet<string>,
  rows: readonly CheckedRow[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>([...pairs].map((pair) => [pair, []]));
  if (pairs.size === 0) return places;
  const pattern = anyPair(pairs);
  rows.forEach((row, at) => {
    for (const [first, second] of workOf(row).matchAll(pattern)) {
      const found = places.get(`${first} ${second ?? ""}`);
      if (found && found[found.length - 1] !== at) found.push(at);
    }
  });
  return places;
}

/** The first word of any of the pairs, where its second one is the next word. */
function anyPair(pairs: ReadonlySet<string>): RegExp {
  const behind = new Map<string, string[]>();
  for (const pair of pairs) {
    const [first = "", second = ""] = pair.split(" ");
    const known = behind.get(first) ?? [];
    known.push(second);
    behind.set(first, known);
  }
  const firsts = [...behind].map(
    ([first, seconds]) => `${first}(?=[^a-z0-9]+(?:${seconds.join("|")})(?![a-z0-9]))`,
  );
  return new RegExp(`(?<![a-z0-9])(?:${firsts.join("|")})(?=[^a-z0-9]+([a-z0-9]+))`, "g");
}

/** The first of the highest. */
function highest(
  scores: ReadonlyMap<number, number>,
): { readonly at: number; readonly score: number } | null {
  let best: { at: number; score: number } | null = null;
  for (const [at, score] of scores) {
    if (best === null || score > best.score || (score === best.score && at < best.at)) best = { at, score };
  }
  return best;
}

function pairsOf(folded: string): string[] {
  const words = folded.match(/[a-z0-9]+/g) ?? [];
  return words.slice(1).map((word, at) => `${words[at] ?? ""} ${word}`);
}
