import type { Column, ColumnRole } from "../columns";
import { isTextRole } from "../columns";
import { readNumber } from "../numbering";
import type { Body } from "./body";
import { emptyScore } from "./cellScore";
import type { Habits } from "./habits";

/** Where numbers and short cells stand in their rows. */
export type Standing = "middle" | "top";

/** A row of the table with the activities that share its number; lines from … to (exclusive). */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly kind: "title" | "item";
  /** Where each of its activities begins; the first where the band does. */
  readonly starts: readonly number[];
  /** The columns whose cells hold for all its activities. */
  readonly shared: readonly number[];
}

/** No row has more lines. */
const MOST_LINES = 130;
/** Each number but one costs a row so much that it has no more. */
const MOST_NUMBERS = 3;
const HOPELESS = -0.5;
const IMPOSSIBLE = -1e9;
/** So much one column may say for a new cell. */
const MOST_CUT = 6.5;
const NO_NUMBER = -8;
const TWO_NUMBERS = -12;
const PAGE_END = -2.5;

/** The rows of a body, and how likely cells begin elsewhere. */
export interface Reading {
  readonly score: number;
  readonly bands: readonly Band[];
  /** By column: at a line plus one, how many borders are expected above that line's strokes, from the top on. */
  readonly borders: readonly Float64Array[];
}

interface Edge {
  readonly at: number;
  readonly end: number;
  readonly score: number;
  readonly band: Band;
}

/** Scores are no exact probabilities: they are cooled before they are turned into how sure a border is. */
const COOLING = 0.6;
const HOPELESS_BAND = -40;

function logAdd(a: number, b: number): number {
  const high = Math.max(a, b);
  return high === -Infinity ? high : high + Math.log(Math.exp(a - high) + Math.exp(b - high));
}

interface Inner {
  readonly score: number;
  readonly starts: readonly number[];
}

/** Tells the rows of a table's body apart. */
export class Bands {
  private readonly places: readonly number[];
  private readonly merges: readonly (readonly number[])[];
  /** By line, how many lines above it hold a row's number. */
  private readonly numbersBefore: readonly number[];
  private readonly memo = new Map<number, number>();

  constructor(
    private readonly body: Body,
    private readonly standing: Standing,
    private readonly habits: Habits,
  ) {
    this.places = placesOf(body);
    this.merges = mergesOf(body);
    let numbers = 0;
    this.numbersBefore = [0, ...body.numbers.map((no) => (no === "" ? numbers : ++numbers))];
  }

  best(): Reading {
    const { places } = this;
    const edges = this.edges();
    const last = places.length - 1;
    const scores = places.map((_, at) => (at === 0 ? 0 : -Infinity));
    const back: (Edge | undefined)[] = [];
    for (const edge of edges) {
      const score = (scores[edge.at] ?? -Infinity) + edge.score;
      if (score <= (scores[edge.end] ?? -Infinity)) continue;
      scores[edge.end] = score;
      back[edge.end] = edge;
    }
    const bands: Band[] = [];
    for (let edge = back[last]; edge; edge = back[edge.at]) bands.push(edge.band);
    return { score: scores[last] ?? 0, bands: bands.reverse(), borders: this.bordersOf(edges) };
  }

  /** Every way to make a row of some lines, in the order of where it begins. */
  private edges(): Edge[] {
    const { places } = this;
    const edges: Edge[] = [];
    places.forEach((from, at) => {
      const inner = this.merges.map((shared) => this.innerFrom(at, shared));
      for (let end = at + 1; end < places.length; end++) {
        const to = places[end] ?? 0;
        if (end > at + 1 && this.isTooMuch(from, to)) break;
        for (const { score, band } of this.bandsOf(from, to, (option) => inner[option]?.[end - at]))
          if (score > HOPELESS_BAND || end === at + 1) edges.push({ at, end, score, band });
      }
    });
    return edges;
  }

  /** Whether lines are too many for a row, or hold too many numbers. */
  private isTooMuch(from: number, to: number): boolean {
    const numbers = (this.numbersBefore[to] ?? 0) - (this.numbersBefore[from] ?? 0);
    return to - from > MOST_LINES || numbers > MOST_NUMBERS;
  }

