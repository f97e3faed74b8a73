import { markOf } from "../fingerprint";
import { keyOf, numbered } from "../rowKeys";
import type { Cell, TableSpec } from "../spec";
import { Likeness } from "./likeness";
import { pairByLikeness } from "./pairByLikeness";
import type { PairedBy, PairingChoice } from "./pairing";
import { Pairing } from "./pairing";
import { isPeoplesOwn, marksOf, originOf } from "./rowOrigin";
import type { RowWords } from "./rowWords";
import { wordsOf } from "./rowWords";
import type { CurrentRow } from "./tableRows";

/** Rows with the same words are compared one by one only where there are few of them. */
const MOST_TWINS = 60;

/**
 * Which described row continues which row of today's table. Numbers are positions: an item put in before others
 * renumbers them all. So words decide – first those that the last run wrote, then those that stand there, then
 * likeness – and what people entered stays with the work they entered it for.
 * @example pairRows(spec, described, found, []).ofRow(0)?.at // 3
 */
export function pairRows(
  spec: TableSpec,
  described: readonly (readonly Cell[])[],
  found: readonly CurrentRow[],
  choices: readonly PairingChoice[],
): Pairing {
  const names = { rows: rowNames(found), described: describedNames(spec, described) };
  const pairing = new Pairing(found.length, described.length);
  applyChoices(choices, names.rows, names.described, pairing);
  if (spec.provenance?.keepAll === true) pairWholeRows(described, found, pairing);
  else if (!spec.columns.some(({ identifies }) => identifies !== undefined)) pairByKey(names, pairing);
  else pairByWords(spec, described, found, names, pairing);
  return pairing;
}

/** The names that choices call today's rows by. */
export function rowNames(found: readonly CurrentRow[]): string[] {
  return numbered(found.map(({ key }) => key));
}

/** The names that choices call described rows by. */
export function describedNames(spec: TableSpec, described: readonly (readonly Cell[])[]): string[] {
  const keyAt = spec.columns.findIndex(({ heading }) => heading === spec.key);
  return numbered(described.map((row) => keyOf(row[keyAt] ?? "")));
}

interface Names {
  readonly rows: readonly string[];
  readonly described: readonly string[];
}

function applyChoices(
  choices: readonly PairingChoice[],
  rows: readonly string[],
  described: readonly string[],
  pairing: Pairing,
): void {
  for (const choice of choices) {
    const row = choice.row === null ? -1 : rows.indexOf(choice.row);
    const at = choice.described === null ? -1 : described.indexOf(choice.described);
    if (row >= 0 && at >= 0) pairing.add({ row, at, by: "choice", likeness: 1, doubtful: false });
    else if (row >= 0 && choice.described === null) pairing.endRow(row);
    else if (at >= 0 && choice.row === null) pairing.startDescribed(at);
  }
}

/** A journal's entry is the same one only when all of it is the same. */
function pairWholeRows(
  described: readonly (readonly Cell[])[],
  found: readonly CurrentRow[],
  pairing: Pairing,
): void {
  found.forEach(({ cells }, row) => {
    const at = described.findIndex((wanted) =>
      wanted.every((cell, index) => cell === (cells[index] ?? null)),
    );
    if (at >= 0) pairing.add({ row, at, by: "words", likeness: 1, doubtful: false });
  });
}

function pairByKey({ rows, described }: Names, pairing: Pairing): void {
  const places = new Map(described.map((name, at) => [name, at]));
  rows.forEach((name, row) => {
    const at = places.get(name);
    if (at !== undefined) pairing.add({ row, at, by: "key", likeness: 1, doubtful: false });
  });
}

