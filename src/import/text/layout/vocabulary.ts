import type { OpenLine } from "./openLine";

/** Words seen less often say so little. */
const FEW = 1.5;
const MOST = 1.5;

type Counts = Map<string, number>;

/** Which words a document's columns have, page by page. */
export class Vocabulary {
  private readonly pages = new Map<number, Counts[]>();
  private readonly all: readonly Counts[];

  constructor(
    lines: readonly OpenLine[],
    private readonly columns: number,
  ) {
    this.all = this.empty();
    for (const { cells, page, title } of lines) {
      if (title !== null) continue;
      const own = this.pages.get(page) ?? this.empty();
      this.pages.set(page, own);
      cells.forEach((words, column) => {
        for (const { bare } of words)
          for (const counts of [own[column], this.all[column]])
            counts?.set(bare, (counts.get(bare) ?? 0) + 1);
      });
    }
  }

  private empty(): Counts[] {
    return Array.from({ length: this.columns }, () => new Map<string, number>());
  }

  /** By bare word, how much likelier it is in each column than anywhere, as a logarithm, by all pages but one. */
  besides(page: number): (bare: string) => readonly number[] {
    const own = this.pages.get(page) ?? this.empty();
    const totals = this.all.map((counts, column) => sum(counts) - sum(own[column] ?? new Map()));
    const words = totals.reduce((a, b) => a + b, 0);
    const known = new Map<string, readonly number[]>();
    return (bare) => {
      let odds = known.get(bare);
      if (!odds) {
        const seen = this.all.map(
          (counts, column) => (counts.get(bare) ?? 0) - (own[column]?.get(bare) ?? 0),
        );
        const overall = seen.reduce((a, b) => a + b, 0);
        odds = seen.map((count, column) => {
          const expected = (overall * (totals[column] ?? 0)) / Math.max(1, words);
          return Math.max(-MOST, Math.min(MOST, Math.log((count + FEW) / (expected + FEW))));
        });
        known.set(bare, odds);
      }
      return odds;
    };
  }
}

function sum(counts: ReadonlyMap<string, number>): number {
  let all = 0;
  for (const count of counts.values()) all += count;
  return all;
}
