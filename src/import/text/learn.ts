import type { Column } from "./columns";
import type { ItemEvidence } from "./evidence/item";
import type { StretchFacts } from "./evidence/stretches";
import { keyOf } from "./evidence/stretches";
import { emptyAtFirst, firstModel, mostEmpty } from "./model";
import type { ColumnModel, Model } from "./model";
import { BLANK_WIDTH } from "./metric";
import type { Piece } from "./pieces";
import { MAX_PIECES } from "./pieces";
import { Scorer } from "./score";
import type { CellSpan, ItemReading } from "./segment";
import { segment } from "./segment";

const ROUNDS = 3;
/** So many items teach all there is to learn; more only take time. */
const TEACHING_ITEMS = 150;

/**
 * Reads all items, learning from one round to the next how wide the columns are, which texts they repeat, which
 * words they use and how long their cells are.
 */
export function readItems(items: readonly ItemEvidence[], columns: readonly Column[]): ItemReading[] {
  const teaching = items.filter(({ size }) => size <= MAX_PIECES).slice(0, TEACHING_ITEMS);
  let model = firstModel(columns);
  let before = "";
  for (let round = 0; round < ROUNDS; round++) {
    const scorer = new Scorer(columns, model);
    const readings = teaching.map((item) => segment(item, scorer, false));
    const outcome = boundsOf(readings);
    // The same reading teaches the same again
    if (outcome === before) break;
    before = outcome;
    model = learn(teaching, readings, columns);
  }
  const scorer = new Scorer(columns, model);
  return items.map((item) => segment(item, scorer, true));
}

function boundsOf(readings: readonly ItemReading[]): string {
  const bounds = readings.map(({ passes }) =>
    passes
      .map(({ kind, cells }) => kind + cells.map(({ column, to }) => `${column}:${to}`).join(","))
      .join("/"),
  );
  return bounds.join(";");
}

interface Sample {
  readonly item: ItemEvidence;
  readonly cell: CellSpan;
}

function learn(
  items: readonly ItemEvidence[],
  readings: readonly ItemReading[],
  columns: readonly Column[],
): Model {
  const samples: Sample[][] = columns.map(() => []);
  const asked = columns.map(() => 0);
  let cuts = 0;
  let inner = 0;
  let further = 0;
  readings.forEach((reading, index) => {
    const item = items[index];
    if (!item) return;
    reading.passes.forEach((pass) => {
      if (pass.kind === "further") further++;
      for (const cell of pass.cells) {
        samples[cell.column]?.push({ item, cell });
        if (cell.from > 0) cuts++;
        if (cell.from > 0 && !item.piece(cell.from).lineStart) inner++;
      }
      if (pass.kind === "first") columns.forEach((_, column) => (asked[column] = (asked[column] ?? 0) + 1));
    });
  });
  const wordsOverall = countWords(samples.flat());
  return {
    innerCut: clamp(-Math.log((inner + 1) / (cuts + 20)), 1.2, 4),
    restart: clamp(-Math.log((further + 0.5) / (items.length + 5)) + 1.5, 3, 5.5),
    texts: repeatedTexts(samples),
    columns: columns.map((column, at) =>
      learnColumn(column, samples[at] ?? [], asked[at] ?? 0, wordsOverall),
    ),
  };
}

function learnColumn(
  column: Column,
  samples: readonly Sample[],
  asked: number,
  overall: WordCounts,
): ColumnModel {
  const filled = samples.filter(({ cell }) => cell.to > cell.from).length;
  const seen = (Math.max(0, asked - filled) + 4 * emptyAtFirst(column.role)) / (asked + 4);
  const empty = clamp(seen, 0.003, mostEmpty(column.role));
  const width = learnWidth(samples);
  return {
    width,
    slack: (width ?? 0) * 0.025,
    logEmpty: Math.log(empty),
    logFilled: Math.log(1 - empty),
    words: wordOdds(countWords(samples), overall),
    length: learnLength(samples),
  };
}

interface Wrap {
  /** The line fitted, so the column is at least so wide. */
  readonly fitted: number;
  /** One word more didn't fit, so the column is narrower; Infinity where the break was free. */
  readonly refused: number;
}

