import type { Column } from "../columns";
import type { Band } from "./bands";
import type { Body } from "./body";
import { emptyScore } from "./cellScore";

/** How a document's rows usually are, as logarithms. */
export interface Habits {
  /** By column, how likely a cell is empty. */
  readonly empty: readonly number[];
  /** How likely an item has a further activity. */
  readonly further: number;
}

/** What is assumed before any row was read. */
export function firstHabits(columns: readonly Column[]): Habits {
  return { empty: columns.map(emptyScore), further: -3.5 };
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
  return { empty, further: Math.max(-4.5, Math.min(-1.2, further)) };
}
