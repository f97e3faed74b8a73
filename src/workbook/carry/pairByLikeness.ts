import { Likeness } from "./likeness";
import type { Pairing } from "./pairing";
import type { RowWords } from "./rowWords";

/** Works whose words are this alike are the same, whatever else changed. */
const SAME_WORK = 0.6;
/** Reworded thoroughly: the same where its neighbours are, or where no other row is nearly as alike. */
const REWORDED = 0.4;
const REWORDED_ROW = 0.48;
const LONELY_LEAD = 0.2;
/** With less of their words in common two works are the same only where no other row is nearly as alike. */
const MUCH_SHARED = 0.6;
/** One that has so much less to say than the other may be a part of it, or of what was put together in it. */
const WHOLE = 0.6;
/** Below this, or with another row nearly as alike, a person should look. */
const SURE = 0.7;
const CLEAR_LEAD = 0.1;
/** A piece of text that more rows have leads to none of them. */
const COMMON_PIECE = 40;
const RAREST_PIECES = 24;

interface Candidate {
  readonly row: number;
  readonly at: number;
  readonly work: number;
  readonly likeness: number;
  readonly shared: number;
  /** The shorter work's length as a share of the longer one's. */
  readonly ratio: number;
}

/** Pairs the rows that are left by how alike they are, the likeliest first, then those between paired neighbours. */
export function pairByLikeness(
  held: readonly RowWords[],
  wanted: readonly RowWords[],
  likeness: Likeness,
  pairing: Pairing,
): void {
  const all = candidatesOf(held, wanted, likeness, pairing);
  const rivals = rivalsOf(all);
  const leadOf = ({ row, at, likeness: like }: Candidate) =>
    like - Math.max(secondBest(rivals.rows.get(row)), secondBest(rivals.described.get(at)));
  const accept = (accepted: readonly Candidate[]) => {
    for (const candidate of accepted) {
      const { row, at, likeness: like, ratio } = candidate;
      const doubtful = like < SURE || leadOf(candidate) < CLEAR_LEAD || ratio < WHOLE;
      pairing.add({ row, at, by: "likeness", likeness: like, doubtful });
    }
  };
  const candidates = all.filter(
    (candidate) => candidate.shared >= MUCH_SHARED || leadOf(candidate) >= LONELY_LEAD,
  );
  accept(candidates.filter(({ work }) => work >= SAME_WORK));
  accept(
    candidates.filter(
      (candidate) =>
        candidate.likeness >= REWORDED_ROW &&
        (leadOf(candidate) >= LONELY_LEAD || isBetweenNeighbours(pairing, candidate.row, candidate.at)),
    ),
  );
}

/** The likeliest first; equal ones in the order of the rows. */
function candidatesOf(
  held: readonly RowWords[],
  wanted: readonly RowWords[],
  likeness: Likeness,
  pairing: Pairing,
): Candidate[] {
  const places = new Map<string, number[]>();
  for (const at of pairing.openDescribed()) {
    const words = wanted[at];
    for (const piece of words ? likeness.rarest(words) : []) {
      places.set(piece, [...(places.get(piece) ?? []), at]);
    }
  }
  return pairing
    .freeRows()
    .flatMap((row) => {
      const words = held[row];
      if (words === undefined) return [];
      const near = likeness
        .rarest(words)
        .filter((piece) => places.has(piece))
        .slice(0, RAREST_PIECES)
        .flatMap((piece) => {
          const found = places.get(piece) ?? [];
          return found.length <= COMMON_PIECE ? found : [];
        });
      return [...new Set(near)].flatMap((at): Candidate[] => {
        const other = wanted[at];
        if (other === undefined) return [];
        const work = likeness.ofWork(words, other);
        if (work < REWORDED) return [];
        const [short = 0, long = 1] = [words.own.length, other.own.length].sort((a, b) => a - b);
        const ratio = short / Math.max(long, 1);
        const shared = Likeness.shared(words, other);
        return [{ row, at, work, likeness: likeness.ofRows(words, other), shared, ratio }];
      });
    })
    .sort((a, b) => b.likeness - a.likeness || a.row - b.row || a.at - b.at);
}

/** The row above or the row below is continued by the row above or below. */
function isBetweenNeighbours(pairing: Pairing, row: number, at: number): boolean {
  return pairing.ofRow(row - 1)?.at === at - 1 && pairing.ofRow(row + 1)?.at === at + 1;
}

function rivalsOf(candidates: readonly Candidate[]): {
  readonly rows: ReadonlyMap<number, readonly number[]>;
  readonly described: ReadonlyMap<number, readonly number[]>;
} {
  const rows = new Map<number, number[]>();
  const described = new Map<number, number[]>();
  for (const { row, at, likeness } of candidates) {
    rows.set(row, [...(rows.get(row) ?? []), likeness]);
    described.set(at, [...(described.get(at) ?? []), likeness]);
  }
  return { rows, described };
}

function secondBest(likenesses: readonly number[] = []): number {
  return [...likenesses].sort((a, b) => b - a)[1] ?? 0;
}
