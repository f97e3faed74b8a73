import type { Column } from "../columns";
import type { Band } from "./band";
import type { Body } from "./body";
import { emptyScore } from "./cellScore";

/** How a document's rows usually are, as logarithms. */
export interface Habits {
  /** By column, how likely a cell is empty. */
  readonly empty: readonly number[];
  /** How likely an item has a further activity. */
  readonly further: number;
  /** How much likelier a row begins behind a blank line, and behind none, than another line stands there. */
  readonly behindBlank: number;
  readonly behindNone: number;
}

/** What is assumed before any row was read. */
export function firstHabits(columns: readonly Column[]): Habits {
  return { empty: columns.map(emptyScore), further: -3.5, behindBlank: 0, behindNone: 0 };
}

/** So many rows the assumption counts for. */
const WEIGHT = 6;

/** What the rows teach that were read. */
export function habitsOf(body: Body, bands: readonly Band[]): Habits {
  const rows = bands
    .filter(({ kind }) => kind === "item")
    .flatMap(({ starts, to }) => starts.map((from, at) => ({ from, to: starts[at + 1] ?? to })));
  const items = bands.filter(({ kind }) => kind === "item");
  const several = items.filter(({ starts }) => starts.length > 1).length;
  const empty = body.columns.map((column, at) => {
    const count = rows.filter(({ from, to }) => {
      const [first, end] = body.between(at, from, to);
      return first === end;
    }).length;
    const assumed = Math.exp(emptyScore(column));
    return Math.log((count + WEIGHT * assumed) / (rows.length + WEIGHT));
  });
  const further = Math.log((several + 0.5) / (items.length + WEIGHT));
  return { empty, further: Math.max(-4.5, Math.min(-1.2, further)), ...blanksOf(body, rows) };
}

/** Blank lines are said to part rows, or not to, by so much at most. */
const MOST_BY_BLANK = 3.5;

function blanksOf(
  body: Body,
  rows: readonly { readonly from: number }[],
): Pick<Habits, "behindBlank" | "behindNone"> {
  const starts = new Set(rows.map(({ from }) => from));
  const counts = { begins: { blank: 1, none: 1 }, goesOn: { blank: 1, none: 1 } };
  body.lines.forEach((_, line) => {
    const gap = body.gapAbove(line);
    if (gap !== null) counts[starts.has(line) ? "begins" : "goesOn"][gap]++;
  });
  const { begins, goesOn } = counts;
  const ratio = (gap: "blank" | "none"): number => {
    const odds = begins[gap] / (begins.blank + begins.none) / (goesOn[gap] / (goesOn.blank + goesOn.none));
    return Math.max(-MOST_BY_BLANK, Math.min(MOST_BY_BLANK, Math.log(odds)));
  };
  return { behindBlank: ratio("blank"), behindNone: ratio("none") };
}
