import type { Column } from "../columns";
import { hangs, partsTime } from "../evidence/endings";
import { openingOf } from "../letters";
import type { Strip } from "./borders";
import { isRowNumber } from "./borders";
import type { Lessons } from "./lessons";
import { NEAR_LINES } from "./lessons";
import type { OpenLine } from "./openLine";
import type { PlacedWord } from "./printed";
import type { Stroke } from "./strokes";
import { leftFree, strokeOf } from "./strokes";

const TIGHT = 2;
const WIDE_BLANK = 0.8;
const OUTSIDE = 0.22;
/** Words right behind a neighbour's shorter line stand left of their column. */
const PUSHED = 0.06;
/** Below another column's heading. */
const ELSEWHERE = 1.5;
const HOPELESS = 12;
const PARTED_TIME = 6;
/** The words of a line say no more for a column. */
const MOST_SAID = 8;
const FAR = 12;
const MOST_PUSHED = 20;

interface Neighbour {
  readonly stroke: Stroke;
  readonly distance: number;
}

/** Words from … to (exclusive) in a column. */
export interface Span {
  readonly column: number;
  readonly word: number;
  readonly end: number;
}

/** A way to put a line's words into columns, which it names from left to right; its number stands apart. */
export interface Choice {
  readonly spans: readonly Span[];
  readonly cost: number;
}

/** The ways to put one line's words into columns. */
export class LinePlaces {
  private readonly words: readonly PlacedWord[];
  private readonly above: readonly (Neighbour | null)[];
  private readonly below: readonly (Neighbour | null)[];
  /** By word, the column that it stands in now. */
  private current: ReadonlyMap<number, number>;
  private readonly places = new Map<number, number>();
  private readonly known = new Map<number, Stroke>();

  constructor(
    private readonly lines: readonly OpenLine[],
    private readonly at: number,
    private readonly strips: readonly Strip[],
    private readonly columns: readonly Column[],
    private readonly lessons: Lessons,
  ) {
    const line = lines[at];
    this.words = line?.line.words ?? [];
    this.above = columns.map((_, column) => this.neighbour(column, -1));
    this.below = columns.map((_, column) => this.neighbour(column, 1));
    this.current = this.standing();
  }

  private standing(): ReadonlyMap<number, number> {
    const current = new Map<number, number>();
    let word = 0;
    this.lines[this.at]?.cells.forEach((own, column) => {
      own.forEach(() => current.set(word++, column));
    });
    return current;
  }

  /** The words by column, as they fit best. */
  best(): readonly (readonly PlacedWord[])[] {
    const path = this.cheapest();
    return path === null ? (this.lines[this.at]?.cells ?? []) : this.cellsOf(path);
  }

  /**
   * The line as it is, and every way that parts one or two neighbouring cells of it otherwise; those whose places
   * cost so much more aren't looked at.
   */
  choices(more: number): Choice[] {
    this.current = this.standing();
    const spans = this.currentSpans();
    const found = [this.choiceOf(spans)];
    for (let at = 0; at < spans.length; at++)
      for (const length of [1, 2]) {
        const window = spans.slice(at, at + length);
        const [first] = window;
        const last = window[length - 1];
        if (!first || !last) continue;
        const left = (spans[at - 1]?.column ?? 0) + 1;
        const right = (spans[at + length]?.column ?? this.columns.length) - 1;
        for (const other of this.partings(first.word, last.end, left, right))
          found.push(this.choiceOf([...spans.slice(0, at), ...other, ...spans.slice(at + length)]));
      }
    const most = (found[0]?.cost ?? 0) + more;
    return found.filter(({ cost }, at) => at === 0 || cost <= most);
  }

  private currentSpans(): Span[] {
    let word = this.numbered;
    return (this.lines[this.at]?.cells ?? []).flatMap((own, column): Span[] => {
      if (column === 0 || own.length === 0) return [];
      const span = { column, word, end: word + own.length };
      word = span.end;
      return [span];
    });
  }

  /** The ways to put some words into one or two columns between two. */
  private partings(word: number, end: number, left: number, right: number): Span[][] {
    const found: Span[][] = [];
    for (let column = left; column <= right; column++) {
      if (this.isPossible(column, word, end)) found.push([{ column, word, end }]);
      for (let border = word + 1; border < end; border++) {
        if (!this.isPossible(column, word, border)) continue;
        for (let next = column + 1; next <= right; next++)
          if (this.isPossible(next, border, end))
            found.push([
              { column, word, end: border },
              { column: next, word: border, end },
            ]);
      }
    }
    return found;
  }

