import type { Column } from "../columns";
import type { Band } from "./band";
import type { Strip } from "./borders";
import { cellScore } from "./cellScore";
import { Lessons } from "./lessons";
import type { Choice, Span } from "./linePlaces";
import { LinePlaces } from "./linePlaces";
import type { OpenLine } from "./openLine";
import type { Stroke } from "./strokes";
import { strokeAt } from "./strokes";

/** Where another way costs so little more, what differs wants a look. */
const NEAR = 4.5;

/** Ways that cost so much more are looked at; fewer where there are so many lines. */
const MOST_MORE = 6;
const FEW_MORE = 2.5;

/** The first line of a cell and, exclusive, its last. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** How often lines are settled, and whether those too whose cells stand apart. */
export interface Thoroughness {
  readonly passes: number;
  readonly all: boolean;
}

/**
 * Once the rows are known, puts the words of each line where they make the best cells: a line's way to be parted is
 * chosen by all the lines of the cells that it is part of.
 */
export function settle(
  lines: readonly OpenLine[],
  pages: readonly (readonly Strip[])[],
  columns: readonly Column[],
  bands: readonly Band[],
  { passes, all }: Thoroughness,
): void {
  const ranges = rangesOf(columns, bands);
  const sure = new Set<OpenLine>();
  for (let pass = 0; pass < passes; pass++) {
    const lessons = new Lessons(lines, columns, ranges);
    const scores = new CellScores(lines, columns, ranges, lessons);
    lines.forEach((open, at) => {
      if (open.title !== null || sure.has(open) || (!all && standsApart(open, pages[open.page] ?? [])))
        return;
      const places = new LinePlaces(lines, at, pages[open.page] ?? [], columns, lessons);
      if (scores.settleLine(open, at, places, all ? MOST_MORE : FEW_MORE)) sure.add(open);
    });
  }
}

/** Whether several blanks part all cells of a line, and each stands in its column. */
function standsApart({ cells }: OpenLine, strips: readonly Strip[]): boolean {
  let end = -Infinity;
  return cells.every((words, column) => {
    const [first] = words;
    const last = words[words.length - 1];
    const strip = strips[column];
    if (column === 0 || !first || !last || !strip) return true;
    const apart = first.from - end > 1;
    end = last.to;
    return apart && first.from >= strip.from - 1 && last.to <= strip.to + 1;
  });
}

/** So often one line's way to be parted is bettered. */
const MOST_MOVES = 4;

class CellScores {
  /** By line and column, what stands there; made anew when the line's words move. */
  private readonly strokes: (readonly (Stroke | null)[] | undefined)[] = [];

  constructor(
    private readonly lines: readonly OpenLine[],
    private readonly columns: readonly Column[],
    private readonly ranges: readonly (readonly Range[])[],
    private readonly lessons: Lessons,
  ) {}

  /**
   * Betters a line's way to be parted, one or two cells at a time; what is nearly as good wants a look. Tells whether
   * the line stays as it is and nothing comes near.
   */
  settleLine(open: OpenLine, at: number, places: LinePlaces, more: number): boolean {
    const known = new Map<number, number>();
    const around = this.columns.map((_, column) => this.strokesAround(column, at));
    for (let move = 0; move < MOST_MOVES; move++) {
      const rated = places.choices(more).map((choice) => ({
        spans: choice.spans,
        cost: this.rated(choice, places, around, known),
      }));
      const [kept] = rated;
      if (!kept || rated.length < 2) return true;
      const best = rated.reduce((least, one) => (one.cost < least.cost - 1e-9 ? one : least));
      open.otherwise = partedOtherwise(rated, best);
      if (best === kept) return move === 0 && open.otherwise.size === 0;
      this.strokes[at] = undefined;
      open.cells = places.cellsOf(best.spans);
    }
    return false;
  }

  private rated(
    { spans, cost }: Choice,
    places: LinePlaces,
    around: readonly Around[],
    known: Map<number, number>,
  ): number {
    let rated = cost;
    let at = 0;
    for (let column = 1; column < this.columns.length; column++) {
      const span = spans[at]?.column === column ? spans[at++] : undefined;
      const key = ((span?.word ?? -1) * MOST_IN_LINE + (span?.end ?? 0)) * MOST_COLUMNS + column;
      let score = known.get(key);
      if (score === undefined) {
        score = this.cellScore(column, span && places.knownStroke(span.word, span.end), around[column]);
        known.set(key, score);
      }
      rated -= score;
    }
    return rated;
  }

  /** What a column's cell is worth with some words of the line, or none, between its other lines. */
  private cellScore(at: number, own: Stroke | undefined, around: Around | undefined): number {
    const column = this.columns[at];
    if (!column || !around?.isCell) return 0;
    const strokes = own ? [...around.above, own, ...around.below] : [...around.above, ...around.below];
    return cellScore(strokes, at, column, this.lessons);
  }

  /** The lines of a column's cell above and below one of them. */
  private strokesAround(column: number, at: number): Around {
    const range = this.ranges[column]?.[at];
    if (!range) return { isCell: false, above: [], below: [] };
    return {
      isCell: true,
      above: this.strokesOf(column, range.from, at),
      below: this.strokesOf(column, at + 1, range.to),
    };
  }

  private strokesOf(column: number, from: number, to: number): Stroke[] {
    const strokes: Stroke[] = [];
    for (let at = from; at < to; at++) {
      const stroke = this.strokesOn(at)[column];
      if (stroke) strokes.push(stroke);
    }
    return strokes;
  }

  private strokesOn(at: number): readonly (Stroke | null)[] {
    const known = this.strokes[at];
    if (known) return known;
    const line = this.lines[at];
    const own = (line?.cells ?? []).map((_, column) => {
      const stroke = line ? strokeAt(line.cells, column, at, line.page) : null;
      if (stroke) this.lessons.note(column, stroke);
      return stroke;
    });
    this.strokes[at] = own;
    return own;
  }
}

interface Around {
  readonly isCell: boolean;
  readonly above: readonly Stroke[];
  readonly below: readonly Stroke[];
}

const MOST_IN_LINE = 4096;
const MOST_COLUMNS = 64;

/** By column, how likely ways that cost little more are, which part it otherwise: the sum of their odds. */
function partedOtherwise(rated: readonly Choice[], best: Choice): Map<number, number> {
  const otherwise = new Map<number, number>();
  for (const choice of rated) {
    const more = choice.cost - best.cost;
    if (choice === best || more > NEAR) continue;
    const own = choice.spans.filter((span) => !best.spans.some(isSame(span)));
    const others = best.spans.filter((span) => !choice.spans.some(isSame(span)));
    for (const column of new Set([...own, ...others].map((span) => span.column)))
      otherwise.set(column, (otherwise.get(column) ?? 0) + Math.exp(-more));
  }
  return otherwise;
}

function isSame(a: Span): (b: Span) => boolean {
  return (b) => a.column === b.column && a.word === b.word && a.end === b.end;
}

/** By column and line, the cell that the line is part of. */
function rangesOf(columns: readonly Column[], bands: readonly Band[]): Range[][] {
  return columns.map((_, column) => {
    const ranges: Range[] = [];
    for (const { from, to, starts, shared } of bands) {
      const begins = shared.includes(column) ? [from] : starts;
      begins.forEach((start, at) => {
        const range = { from: start, to: begins[at + 1] ?? to };
        for (let line = range.from; line < range.to; line++) ranges[line] = range;
      });
    }
    return ranges;
  });
}