/** The width that the most line breaks agree with. */
function learnWidth(samples: readonly Sample[]): number | null {
  const wraps = samples.flatMap(({ item, cell }) => wrapsOf(item.pieces.slice(cell.from, cell.to)));
  const bounded = wraps.filter(({ refused }) => refused < Infinity);
  if (bounded.length < 2) return null;
  const candidates = [
    ...bounded.flatMap(({ fitted, refused }) => [fitted, refused - 1]),
    ...wraps.map(({ fitted }) => fitted),
  ];
  let best = candidates[0] ?? 0;
  let least = Infinity;
  for (const width of thinned(candidates)) {
    let cost = 0;
    const tooLong = 1 / (width * 0.02);
    const tooEarly = 1 / (width * 0.03);
    for (const { fitted, refused } of wraps) {
      if (fitted > width) cost += Math.min(4, (fitted - width) * tooLong);
      if (width > refused) cost += Math.min(2, (width - refused) * tooEarly);
      if (cost >= least) break;
    }
    if (cost < least) {
      least = cost;
      best = width;
    }
  }
  return best;
}

function thinned(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const step = Math.max(1, Math.floor(sorted.length / 80));
  return sorted.filter((_, at) => at % step === 0);
}

function wrapsOf(pieces: readonly Piece[]): Wrap[] {
  const wraps: Wrap[] = [];
  let line = 0;
  pieces.forEach((piece, at) => {
    line = piece.lineStart || at === 0 ? piece.width : line + BLANK_WIDTH + piece.width;
    const next = pieces[at + 1];
    if (next && !next.lineStart) return;
    const free = !next || next.opening === "bullet" || next.glued;
    wraps.push({ fitted: line, refused: free ? Infinity : line + BLANK_WIDTH + next.firstWidth });
  });
  return wraps;
}

/** A text that occurs once teaches nothing: it would only confirm the reading it came from. */
function repeatedTexts(samples: readonly (readonly Sample[])[]): Map<string, Map<number, number>> {
  const texts = new Map<string, Map<number, number>>();
  samples.forEach((own, column) => {
    const counts = new Map<string, number>();
    for (const sample of own) {
      const { item, cell } = sample;
      const key = keyOf(item.pieces, cell.from, cell.to, factsOf(sample).words);
      if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, count] of counts) {
      if (count > 1) texts.set(key, (texts.get(key) ?? new Map<number, number>()).set(column, count - 1));
    }
  });
  return texts;
}

function factsOf({ item, cell }: Sample): StretchFacts {
  const facts = item.stretchesFrom(cell.from).at(cell.to - cell.from - 1);
  if (!facts) throw new RangeError(`no stretch ${cell.from}-${cell.to}`);
  return facts;
}

function bareWordsOf({ item, cell }: Sample): Set<string> {
  const words = new Set<string>();
  for (let at = cell.from; at < cell.to; at++) for (const word of item.piece(at).bareWords) words.add(word);
  return words;
}

interface WordCounts {
  readonly total: number;
  readonly counts: ReadonlyMap<string, number>;
}

function countWords(samples: readonly Sample[]): WordCounts {
  const counts = new Map<string, number>();
  let total = 0;
  for (const sample of samples) {
    for (const word of bareWordsOf(sample)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      total++;
    }
  }
  return { total, counts };
}

/** Log of how much likelier a word is here than in the whole table, drawn to 0 where it is rare. */
function wordOdds(own: WordCounts, overall: WordCounts): Map<string, number> {
  const odds = new Map<string, number>();
  if (own.total === 0) return odds;
  for (const [word, all] of overall.counts) {
    const expected = (all * own.total) / overall.total;
    const here = own.counts.get(word) ?? 0;
    odds.set(word, clamp(Math.log((here + 1.5) / (expected + 1.5)), -1.5, 1.5));
  }
  return odds;
}

function learnLength(samples: readonly Sample[]): ColumnModel["length"] {
  if (samples.length < 4) return null;
  const logs = samples.map((sample) => factsOf(sample).logWords);
  const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
  const variance = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / logs.length;
  return { mean, spread: Math.max(0.5, Math.sqrt(variance)) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
