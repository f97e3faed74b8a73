import { hangs } from "../evidence/endings";
import { openingOf } from "../letters";
import { readNumber } from "../numbering";
import type { RowLine } from "./page";

/** A row's number and where it stands. */
export interface RowMark {
  readonly at: number;
  readonly no: string;
  readonly kind: "section" | "item";
}

/** The lines of one row, `to` exclusive. */
export interface RowSpan {
  readonly mark: RowMark;
  readonly from: number;
  readonly to: number;
  /** Columns with words that may as well belong to the row above or below. */
  readonly unsure: ReadonlySet<number>;
}

/** The lines that hold a row's number in the numbers' column. */
export function marksOf(lines: readonly RowLine[]): RowMark[] {
  return lines.flatMap((line, at): RowMark[] => {
    const no = numberOf(line);
    if (no === "") return [];
    return [{ at, no, kind: readNumber(no) === null ? "section" : "item" }];
  });
}

/** The number that the numbers' column holds on a line; "" where it holds none. */
export function numberOf(line: RowLine): string {
  const no = (line.cells[0] ?? []).map(({ text }) => text).join("");
  return readNumber(no) !== null || /^(?:[IVXL]+|[A-H])[.)]?$/.test(no) ? no : "";
}

type Standing = "middle" | "top";

/**
 * Which lines belong to which number: numbers stand in the middle or at the top of their rows, cells begin with
 * a capital and don't end in the middle of a phrase.
 */
export function rowSpans(lines: readonly RowLine[], marks: readonly RowMark[]): RowSpan[] {
  const middle = bestSpans(lines, marks, "middle");
  const top = bestSpans(lines, marks, "top");
  const [spans, standing]: [Span[], Standing] =
    top.cost < middle.cost ? [top.spans, "top"] : [middle.spans, "middle"];
  const unsure = spans.map(() => new Set<number>());
  spans.forEach((span, at) => {
    const next = spans[at + 1];
    for (const column of next ? torn(lines, span, next, standing) : []) {
      unsure[at]?.add(column);
      unsure[at + 1]?.add(column);
    }
  });
  return spans.map((span, at) => ({ ...span, unsure: unsure[at] ?? new Set() }));
}

type Span = Omit<RowSpan, "unsure">;

/** A border between rows that costs so little more may as well be the right one. */
const NEAR = 1.5;

/** The columns that another, nearly as good border between two rows would cut elsewhere. */
function torn(lines: readonly RowLine[], above: Span, below: Span, standing: Standing): Set<number> {
  const columns = new Set<number>();
  const cost = (border: number): number =>
    rowCost(lines, above.mark, above.from, border, standing) +
    rowCost(lines, below.mark, border, below.to, standing);
  const best = cost(below.from);
  const first = Math.max(above.mark.at + 1, below.from - 3);
  for (let border = first; border <= Math.min(below.mark.at, below.from + 3); border++) {
    if (border === below.from || cost(border) > best + NEAR) continue;
    for (const line of lines.slice(Math.min(border, below.from), Math.max(border, below.from)))
      line.cells.forEach((words, column) => {
        if (words.length > 0) columns.add(column);
      });
  }
  return columns;
}

interface Choice {
  readonly start: number;
  readonly cost: number;
  readonly before: Choice | null;
}

/** A row seldom has more lines before its number; longer ones are cut there. */
const MOST_BEFORE = 40;

function bestSpans(
  lines: readonly RowLine[],
  marks: readonly RowMark[],
  standing: Standing,
): { cost: number; spans: Span[] } {
  let choices: Choice[] = [{ start: 0, cost: 0, before: null }];
  marks.forEach((mark, index) => {
    const next = marks[index + 1];
    const from = next ? Math.max(mark.at + 1, next.at - MOST_BEFORE) : lines.length;
    const ends = Array.from({ length: (next ? next.at : lines.length) - from + 1 }, (_, at) => from + at);
    choices = ends.map((end) => cheapest(lines, mark, choices, end, standing));
  });
  const last = choices[0];
  const spans: Span[] = [];
  let to = lines.length;
  let choice = last?.before ?? null;
  for (let at = marks.length - 1; at >= 0 && choice; at--) {
    const mark = marks[at];
    if (mark) spans.push({ mark, from: choice.start, to });
    to = choice.start;
    choice = choice.before;
  }
  return { cost: last?.cost ?? 0, spans: spans.reverse() };
}

function cheapest(
  lines: readonly RowLine[],
  mark: RowMark,
  starts: readonly Choice[],
  end: number,
  standing: Standing,
): Choice {
  let best: Choice = { start: end, cost: Infinity, before: null };
  for (const before of starts) {
    const cost = before.cost + rowCost(lines, mark, before.start, end, standing);
    if (cost < best.cost) best = { start: end, cost, before };
  }
  return best;
}

const MOST_OFF = 4;
const MOST_ABOVE_TOP = 12;
const MOST_BEFORE_PAGE = 5;

function rowCost(
  lines: readonly RowLine[],
  mark: RowMark,
  from: number,
  to: number,
  standing: Standing,
): number {
  const page = lines[mark.at]?.page;
  let first = mark.at;
  let last = mark.at;
  while (first > from && lines[first - 1]?.page === page) first--;
  while (last + 1 < to && lines[last + 1]?.page === page) last++;
  const off = Math.abs((standing === "middle" ? (first + last) / 2 : first) - mark.at);
  let cost = Math.min(standing === "top" ? MOST_ABOVE_TOP : MOST_OFF, 0.8 * off);
  // A section's name stands beside its number or around it, not only above
  if (mark.kind === "section" && hasName(lines[mark.at])) cost += 3 * (mark.at - from);
  // The number of a row that a page's end cut is printed with its first part
  if (first > from) cost += Math.min(MOST_BEFORE_PAGE, 1.5 + 0.3 * (first - from));
  const columns = lines[from]?.cells.length ?? 0;
  for (let at = from; at < to; at++) {
    const line = lines[at];
    if (line && (mark.kind === "item" ? line.wide : !line.wide && hasSeveral(line))) cost += 4;
  }
  if (mark.kind === "section") return cost + openingCost(lines, 1, from, to);
  for (let column = 1; column < columns; column++) cost += openingCost(lines, column, from, to);
  return cost;
}

function hasName(line: RowLine | undefined): boolean {
  return (line?.cells.slice(1) ?? []).some((words) => words.length > 0);
}

function hasSeveral(line: RowLine): boolean {
  return line.cells.slice(1).filter((words) => words.length > 0).length > 1;
}

/** What speaks against the lines of a column as a whole cell. */
function openingCost(lines: readonly RowLine[], column: number, from: number, to: number): number {
  const filled = filledLines(lines, column, from, to);
  const first = filled[0]?.cells[column]?.[0]?.text;
  if (first === undefined) return column === 1 ? 2 : 0.2;
  const end = (filled[filled.length - 1]?.cells[column] ?? []).map(({ text }) => text).join(" ");
  const sentence = column === 1 && /[.;]$/.test(end) ? -0.7 : 0;
  return (openingOf(first) === "lower" ? 2.5 : 0) + 1.5 * hangs(end) + sentence;
}

export function filledLines(lines: readonly RowLine[], column: number, from: number, to: number): RowLine[] {
  return lines.slice(from, to).filter((line) => (line.cells[column]?.length ?? 0) > 0);
}