function pairByWords(
  spec: TableSpec,
  described: readonly (readonly Cell[])[],
  found: readonly CurrentRow[],
  names: Names,
  pairing: Pairing,
): void {
  const wanted = described.map((cells) => wordsOf(spec, cells));
  const held = found.map(({ cells }) => wordsOf(spec, cells));
  const likeness = new Likeness([...held, ...wanted]);
  const twins = { names, held, wanted, likeness };
  pairTwins("marks", markTexts(spec, described, found), twins, pairing);
  pairTwins("words", { rows: held.map(textOf), described: wanted.map(textOf) }, twins, pairing);
  // A row of people's own, or their copy of one of ours, becomes the plan's only where it says the very same.
  const origins = found.map((row) => originOf(spec, row));
  const taken = new Set(origins.filter((_, row) => !pairing.isFree(row)));
  const comparable = held.map((words, row) => {
    const [current, origin = null] = [found[row], origins[row]];
    const isCopy = origin !== null && (taken.has(origin) || origins.indexOf(origin) < row);
    return current === undefined || isCopy || isPeoplesOwn(spec, current) ? NO_WORDS : words;
  });
  pairByLikeness(comparable, wanted, likeness, pairing);
  pairSpeechless(names, held, wanted, pairing);
}

const NO_WORDS: RowWords = { own: [], context: [], text: "", circumstances: [] };

/** The marks of the identifying cells as the last run wrote them, and as the plan now has them. */
function markTexts(
  spec: TableSpec,
  described: readonly (readonly Cell[])[],
  found: readonly CurrentRow[],
): { readonly rows: readonly string[]; readonly described: readonly string[] } {
  const columns = spec.columns.flatMap(({ heading, identifies }, index) =>
    identifies === undefined ? [] : [{ heading, index }],
  );
  return {
    rows: found.map((row) => {
      const marks = marksOf(spec, row);
      return marks === null ? "" : columns.map(({ heading }) => marks.get(heading) ?? "").join("~");
    }),
    described: described.map((cells) => columns.map(({ index }) => markOf(cells[index] ?? null)).join("~")),
  };
}

interface Twins {
  readonly names: Names;
  readonly held: readonly RowWords[];
  readonly wanted: readonly RowWords[];
  readonly likeness: Likeness;
}

/** Pairs rows with the same text. Where several have it, their circumstances decide, then their key, then the order. */
function pairTwins(
  by: PairedBy,
  texts: { readonly rows: readonly string[]; readonly described: readonly string[] },
  { names, held, wanted, likeness }: Twins,
  pairing: Pairing,
): void {
  const places = new Map<string, number[]>();
  for (const at of pairing.openDescribed()) push(places, texts.described[at], at);
  const rows = new Map<string, number[]>();
  for (const row of pairing.freeRows()) push(rows, texts.rows[row], row);
  for (const [text, twins] of rows) {
    const open = places.get(text) ?? [];
    const pairs =
      twins.length * open.length <= MOST_TWINS ** 2
        ? twins.flatMap((row) => open.map((at) => ({ row, at })))
        : inOrder(twins, open);
    pairs
      .map(({ row, at }) => {
        const [a, b] = [held[row], wanted[at]];
        const sameName = names.rows[row] === names.described[at] ? 1 : 0;
        return { row, at, like: a && b ? likeness.ofRows(a, b) : 0, sameName };
      })
      .sort((a, b) => b.like - a.like || b.sameName - a.sameName || a.row - b.row || a.at - b.at)
      .forEach(({ row, at }) => pairing.add({ row, at, by, likeness: 1, doubtful: false }));
  }
}

/** Rows without any words are known by their key alone. */
function pairSpeechless(
  { rows, described }: Names,
  held: readonly RowWords[],
  wanted: readonly RowWords[],
  pairing: Pairing,
): void {
  const places = new Map(described.map((name, at) => [name, at]));
  for (const row of pairing.freeRows()) {
    const at = places.get(rows[row] ?? "");
    const isSilent = held[row]?.text === "" || (at !== undefined && wanted[at]?.text === "");
    if (at !== undefined && isSilent) pairing.add({ row, at, by: "key", likeness: 0, doubtful: true });
  }
}

function inOrder(rows: readonly number[], places: readonly number[]): { row: number; at: number }[] {
  return rows.flatMap((row, index) => {
    const at = places[index];
    return at === undefined ? [] : [{ row, at }];
  });
}

function textOf({ text }: RowWords): string {
  return text;
}

function push(lists: Map<string, number[]>, key: string | undefined, value: number): void {
  if (key === undefined || key === "") return;
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