  /** By column and line, how likely a cell's border stands above the line: sums over all lines before. */
  private bordersOf(edges: readonly Edge[]): Float64Array[] {
    const last = this.places.length - 1;
    const forward = new Float64Array(last + 1).fill(-Infinity);
    const backward = new Float64Array(last + 1).fill(-Infinity);
    forward[0] = 0;
    for (const { at, end, score } of edges)
      forward[end] = logAdd(forward[end] ?? -Infinity, (forward[at] ?? -Infinity) + COOLING * score);
    backward[last] = 0;
    for (let index = edges.length - 1; index >= 0; index--) {
      const edge = edges[index];
      if (edge)
        backward[edge.at] = logAdd(
          backward[edge.at] ?? -Infinity,
          (backward[edge.end] ?? -Infinity) + COOLING * edge.score,
        );
    }
    const all = backward[0] ?? 0;
    const sums = this.body.columns.map(() => new Float64Array(this.body.lines.length + 2));
    for (const { at, end, score, band } of edges) {
      const share = Math.exp(
        (forward[at] ?? -Infinity) + COOLING * score + (backward[end] ?? -Infinity) - all,
      );
      if (!(share > 1e-6)) continue;
      sums.forEach((own, column) => {
        const starts = band.shared.includes(column) ? [band.from] : band.starts;
        for (const start of starts) own[start + 1] = (own[start + 1] ?? 0) + share;
      });
    }
    for (const own of sums)
      for (let line = 1; line < own.length; line++) own[line] = (own[line] ?? 0) + (own[line - 1] ?? 0);
    return sums;
  }

  private bandsOf(
    from: number,
    to: number,
    inner: (option: number) => Inner | undefined,
  ): { score: number; band: Band }[] {
    const all = this.body.columns.map((_, column) => column).slice(1);
    const number = this.numberScore(from, to) + this.gapScore(from);
    const single = { from, to, kind: "item" as const, starts: [from], shared: [] };
    const found: { score: number; band: Band }[] = [
      { score: number + this.cells(from, to, all), band: single },
    ];
    const title = this.titleScore(from, to);
    if (title > IMPOSSIBLE) found.push({ score: title, band: { ...single, kind: "title" } });
    this.merges.forEach((shared, option) => {
      const parts = inner(option);
      if (!parts || parts.starts.length < 2) return;
      const score = number + this.cells(from, to, shared) + parts.score;
      found.push({ score, band: { ...single, starts: parts.starts, shared } });
    });
    return found;
  }

  /** The best activities from a place to each later one, for columns that they share. */
  private innerFrom(at: number, shared: readonly number[]): Inner[] {
    const own = this.body.columns.map((_, column) => column).filter((c) => c > 0 && !shared.includes(c));
    const found: (Inner | undefined)[] = [{ score: 0, starts: [] }];
    const option = this.merges.indexOf(shared);
    const first = this.places[at] ?? 0;
    for (let end = at + 1; end < this.places.length; end++) {
      const to = this.places[end] ?? 0;
      if (this.isTooMuch(first, to) || this.body.isTitle(to - 1)) break;
      let best: Inner | undefined;
      for (let begin = at; begin < end; begin++) {
        const before = found[begin - at];
        if (!before) continue;
        const from = this.places[begin] ?? 0;
        const key = (option * this.places.length + begin) * 1000 + (end - begin);
        let score = this.memo.get(key);
        if (score === undefined) {
          score = this.cells(from, to, own);
          this.memo.set(key, score);
        }
        score += before.score + (begin > at ? this.habits.further + this.gapScore(from) : 0);
        if (score > (best?.score ?? -Infinity)) best = { score, starts: [...before.starts, from] };
      }
      found[end - at] = best;
    }
    return found as Inner[];
  }

  /** How well lines make cells of some columns. */
  private cells(from: number, to: number, columns: readonly number[]): number {
    const { body } = this;
    const cut = body.lines[from]?.page !== body.lines[to - 1]?.page;
    let score = cut ? PAGE_END : 0;
    for (const column of columns) {
      const [first, end] = body.between(column, from, to);
      if (first === end) {
        const role = body.columns[column];
        score += role ? (this.habits.empty[column] ?? emptyScore(role)) : 0;
        continue;
      }
      score += Math.min(MOST_CUT, body.cuts[column]?.[first] ?? 0);
      if (!cut) score -= this.off(from, to, body.lineOf(column, first), body.lineOf(column, end - 1), 0.3);
    }
    return score;
  }

