import type { Activity } from "../plan/plan";
import { foldText } from "../plan/text/fold";
import { wordSigns } from "../plan/text/wordSigns";
import { WORK_FIELDS, type CheckedRow } from "./checkedPlan";

/** The activity that shares most of a sentence's telling words, with how much (0–1). */
export interface LikeWork {
  readonly activity: Activity;
  readonly share: number;
}

/** Two words that stand beside each other, and the rows (by their places) in which they do. */
interface Pair {
  readonly places: number[];
}

/** The pairs by their first word, then by their second. */
type Pairs = Map<number, Map<number, Pair>>;

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
  const pairs: Pairs = new Map();
  const asked = sentences.map((sentence) => pairsOf(sentence, pairs));
  rows.forEach((row, at) => {
    noteRow(row, at, pairs);
  });
  const weightOf = ({ places }: Pair): number => Math.log(1 + rows.length / (1 + places.length));
  return asked.map((own) => {
    const whole = own.reduce((sum, pair) => sum + weightOf(pair), 0);
    const scores = new Map<number, number>();
    for (const pair of own) {
      const weight = weightOf(pair);
      for (const at of pair.places) scores.set(at, (scores.get(at) ?? 0) + weight);
    }
    const best = highest(scores);
    const activity = best && rows[best.at]?.activity;
    return activity && whole > 0 ? { activity, share: best.score / whole } : null;
  });
}

/** The pairs of a sentence, each once, as they are kept for all sentences. */
function pairsOf(sentence: string, pairs: Pairs): readonly Pair[] {
  const words = wordSigns(foldText(sentence));
  const own = new Set<Pair>();
  words.slice(1).forEach((second, at) => {
    const first = words[at] ?? 0;
    const behind = pairs.get(first) ?? new Map<number, Pair>();
    const pair = behind.get(second) ?? { places: [] };
    pairs.set(first, behind.set(second, pair));
    own.add(pair);
  });
  return [...own];
}

/** Notes the row with each pair that its work has, over the borders of its cells too. */
function noteRow({ texts }: CheckedRow, at: number, pairs: Pairs): void {
  let behind: ReadonlyMap<number, Pair> | undefined;
  for (const field of WORK_FIELDS) {
    for (const word of texts[field].words) {
      const places = behind?.get(word)?.places;
      if (places && places[places.length - 1] !== at) places.push(at);
      behind = pairs.get(word);
    }
  }
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
