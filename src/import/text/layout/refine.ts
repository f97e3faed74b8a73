import type { Column } from "../columns";
import { hangs } from "../evidence/endings";
import { openingOf } from "../letters";
import type { Strip } from "./borders";
import { drawnIn } from "./borders";
import type { OpenLine } from "./openLine";
import type { PlacedWord } from "./printed";
import { Lessons, NEAR_LINES } from "./lessons";
import type { Step } from "./steps";
import { cheapest, unsureColumns } from "./steps";
import type { Stroke } from "./strokes";
import { leftFree, strokeAt, strokeOf } from "./strokes";

const ROUNDS = 4;

/**
 * Puts the words of all lines into columns again and again, each time with what the last round taught: where the
 * columns stand, how wide they are, which words stand beside each other, which lines come again.
 */
export function refine(
  lines: readonly OpenLine[],
  pages: readonly (readonly Strip[])[],
  columns: readonly Column[],
): void {
  let strips = pages;
  for (let round = 0; round < ROUNDS; round++) {
    const lessons = new Lessons(lines, columns);
    const last = round === ROUNDS - 1;
    lines.forEach((open, at) => {
      if (open.title !== null) return;
      const own = strips[open.page] ?? [];
      const placed = new LinePlaces(lines, at, own, columns, lessons).best(last);
      open.cells = placed.cells;
      open.unsure = placed.unsure;
    });
    strips = strips.map((own, page) =>
      drawnIn(
        own,
        own.map((_, column) =>
          lines.flatMap((line) => {
            const stroke =
              line.page === page && line.title === null ? strokeAt(line.cells, column, 0, page) : null;
            return stroke?.begins ? [stroke.words] : [];
          }),
        ),
      ),
    );
  }
}

const TIGHT = 2;
const WIDE_BLANK = 0.8;
const MOST_WIDE_BLANK = 2.4;
const OUTSIDE = 0.22;
const FAR = 12;

interface Neighbour {
  readonly stroke: Stroke;
  readonly distance: number;
}

/** The ways to put one line's words into columns. */
class LinePlaces {
  private readonly words: readonly PlacedWord[];
  private readonly above: readonly (Neighbour | null)[];
  private readonly below: readonly (Neighbour | null)[];
  private readonly current: ReadonlyMap<number, number>;

  constructor(
    private readonly lines: readonly OpenLine[],
    private readonly at: number,
    private readonly strips: readonly Strip[],
    private readonly columns: readonly Column[],
    private readonly lessons: Lessons,
  ) {
    const line = lines[at];
    this.words = line?.line.fragments.flat() ?? [];
    this.above = columns.map((_, column) => this.neighbour(column, -1));
    this.below = columns.map((_, column) => this.neighbour(column, 1));
    const current = new Map<number, number>();
    let word = 0;
    line?.cells.forEach((own, column) => {
      own.forEach(() => current.set(word++, column));
    });
    this.current = current;
  }

  best(asked: boolean): { cells: PlacedWord[][]; unsure: Set<number> } {
    const { words, columns } = this;
    const numbered = (this.lines[this.at]?.cells[0] ?? []).length;
    const steps = this.steps(numbered);
    const start = numbered * columns.length;
    const path = cheapest(steps, start, words.length, columns.length);
    const cells: PlacedWord[][] = columns.map(() => []);
    cells[0] = words.slice(0, numbered);
    if (path === null) {
      const kept = this.lines[this.at]?.cells ?? [];
      return { cells: kept.map((own) => [...own]), unsure: new Set() };
    }
    for (const { column, word, end } of path) cells[column] = words.slice(word, end);
    return {
      cells,
      unsure: asked ? unsureColumns(steps, path, start, words.length, columns.length) : new Set(),
    };
  }

  /** All ways to put the next words into a further column, from left to right. */
  private steps(numbered: number): Step[] {
    const { words, columns } = this;
    const count = columns.length;
    const reached = new Set([numbered * count]);
    const steps: Step[] = [];
    for (let word = numbered; word < words.length; word++) {
      const border = this.border(word, numbered);
      for (let column = 1; column < count; column++) {
        const lefts: number[] = [];
        for (let left = 0; left < column; left++)
          if (reached.has(word * count + left)) lefts.push(word * count + left);
        if (lefts.length === 0) continue;
        for (let end = word + 1; end <= words.length; end++) {
          const cell = this.cell(column, word, end);
          if (cell === null) continue;
          const to = end * count + column;
          reached.add(to);
          for (const from of lefts) steps.push({ from, to, word, end, column, cost: border + cell });
        }
      }
    }
    return steps;
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
    const inside = this.current.get(from) === this.current.get(from - 1) ? 1 : 0;
    return TIGHT - (word.capital ? 0.9 : 0) + this.lessons.pair(before.text, word.text, inside);
  }

  /** What it costs that words are a line of a column; null where they can't be. */
  private cell(column: number, from: number, to: number): number | null {
    const strip = this.strips[column];
    const first = this.words[from];
    const last = this.words[to - 1];
    if (!strip || !first || !last) return null;
    if (first.from < strip.from - FAR || first.from >= strip.to + 2 || last.to > strip.to + 2 * FAR)
      return null;
    let cost = OUTSIDE * (Math.max(0, strip.from - first.from) + Math.max(0, last.to - strip.to));
    for (let at = from + 1; at < to; at++) {
      const gap = (this.words[at]?.from ?? 0) - (this.words[at - 1]?.to ?? 0);
      if (gap > 1) cost += Math.min(MOST_WIDE_BLANK, WIDE_BLANK * (gap - 1));
    }
    const stroke = strokeOf(this.words.slice(from, to), this.at, 0);
    const apart = from === 0 || first.from - (this.words[from - 1]?.to ?? 0) > 1;
    cost += this.alignment(column, first.from, last.to, apart);
    cost += this.fit(column, stroke);
    if (first.suits?.has(column)) cost -= 1;
    const own =
      this.current.get(from) === column &&
      this.current.get(to - 1) === column &&
      this.current.get(from - 1) !== column &&
      this.current.get(to) !== column
        ? 1
        : 0;
    return cost - this.lessons.text(column, stroke.text, own);
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
