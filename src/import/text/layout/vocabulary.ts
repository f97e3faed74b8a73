import type { OpenLine } from "./openLine";

/** Words seen less often say so little. */
const FEW = 1.5;
const MOST = 1.5;

/** How often words were seen in each column. */
class Counts {
  readonly words = new Map<string, Uint32Array>();
  readonly totals: number[];

  constructor(private readonly columns: number) {
    this.totals = Array.from({ length: columns }, () => 0);
  }

  add(bare: string, column: number): void {
    let seen = this.words.get(bare);
    if (!seen) this.words.set(bare, (seen = new Uint32Array(this.columns)));
    seen[column] = (seen[column] ?? 0) + 1;
    this.totals[column] = (this.totals[column] ?? 0) + 1;
  }
}

/** Which words a document's columns have, page by page. */
export class Vocabulary {
  private readonly pages = new Map<number, Counts>();
  private readonly all: Counts;

  constructor(
    lines: readonly OpenLine[],
    private readonly columns: number,
  ) {
    this.all = new Counts(columns);
    for (const { cells, page, title } of lines) {
      if (title !== null) continue;
      const own = this.pages.get(page) ?? new Counts(columns);
      this.pages.set(page, own);
      cells.forEach((words, column) => {
        for (const { bare } of words) {
          own.add(bare, column);
          this.all.add(bare, column);
        }
      });
    }
  }

  /** By bare word, how much likelier it is in each column than anywhere, as a logarithm, by all pages but one. */
  besides(page: number): (bare: string) => readonly number[] {
    const own = this.pages.get(page) ?? new Counts(this.columns);
    const totals = this.all.totals.map((total, column) => total - (own.totals[column] ?? 0));
    const words = Math.max(1, sum(totals));
    const known = new Map<string, readonly number[]>();
    const oddsOf = (bare: string): readonly number[] => {
      const [everywhere, here] = [this.all.words.get(bare), own.words.get(bare)];
      const seen = totals.map((_, column) => (everywhere?.[column] ?? 0) - (here?.[column] ?? 0));
      const overall = sum(seen) / words;
      return seen.map((count, column) => {
        const expected = overall * (totals[column] ?? 0);
        return Math.max(-MOST, Math.min(MOST, Math.log((count + FEW) / (expected + FEW))));
      });
    };
    return (bare) => {
      const odds = known.get(bare) ?? oddsOf(bare);
      known.set(bare, odds);
      return odds;
    };
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
