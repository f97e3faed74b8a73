import { COOLING, logAdd } from "../cooled";
import type { RowPlaces } from "./rowPlaces";
import type { RowScores } from "./rowScores";

/** What all ways to part lines into activities are worth together: logarithms of cooled sums, by their end. */
export interface WaySums {
  /** Of one activity or several. */
  readonly all: Float64Array;
  readonly several: Float64Array;
}

/** The best ways to part the lines from a place on into activities, by how many places further they end. */
export interface BestWays {
  readonly scores: Float64Array;
  /** How many places further the last activity begins. */
  readonly last: Int32Array;
}

/** The ways to part lines into activities that share an item's number and the cells of some columns. */
export class ActivityWays {
  private readonly own: readonly number[];
  /** By where an activity begins and how many places further it ends. */
  private readonly known: Float64Array[] = [];

  constructor(
    private readonly rows: RowScores,
    private readonly places: RowPlaces,
    readonly shared: readonly number[],
  ) {
    this.own = rows.body.columns.flatMap((_, column) =>
      column === 0 || shared.includes(column) ? [] : [column],
    );
  }

  /** The best ways from a place to each later one; `bonus` is given to each further activity. */
  best(at: number, bonus = 0): BestWays {
    const count = this.reach(at);
    const scores = new Float64Array(count + 1).fill(-Infinity);
    const last = new Int32Array(count + 1);
    scores[0] = 0;
    for (let begin = 0; begin < count; begin++) {
      const before = (scores[begin] ?? 0) + (begin > 0 ? this.further(at + begin) + bonus : 0);
      const own = this.activities(at + begin);
      for (let end = begin + 1; end <= count; end++) {
        const score = before + (own[end - begin] ?? -Infinity);
        if (score <= (scores[end] ?? -Infinity)) continue;
        scores[end] = score;
        last[end] = begin;
      }
    }
    return { scores, last };
  }

  /** All ways from a place to each later one. */
  sums(at: number): WaySums {
    const count = this.reach(at);
    const all = new Float64Array(count + 1).fill(-Infinity);
    const several = new Float64Array(count + 1).fill(-Infinity);
    all[0] = 0;
    for (let begin = 0; begin < count; begin++) {
      const before = (all[begin] ?? 0) + (begin > 0 ? COOLING * this.further(at + begin) : 0);
      const own = this.activities(at + begin);
      for (let end = begin + 1; end <= count; end++) {
        const sum = before + COOLING * (own[end - begin] ?? -Infinity);
        all[end] = logAdd(all[end] ?? -Infinity, sum);
        if (begin > 0) several[end] = logAdd(several[end] ?? -Infinity, sum);
      }
    }
    return { all, several };
  }

  /** What it says for a further activity that it begins at a place. */
  further(at: number): number {
    return this.rows.further(this.places.line(at));
  }

  /** How many places further the activities of an item that begins at one may end. */
  private reach(at: number): number {
    return this.places.furthestUntitled(at) - at;
  }

  /** How well the lines from a place on make one activity, by how many places further it ends. */
  private activities(at: number): Float64Array {
    const known = this.known[at];
    if (known) return known;
    const from = this.places.line(at);
    const scores = new Float64Array(this.reach(at) + 1).fill(-Infinity);
    for (let end = 1; end < scores.length; end++)
      scores[end] = this.rows.cells(from, this.places.line(at + end), this.own);
    this.known[at] = scores;
    return scores;
  }
}

/** Where, in places from the first, the activities of the best way to an end begin. */
export function startsOf({ last }: BestWays, end: number): number[] {
  const starts: number[] = [];
  for (let at = end; at > 0;) starts.unshift((at = last[at] ?? 0));
  return starts;
}
