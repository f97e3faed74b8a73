import type { Body } from "./body";

/** No row has more lines. */
const MOST_LINES = 130;
/** Each number but one costs a row so much that it has no more. */
const MOST_NUMBERS = 3;
const HOPELESS = -0.5;

/** Where rows may begin: lines on which a cell may. The last place is the end of the body. */
export class RowPlaces {
  private readonly lines: readonly number[];
  /** By place, the last one where a row that begins there may end. */
  private readonly furthest: Int32Array;

  constructor(private readonly body: Body) {
    this.lines = linesOf(body);
    this.furthest = new Int32Array(this.lines.length);
    const numbers = numbersBefore(body);
    let end = 0;
    for (let at = 0; at < this.last; at++) {
      const from = this.line(at);
      const isTooMuch = (to: number): boolean =>
        to - from > MOST_LINES || (numbers[to] ?? 0) - (numbers[from] ?? 0) > MOST_NUMBERS;
      end = Math.max(end, at + 1);
      while (end < this.last && !isTooMuch(this.line(end + 1))) end++;
      this.furthest[at] = end;
    }
  }

  /** The place behind the last row. */
  get last(): number {
    return this.lines.length - 1;
  }

  /** The line of a place. */
  line(at: number): number {
    return this.lines[at] ?? 0;
  }

  /** The last place where a row may end that begins at one. */
  furthestFrom(at: number): number {
    return this.furthest[at] ?? at;
  }

  /** As `furthestFrom`, for rows that hold no title. */
  furthestUntitled(at: number): number {
    const most = this.furthestFrom(at);
    let end = at;
    while (end < most && !this.body.isTitle(this.line(end + 1) - 1)) end++;
    return end;
  }
}

/** By line, how many lines above it hold a row's number. */
function numbersBefore({ numbers }: Body): number[] {
  let count = 0;
  return [0, ...numbers.map((no) => (no === "" ? count : ++count))];
}

function linesOf(body: Body): number[] {
  const lines = [0];
  for (let line = 1; line < body.lines.length; line++) {
    const begins =
      body.numbers[line] !== "" ||
      (body.isTitle(line - 1) && body.lines[line]?.title !== "goes on") ||
      body.columns.some((_, column) => {
        const [stroke, end] = body.between(column, line, line + 1);
        return stroke !== end && (body.cuts[column]?.[stroke] ?? 0) > HOPELESS;
      });
    if (begins) lines.push(line);
  }
  return [...lines, body.lines.length];
}