  private isPossible(column: number, word: number, end: number): boolean {
    return this.knownPlace(column, word, end) < HOPELESS;
  }

  /** Words from … to (exclusive) as a column's line, whichever the column. */
  knownStroke(from: number, to: number): Stroke {
    const key = from * (this.words.length + 1) + to;
    const known = this.known.get(key);
    if (known) return known;
    const stroke = strokeOf(this.words.slice(from, to), this.at, 0);
    this.known.set(key, stroke);
    return stroke;
  }

  private knownPlace(column: number, word: number, end: number): number {
    const key = (column * this.words.length + word) * (this.words.length + 1) + end;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.place(column, word, end) ?? Infinity;
    this.places.set(key, place);
    return place;
  }

  private choiceOf(spans: readonly Span[]): Choice {
    const cost = spans.reduce(
      (sum, { column, word, end }) =>
        sum + this.knownPlace(column, word, end) + this.border(word, this.numbered),
      0,
    );
    return { spans, cost };
  }

  /** How many words at the line's start are its row's number. */
  private get numbered(): number {
    const [first] = this.lines[this.at]?.cells[0] ?? [];
    return first !== undefined && first === this.words[0] && isRowNumber(first.text) ? 1 : 0;
  }

  /** The line's cells where its words stand so. */
  cellsOf(path: readonly Span[]): PlacedWord[][] {
    const cells: PlacedWord[][] = this.columns.map(() => []);
    cells[0] = this.words.slice(0, this.numbered);
    for (const { column, word, end } of path) cells[column] = this.words.slice(word, end);
    return cells;
  }

  /** The spans that cost least together; null where no way leads to the line's end. */
  private cheapest(): Span[] | null {
    const { words, numbered } = this;
    const count = this.columns.length;
    // by words that stand somewhere, times the columns, plus the column of the last
    const costs = new Float64Array((words.length + 1) * count).fill(Infinity);
    const back = new Map<number, Span & { readonly left: number }>();
    costs[numbered * count] = 0;
    for (let word = numbered; word < words.length; word++) {
      const border = this.border(word, numbered);
      let left = word * count;
      for (let column = 1; column < count; column++) {
        const before = word * count + column - 1;
        if ((costs[before] ?? Infinity) < (costs[left] ?? Infinity)) left = before;
        const so = costs[left] ?? Infinity;
        if (so === Infinity) continue;
        for (let end = word + 1; end <= words.length; end++) {
          const place = this.place(column, word, end) ?? Infinity;
          const state = end * count + column;
          const most = costs[state] ?? Infinity;
          if (place > HOPELESS || so + border + place - MOST_SAID >= most) continue;
          const cost = so + border + place + this.text(column, word, end);
          if (cost >= most) continue;
          costs[state] = cost;
          back.set(state, { column, word, end, left });
        }
      }
    }
    return this.pathBack(costs, back);
  }

  private pathBack(
    costs: Float64Array,
    back: ReadonlyMap<number, Span & { readonly left: number }>,
  ): Span[] | null {
    const last = this.words.length * this.columns.length;
    let state = last;
    for (let column = 1; column < this.columns.length; column++)
      if ((costs[last + column] ?? Infinity) < (costs[state] ?? Infinity)) state = last + column;
    if (costs[state] === Infinity) return null;
    const path: Span[] = [];
    for (let span = back.get(state); span; span = back.get(span.left)) path.push(span);
    return path.reverse();
  }

  private neighbour(column: number, step: 1 | -1): Neighbour | null {
    const page = this.lines[this.at]?.page;
    for (let distance = 1; distance <= NEAR_LINES + 2; distance++) {
      const line = this.lines[this.at + step * distance];
      if (!line || line.title !== null) return null;
      const words = line.cells[column] ?? [];
      if (words.length === 0) continue;
      return line.page === page
        ? { stroke: strokeOf(words, this.at + step * distance, line.page), distance }
        : null;
    }
    return null;
  }

  /** What it costs that a cell's line begins with a word. */
  private border(from: number, numbered: number): number {
    const [before, word] = [this.words[from - 1], this.words[from]];
    if (!word || !before || from === numbered) return 0;
    if (word.from - before.to > 1) return 0;
    if (partsTime(before.text, word.text) || this.partsRange(from)) return PARTED_TIME;
    const inside = this.current.get(from) === this.current.get(from - 1) ? 1 : 0;
    return TIGHT - (word.capital ? 0.9 : 0) + this.lessons.pair(before.text, word.text, inside);
  }

