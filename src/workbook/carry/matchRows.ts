import { keyOf, numbered } from "../rowKeys";
import type { Cell, TableSpec } from "../spec";
import type { CurrentRow } from "./tableRows";

/** Numbers are positions: an item put in before others renumbers them all. So words decide, and numbers help. */
const SAME_WORDS = 0.9;
const SAME_WORK = 0.6;
/** With the same number as well, a thorough rewording is still taken for the same work. */
const SAME_NUMBER = 0.3;
/** Every pair of leftovers is compared; more of them are matched by their numbers and by equal words alone. */
const MOST_LEFTOVERS = 400;

/**
 * For each row of today's table the described row that continues it, by position; undefined where none does. What
 * people entered then stays with the work they entered it for, though a new edition numbers it differently.
 * @example matchRows(spec, described, found)[0] // 3
 */
export function matchRows(
  spec: TableSpec,
  described: readonly (readonly Cell[])[],
  found: readonly CurrentRow[],
): readonly (number | undefined)[] {
  const keyAt = spec.columns.findIndex(({ heading }) => heading === spec.key);
  const positions = new Map(
    numbered(described.map((row) => keyOf(row[keyAt] ?? ""))).map((key, index) => [key, index]),
  );
  const sameKey = numbered(found.map(({ key }) => key)).map((key) => positions.get(key));
  if (!spec.columns.some(({ identifies }) => identifies !== undefined)) return sameKey;

  const wanted = described.map((row) => wordsOf(spec, row));
  const held = found.map(({ cells }) => wordsOf(spec, cells));
  const matching = new Matching(found.length);
  const likenessOf = (row: number, at: number) => likeness(held[row], wanted[at]);
  const byNumber = (least: number) => {
    for (const [row, at] of sameKey.entries()) {
      if (at !== undefined && likenessOf(row, at) >= least) matching.add(row, at);
    }
  };
  byNumber(SAME_WORDS);
  // A second row with a known key is a person's copy; it continues nothing.
  const copies = secondRows(found);
  const rest = () => matching.unmatched(found.length, copies);
  pairEqualWords(rest(), held, wanted, matching);
  byNumber(SAME_NUMBER);
  if (spec.columns.some(({ identifies }) => identifies === "loosely")) {
    pairLikeliest(rest(), matching.free(described.length), likenessOf, matching);
  }
  return matching.continued;
}

class Matching {
  readonly continued: (number | undefined)[];
  private readonly taken = new Set<number>();

  constructor(rows: number) {
    this.continued = Array.from({ length: rows }, () => undefined);
  }

  add(row: number, at: number): void {
    if (this.continued[row] !== undefined || this.taken.has(at)) return;
    this.continued[row] = at;
    this.taken.add(at);
  }

  isFree(at: number): boolean {
    return !this.taken.has(at);
  }

  unmatched(rows: number, except: ReadonlySet<number>): number[] {
    return range(rows).filter((row) => this.continued[row] === undefined && !except.has(row));
  }

  free(described: number): number[] {
    return range(described).filter((at) => this.isFree(at));
  }
}

type Words = ReadonlySet<string>;

function pairEqualWords(
  rows: readonly number[],
  held: readonly Words[],
  wanted: readonly Words[],
  matching: Matching,
): void {
  const places = new Map<string, number[]>();
  for (const [at, words] of wanted.entries()) {
    if (matching.isFree(at)) places.set(textOf(words), [...(places.get(textOf(words)) ?? []), at]);
  }
  for (const row of rows) {
    const at = held[row] && places.get(textOf(held[row]))?.shift();
    if (at !== undefined) matching.add(row, at);
  }
}

function pairLikeliest(
  rows: readonly number[],
  places: readonly number[],
  likenessOf: (row: number, at: number) => number,
  matching: Matching,
): void {
  if (rows.length > MOST_LEFTOVERS || places.length > MOST_LEFTOVERS) return;
  rows
    .flatMap((row) => places.map((at) => ({ row, at, like: likenessOf(row, at) })))
    .filter(({ like }) => like >= SAME_WORK)
    .sort((a, b) => b.like - a.like || a.row - b.row || a.at - b.at)
    .forEach(({ row, at }) => matching.add(row, at));
}

function secondRows(found: readonly CurrentRow[]): Set<number> {
  const seen = new Set<string>();
  return new Set(found.flatMap(({ key }, row) => (seen.size === seen.add(key).size ? [row] : [])));
}

/** The words that say which work a row is about. */
function wordsOf(spec: TableSpec, cells: readonly Cell[]): Words {
  const texts = spec.columns.flatMap(({ identifies }, index) => {
    const cell = cells[index];
    return identifies !== undefined && typeof cell === "string" ? [cell.normalize("NFC").toLowerCase()] : [];
  });
  return new Set(texts.flatMap((text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []));
}

/** Share of common words, 0–1. Rows without words are alike: only their number can tell. */
function likeness(a: Words | undefined, b: Words | undefined): number {
  if (!a || !b || a.size === 0 || b.size === 0) return 1;
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return (2 * common) / (a.size + b.size);
}

function textOf(words: Words): string {
  return [...words].join(" ");
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
