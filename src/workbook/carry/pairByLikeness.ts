import type { Likeness } from "./likeness";
import type { Pairing } from "./pairing";
import type { RowWords } from "./rowWords";

/** Works whose words are this alike are the same, whatever else changed. */
const SAME_WORK = 0.6;
/** Reworded thoroughly: the same where its neighbours are, or where no other row is nearly as alike. */
const REWORDED = 0.4;
const REWORDED_ROW = 0.48;
const LONELY_LEAD = 0.2;
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
}

/** Pairs the rows that are left by how alike they are, the likeliest first, then those between paired neighbours. */
export function pairByLikeness(
  held: readonly RowWords[],
  wanted: readonly RowWords[],
  likeness: Likeness,
  pairing: Pairing,
): void {
  const candidates = candidatesOf(held, wanted, likeness, pairing);
  const rivals = rivalsOf(candidates);
  const rivalOf = (row: number, at: number) =>
    Math.max(secondBest(rivals.rows.get(row)), secondBest(rivals.described.get(at)));
  const accept = (accepted: readonly Candidate[]) => {
    for (const { row, at, likeness: like } of accepted) {
      const rival = rivalOf(row, at);
      pairing.add({
        row,
        at,
        by: "likeness",
        likeness: like,
        doubtful: like < SURE || like - rival < CLEAR_LEAD,
      });
    }
  };
  accept(candidates.filter(({ work }) => work >= SAME_WORK));
  accept(
    candidates.filter(
      ({ row, at, work, likeness: like }) =>
        work >= REWORDED &&
        like >= REWORDED_ROW &&
        (like - rivalOf(row, at) >= LONELY_LEAD || isBetweenNeighbours(pairing, row, at)),
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
    for (const piece of words ? likeness.rarest(words, Infinity) : []) {
      places.set(piece, [...(places.get(piece) ?? []), at]);
    }
  }
  return pairing
    .freeRows()
    .flatMap((row) => {
      const words = held[row];
      if (words === undefined) return [];
      const near = likeness.rarest(words, RAREST_PIECES).flatMap((piece) => {
        const found = places.get(piece) ?? [];
        return found.length <= COMMON_PIECE ? found : [];
      });
      return [...new Set(near)].flatMap((at): Candidate[] => {
        const other = wanted[at];
        if (other === undefined) return [];
        const work = likeness.ofWork(words, other);
        return work < REWORDED ? [] : [{ row, at, work, likeness: likeness.ofRows(words, other) }];
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