  /** Between two numbers' dash and one of them: "2026 | - 2030". */
  private partsRange(from: number): boolean {
    const [before, word, next] = this.words.slice(from - 1, from + 2);
    return /\d$/.test(before?.text ?? "") && /^[-–]$/.test(word?.text ?? "") && /^\d/.test(next?.text ?? "");
  }

  /** What the place of a column's line costs; null where it can't be. */
  private place(column: number, from: number, to: number): number | null {
    const strip = this.strips[column];
    const first = this.words[from];
    const last = this.words[to - 1];
    if (!strip || !first || !last) return null;
    const apart = from === 0 || first.from - (this.words[from - 1]?.to ?? 0) > 1;
    const left = apart ? FAR : MOST_PUSHED;
    if (first.from < strip.from - left || first.from >= strip.to + 2 || last.to > strip.to + 2 * FAR)
      return null;
    let cost =
      (apart ? OUTSIDE : PUSHED) * Math.max(0, strip.from - first.from) +
      OUTSIDE * Math.max(0, last.to - strip.to);
    for (let at = from + 1; at < to; at++) {
      const gap = (this.words[at]?.from ?? 0) - (this.words[at - 1]?.to ?? 0);
      if (gap > 1) cost += Math.min(this.lessons.wideBlank, WIDE_BLANK * (gap - 1));
    }
    if (apart) cost += this.byHeading(column, first.from, last.to);
    return cost + this.alignment(column, first.from, last.to, apart);
  }

  /** Cells stand below their own heading, not below another alone. */
  private byHeading(column: number, from: number, to: number): number {
    const below = (at: number): boolean => {
      const heading = this.strips[at]?.heading;
      return heading !== undefined && from < heading.to && to > heading.from;
    };
    if (this.strips[column]?.heading === undefined || below(column)) return 0;
    return this.strips.some((_, at) => at > 0 && below(at)) ? ELSEWHERE : 0;
  }

  /** What the words of a column's line cost, whatever their place. */
  private text(column: number, from: number, to: number): number {
    const stroke = this.knownStroke(from, to);
    const suits = this.words[from]?.suits?.has(column) ? 1 : 0;
    const { current } = this;
    const isCurrent =
      current.get(from) === column &&
      current.get(to - 1) === column &&
      current.get(from - 1) !== column &&
      current.get(to) !== column;
    return this.fit(column, stroke) - suits - this.lessons.text(column, stroke.text, isCurrent ? 1 : 0);
  }

  private alignment(column: number, from: number, to: number, apart: boolean): number {
    const flush = this.lessons.flush[column] ?? 0.5;
    let cost = 0;
    for (const neighbour of [this.above[column], this.below[column]]) {
      if (!neighbour || neighbour.distance > NEAR_LINES) continue;
      const { words } = neighbour.stroke;
      const begin = words[0]?.from ?? 0;
      const end = words[words.length - 1]?.to ?? 0;
      const left = Math.abs(begin - from);
      const middle = Math.abs(begin + end - from - to) / 2;
      const off = flush > 0.6 ? left : flush < 0.35 ? middle : Math.min(left, middle);
      cost += off <= 1 ? -0.5 : apart ? Math.min(1, 0.2 * off) : 0;
    }
    return cost;
  }

  /** Lines are broken where the next word doesn't fit. */
  private fit(column: number, stroke: Stroke): number {
    const width = this.lessons.widths[column] ?? Infinity;
    let cost = Math.min(4, Math.max(0, 25 * (stroke.width / width - 1.02)));
    const above = this.above[column]?.stroke;
    if (above) cost += this.joint(above, stroke, width);
    else if (openingOf(stroke.words[0]?.text ?? "") === "lower") cost += 2.5;
    const below = this.below[column]?.stroke;
    if (below) cost += this.joint(stroke, below, width);
    return cost;
  }

  private joint(above: Stroke, below: Stroke, width: number): number {
    const opening = openingOf(below.words[0]?.text ?? "");
    const pair = this.lessons.pair(
      above.words[above.words.length - 1]?.text ?? "",
      below.words[0]?.text ?? "",
      0,
    );
    const free = leftFree(above, below, width);
    const goesOn = opening === "lower" || opening === "other" || hangs(above.text) >= 0.8;
    if (!goesOn) return -0.5 * pair;
    return -0.5 * pair + (free > 0.04 && width < Infinity ? Math.min(2.5, 0.5 + 6 * free) : 0);
  }
}
