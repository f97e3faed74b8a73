import type { RowWords } from "./rowWords";

/**
 * How alike two rows are, each word weighing the more the fewer rows have it: "xây dựng kế hoạch" is in half of a
 * plan's rows and tells none of them from another.
 */
export class Likeness {
  private readonly rowsWith = new Map<string, number>();
  private readonly pieces = new Map<RowWords, { readonly own: Weighed; readonly context: Weighed }>();

  constructor(private readonly rows: readonly RowWords[]) {
    for (const { own, context } of rows) {
      for (const piece of new Set([...piecesOf(own), ...piecesOf(context)])) {
        this.rowsWith.set(piece, (this.rowsWith.get(piece) ?? 0) + 1);
      }
    }
  }

  /** Of the works' own words, 0–1. */
  ofWork(a: RowWords, b: RowWords): number {
    return alike(this.weighed(a).own, this.weighed(b).own);
  }

  /** The share of distinct words that two works have in common, 0–1: a part of a long text has few of them. */
  static shared(a: RowWords, b: RowWords): number {
    const [left, right] = [new Set(a.own), new Set(b.own)];
    const common = [...left].filter((word) => right.has(word)).length;
    return left.size + right.size === 0 ? 1 : (2 * common) / (left.size + right.size);
  }

  /**
   * Of all that the rows say, 0–1: the work's own words above all, then the columns around them, then the share of
   * circumstances that are the same.
   */
  ofRows(a: RowWords, b: RowWords): number {
    const context = [this.weighed(a).context, this.weighed(b).context] as const;
    const parts: [number, number][] = [[this.ofWork(a, b), OWN]];
    if (context[0].total > 0 && context[1].total > 0) parts.push([alike(...context), CONTEXT]);
    const same = shareOfSame(a.circumstances, b.circumstances);
    if (same !== null) parts.push([same, CIRCUMSTANCES]);
    const weight = parts.reduce((sum, [, part]) => sum + part, 0);
    return parts.reduce((sum, [value, part]) => sum + value * part, 0) / weight;
  }

  /** The pieces of a row's own words, the rarest first: rows that share none of those aren't worth comparing. */
  rarest(words: RowWords): string[] {
    return [...this.weighed(words).own.weights].sort((a, b) => b[1] - a[1]).map(([piece]) => piece);
  }

  private weighed(words: RowWords): { readonly own: Weighed; readonly context: Weighed } {
    const known = this.pieces.get(words);
    if (known !== undefined) return known;
    const made = { own: this.weigh(words.own), context: this.weigh(words.context) };
    this.pieces.set(words, made);
    return made;
  }

  private weigh(words: readonly string[]): Weighed {
    const weights = new Map(
      [...new Set(piecesOf(words))].map((piece) => [
        piece,
        (piece.includes(" ") ? ORDER : 1) * Math.log(1 + this.rows.length / (this.rowsWith.get(piece) ?? 1)),
      ]),
    );
    return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
  }
}

/** What two neighbouring words weigh against a single one: their order tells less than that they are there. */
const ORDER = 0.5;
const OWN = 0.65;
const CONTEXT = 0.15;
const CIRCUMSTANCES = 0.2;
/** A text that was cut short or carried on is contained in the other; the longer of two such parts is more alike. */
const CONTAINED = 0.7;
/** Fewer pieces than these are contained anywhere by chance. */
const FEWEST_CONTAINED = 7;

interface Weighed {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Words and pairs of neighbours, which keep something of their order. */
function piecesOf(words: readonly string[]): string[] {
  return [...words, ...words.slice(1).map((word, index) => `${words[index] ?? ""} ${word}`)];
}

function alike(a: Weighed, b: Weighed): number {
  if (a.total === 0 || b.total === 0) return a.total === b.total ? 1 : 0;
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let common = 0;
  for (const [piece, weight] of small.weights) if (large.weights.has(piece)) common += weight;
  const dice = (2 * common) / (a.total + b.total);
  if (small.weights.size < FEWEST_CONTAINED) return dice;
  return Math.max(dice, CONTAINED * (common / small.total) + (1 - CONTAINED) * dice);
}

/** Null where neither says anything. */
function shareOfSame(a: readonly (string | null)[], b: readonly (string | null)[]): number | null {
  const told = a.flatMap((value, index) => (value === null && (b[index] ?? null) === null ? [] : [index]));
  if (told.length === 0) return null;
  return told.filter((index) => a[index] === b[index]).length / told.length;
}
