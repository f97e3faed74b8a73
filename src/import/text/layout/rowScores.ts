import { isTextRole } from "../columns";
import { readNumber } from "../numbering";
import type { Body } from "./body";
import { emptyScore } from "./cellScore";
import type { Habits } from "./habits";

/** Where numbers and short cells stand in their rows. */
export type Standing = "middle" | "top";

export const IMPOSSIBLE = -1e9;
/** So much one column may say for a new cell. */
const MOST_CUT = 6.5;
const NO_NUMBER = -8;
const TWO_NUMBERS = -12;
const PAGE_END = -2.5;

/** How well lines of a table's body make its rows, about logarithms of odds. */
export class RowScores {
  constructor(
    readonly body: Body,
    private readonly standing: Standing,
    private readonly habits: Habits,
  ) {}

  /** How well lines make cells of some columns. */
  cells(from: number, to: number, columns: readonly number[]): number {
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

  /** What a row's number says, or that there is none. */
  number(from: number, to: number): number {
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

  /** How well lines make a title: a number and a text that nobody is charged with. */
  title(from: number, to: number): number {
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

  /** What it says for a row that it begins at a line, by the blank lines above. */
  gap(line: number): number {
    const gap = this.body.gapAbove(line);
    return gap === null ? 0 : gap === "blank" ? this.habits.behindBlank : this.habits.behindNone;
  }

  /** What it says for a further activity of an item that it begins at a line. */
  further(line: number): number {
    return this.habits.further + this.gap(line);
  }

  /** How far a cell stands from its place in the row. */
  private off(from: number, to: number, first: number, last: number, weight: number): number {
    if (this.standing === "top") return 3 * weight * Math.min(3, first - from);
    return weight * Math.min(6, Math.max(0, Math.abs(first - from - (to - 1 - last)) - 1));
  }
}
