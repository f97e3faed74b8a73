import type { Column } from "../columns";
import type { OpenLine } from "./openLine";
import type { Stroke } from "./strokes";
import { strokeAt } from "./strokes";
import { columnWidth } from "./widths";

/** Lines of one cell stand no further apart. */
export const NEAR_LINES = 4;

/** What all lines of a table's body teach about its columns and words. */
export class Lessons {
  readonly widths: readonly (number | null)[];
  /** By column, the share of lines that begin right below the one above. */
  readonly flush: readonly number[];
  /** What several blanks inside a cell cost at most: justified lines have them. */
  readonly wideBlank: number;
  /** How often words stand beside each other, by the left one. */
  private readonly pairs = new Map<string, Map<string, number>>();
  private readonly texts: readonly Map<string, number>[];

  /** What the noted lines of columns say; a line belongs to one column. */
  private readonly noted = new Map<Stroke, { readonly odds: number; readonly key: string }>();
  /** By column, how often each cell's bare text comes; nothing as long as the rows aren't known. */
  private readonly cells: readonly Map<string, number>[];
  /** By column, how much likelier a bare word is there than anywhere. */
  private readonly odds: readonly ReadonlyMap<string, number>[];

  constructor(
    lines: readonly OpenLine[],
    columns: readonly Column[],
    ranges?: readonly (readonly { readonly from: number; readonly to: number }[])[],
  ) {
    const strokes = strokesOf(lines, columns.length);
    this.widths = widthsOf(strokes, lines);
    this.texts = strokes.map(countTexts);
    this.flush = strokes.map((own) => flushShare(own));
    const all = strokes.flat();
    const wide = all.filter(hasWideBlank).length;
    this.wideBlank = Math.max(0.8, Math.min(1.8, -Math.log((wide + 2) / (all.length + 20))));
    this.cells = strokes.map((own, column) => countCells(own, ranges?.[column]));
    this.odds = ranges ? wordOdds(strokes) : [];
    for (const { words } of all.filter(({ begins, ends }) => begins && ends))
      for (let at = 1; at < words.length; at++) this.count(words[at - 1]?.text ?? "", words[at]?.text ?? "");
  }

  private count(left: string, right: string): void {
    const beside = this.pairs.get(left) ?? new Map<string, number>();
    beside.set(right, (beside.get(right) ?? 0) + 1);
    this.pairs.set(left, beside);
  }

  /** How much speaks for a cell whose text other rows have too, and whose words its column has. */
  cell(column: number, strokes: readonly Stroke[]): number {
    let sum = 0;
    let key = "";
    for (const stroke of strokes) {
      const own = this.ofStroke(column, stroke);
      sum += own.odds;
      if (key.length <= LONGEST_CELL) key += own.key;
    }
    const seen = key.length > LONGEST_CELL ? 0 : (this.cells[column]?.get(key) ?? 0);
    return Math.max(-6, Math.min(6, 0.25 * sum)) + (seen > 0 ? Math.min(4, 1.3 * Math.log(1 + seen)) : 0);
  }

  private ofStroke(column: number, stroke: Stroke): { readonly odds: number; readonly key: string } {
    return this.noted.get(stroke) ?? this.readStroke(column, stroke);
  }

  /** Notes what a line says that is asked for again and again. */
  note(column: number, stroke: Stroke): void {
    this.noted.set(stroke, this.readStroke(column, stroke));
  }

  private readStroke(column: number, stroke: Stroke): { readonly odds: number; readonly key: string } {
    const all = this.odds[column];
    let odds = 0;
    let key = "";
    for (const { bare } of stroke.words) {
      odds += all?.get(bare) ?? 0;
      key += ` ${bare}`;
    }
    return { odds, key };
  }

  /** How much speaks against a border between two words; `own` places of the pair don't count. */
  pair(left: string, right: string, own: number): number {
    const seen = (this.pairs.get(left)?.get(right) ?? 0) - own;
    return seen <= 0 ? 0 : Math.min(2.5, 0.4 + 0.8 * Math.log(1 + seen));
  }

  /** How much speaks for a column's line that comes again; `own` of them don't count. */
  text(column: number, text: string, own: number): number {
    const seen = (this.texts[column]?.get(text) ?? 0) - own;
    return seen <= 0 ? 0 : Math.min(2.5, 0.9 * Math.log(1 + seen));
  }
}

/** The width of each column, as `columnWidth` gives it. */
export function columnWidths(lines: readonly OpenLine[], columns: number): (number | null)[] {
  return widthsOf(strokesOf(lines, columns), lines);
}

function widthsOf(strokes: readonly (readonly Stroke[])[], lines: readonly OpenLine[]): (number | null)[] {
  return strokes.map((own, column) => columnWidth(own, strokes[column + 1] ?? [], lines));
}

/** By column, the lines of its cells; titles are none. */
function strokesOf(lines: readonly OpenLine[], columns: number): Stroke[][] {
  const strokes: Stroke[][] = Array.from({ length: columns }, () => []);
  lines.forEach((line, at) => {
    if (line.title !== null) return;
    strokes.forEach((own, column) => {
      const stroke = strokeAt(line.cells, column, at, line.page);
      if (stroke) own.push(stroke);
    });
  });
  return strokes;
}

function hasWideBlank({ words }: Stroke): boolean {
  return words.some((word, at) => at > 0 && word.from - (words[at - 1]?.to ?? 0) > 1);
}

function countTexts(strokes: readonly Stroke[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of strokes) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function flushShare(strokes: readonly Stroke[]): number {
  let flush = 0;
  let all = 2;
  strokes.forEach((stroke, at) => {
    const above = strokes[at - 1];
    if (!above || above.page !== stroke.page || stroke.line - above.line > NEAR_LINES) return;
    all++;
    if (Math.abs((stroke.words[0]?.from ?? 0) - (above.words[0]?.from ?? 0)) <= 1) flush++;
  });
  return (flush + 1) / all;
}

/** Longer cells hardly come twice. */
const LONGEST_CELL = 160;

function countCells(
  strokes: readonly Stroke[],
  ranges: readonly { readonly from: number }[] | undefined,
): Map<string, number> {
  const counts = new Map<string, number>();
  if (!ranges) return counts;
  const cells = new Map<number, string>();
  for (const { line, words } of strokes) {
    const from = ranges[line]?.from ?? line;
    cells.set(
      from,
      words.reduce((key, { bare }) => `${key} ${bare}`, cells.get(from) ?? ""),
    );
  }
  for (const key of cells.values()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function wordOdds(strokes: readonly (readonly Stroke[])[]): Map<string, number>[] {
  const counts = strokes.map((own) => {
    const words = new Map<string, number>();
    for (const stroke of own)
      for (const { bare } of stroke.words) words.set(bare, (words.get(bare) ?? 0) + 1);
    return words;
  });
  const totals = counts.map((own) => [...own.values()].reduce((a, b) => a + b, 0));
  const all = Math.max(
    1,
    totals.reduce((a, b) => a + b, 0),
  );
  const overall = new Map<string, number>();
  for (const own of counts)
    for (const [word, count] of own) overall.set(word, (overall.get(word) ?? 0) + count);
  return counts.map((own, column) => {
    const odds = new Map<string, number>();
    for (const [word, count] of overall) {
      const expected = (count * (totals[column] ?? 0)) / all;
      const value = Math.log(((own.get(word) ?? 0) + 1.5) / (expected + 1.5));
      odds.set(word, Math.max(-1.5, Math.min(1.5, value)));
    }
    return odds;
  });
}