  /** How much the blank lines above a line, or none, say for a row that begins there. */
  private gapScore(line: number): number {
    const gap = this.body.gapAbove(line);
    return gap === null ? 0 : gap === "blank" ? this.habits.behindBlank : this.habits.behindNone;
  }

  /** How far a cell stands from its place in the row. */
  private off(from: number, to: number, first: number, last: number, weight: number): number {
    if (this.standing === "top") return 3 * weight * Math.min(3, first - from);
    return weight * Math.min(6, Math.max(0, Math.abs(first - from - (to - 1 - last)) - 1));
  }

  private numberScore(from: number, to: number): number {
    const { body } = this;
    const { numbers, lines } = body;
    let at = -1;
    let count = 0;
    for (let line = from; line < to; line++) {
      if (body.isTitle(line)) return IMPOSSIBLE;
      if (numbers[line] === "") continue;
      count++;
      if (at < 0) at = line;
    }
    if (count === 0) return NO_NUMBER;
    let first = at;
    let last = at;
    const page = lines[at]?.page;
    while (first > from && lines[first - 1]?.page === page) first--;
    while (last + 1 < to && lines[last + 1]?.page === page) last++;
    const late = first > from ? PAGE_END : 0;
    return TWO_NUMBERS * (count - 1) + late - this.off(first, last + 1, at, at, 0.6);
  }

  /** A number and a text that nobody is charged with. */
  private titleScore(from: number, to: number): number {
    const { body } = this;
    const first = body.lines[from];
    let numbers = 0;
    for (let line = from; line < to; line++) {
      if (line > from && body.lines[line]?.title === "begins") return IMPOSSIBLE;
      if (body.numbers[line] !== "") numbers++;
    }
    const texts = body.columns.findIndex(({ role }) => isTextRole(role));
    const answered = body.columns.some((_, column) => {
      const [begin, end] = body.between(column, from, to);
      return column !== texts && column > 1 && begin !== end;
    });
    if (numbers !== 1 || answered) return IMPOSSIBLE;
    const number = body.numbers.slice(from, to).find((no) => no !== "") ?? "";
    const [begin, end] = body.between(texts, from, to);
    if (begin === end) return IMPOSSIBLE;
    const more = body.lines.slice(from + 1, to).filter(({ title }) => title === null).length;
    const score = Math.min(4, body.cuts[texts]?.[begin] ?? 0) - 1.5 * more;
    if (first?.title) return score + 2;
    return score - (readNumber(number) === null ? 0 : 5);
  }
}

/** Where rows may begin: lines on which a cell may. */
function placesOf(body: Body): number[] {
  const places = [0];
  for (let line = 1; line < body.lines.length; line++) {
    const begins =
      body.numbers[line] !== "" ||
      (body.isTitle(line - 1) && body.lines[line]?.title !== "goes on") ||
      body.columns.some((_, column) => {
        const [stroke, end] = body.between(column, line, line + 1);
        return stroke !== end && (body.cuts[column]?.[stroke] ?? 0) > HOPELESS;
      });
    if (begins) places.push(line);
  }
  return [...places, body.lines.length];
}

/** The columns of the work above the activities: aims and tasks, where more than one column holds the work. */
export function upperWorks(columns: readonly Column[]): number[] {
  const works = columns.flatMap(({ role }, index) => (isTextRole(role) ? [index] : []));
  return works.slice(0, -1);
}

/** The columns that activities of one item may share: the work above them, with or without the units. */
function mergesOf({ columns }: Body): number[][] {
  const upper = upperWorks(columns);
  if (upper.length === 0) return [];
  const at = (...roles: ColumnRole[]): number[] =>
    columns.flatMap(({ role }, index) => (roles.includes(role) ? [index] : []));
  const lead = at("leadUnit");
  const units = at("leadUnit", "coopUnits");
  return [upper, [...upper, ...units], ...(units.length > lead.length ? [[...upper, ...lead]] : [])];
}
