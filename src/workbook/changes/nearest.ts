import { Likeness } from "../carry/likeness";
import { wordsOf } from "../carry/rowWords";
import type { CurrentRow } from "../carry/tableRows";
import type { Cell, TableSpec } from "../spec";

/** How many old works a new one is offered to be. */
const OFFERED = 5;
/** Comparisons that a person waits for without noticing. */
const MOST_COMPARISONS = 20_000;

/** For each new work the works that left the plan, likeliest first; by position. */
export function nearestOf(
  spec: TableSpec,
  described: readonly (readonly Cell[])[],
  found: readonly CurrentRow[],
  fresh: readonly number[],
  left: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  if (fresh.length * left.length > MOST_COMPARISONS) {
    return new Map(fresh.map((at) => [at, left.slice(0, OFFERED)]));
  }
  const wanted = fresh.map((at) => wordsOf(spec, described[at] ?? []));
  const held = left.map((row) => wordsOf(spec, found[row]?.cells ?? []));
  const likeness = new Likeness([...wanted, ...held]);
  return new Map(
    wanted.map((words, index) => [
      fresh[index] ?? 0,
      held
        .map((other, place) => ({ row: left[place] ?? 0, like: likeness.ofRows(words, other) }))
        .sort((a, b) => b.like - a.like || a.row - b.row)
        .slice(0, OFFERED)
        .map(({ row }) => row),
    ]),
  );
}
