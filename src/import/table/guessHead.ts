import { looksLikeDeadline } from "../../plan/deadline/likeness";
import { opensAsDeadline } from "../text/evidence/deadlines";
import { beginsAsUnit } from "../text/evidence/units";
import { wordsOf } from "../text/letters";
import type { ColumnRole } from "../text/columns";
import { settleRoles } from "../text/columns";
import type { Grid } from "./grid";
import type { HeadColumn } from "./head";
import { isLoneNumber } from "./numbers";
import type { Stretch, Stretches } from "./stretches";

interface ColumnFacts {
  readonly filled: number;
  readonly numbers: number;
  readonly units: number;
  readonly deadlines: number;
  /** Words a cell, on the average. */
  readonly words: number;
}

/**
 * The table whose head is missing but whose columns hold what a task table's do: numbers, sentences, units, times;
 * the longest of several. Null where no table of the document has units and times beside sentences.
 */
export function guessTaskTable({ grids }: Stretches): Stretch | null {
  let best: Stretch | null = null;
  for (const [block, grid] of grids) {
    const columns = guessColumns(grid);
    if (!columns || grid.rows <= (best?.grid.rows ?? 0)) continue;
    const head = { from: 0, to: 0, columns };
    best = { grid, head, from: 0, to: grid.rows, block, task: true, continues: false };
  }
  return best;
}

const LEAST_ROWS = 2;
const MOST_OF = 0.6;
const LIKELY = 0.5;

function guessColumns(grid: Grid): HeadColumn[] | null {
  if (grid.columns < 3 || grid.columns > 30 || grid.rows < LEAST_ROWS) return null;
  const facts = Array.from({ length: grid.columns }, (_, column) => factsOf(grid, column));
  const roles = facts.map((column, at) => roleOf(column, at));
  const longest = facts.reduce(
    (most, column, at) => (isText(roles[at], column, facts[most]) ? at : most),
    -1,
  );
  if (longest < 0) return null;
  roles[longest] = "task";
  const units = roles.flatMap((role, at) => (role === "leadUnit" ? [at] : []));
  if (units[1] !== undefined) roles[units[1]] = "coopUnits";
  if (units.length === 0 || !roles.includes("deadline")) return null;
  const columns = roles.map((role, at) => ({ role, heading: "", from: at, to: at + 1 }));
  return settleRoles(columns).map(({ role }, at) => ({ role, heading: "", from: at, to: at + 1 }));
}

function isText(role: ColumnRole | undefined, column: ColumnFacts, most: ColumnFacts | undefined): boolean {
  return role === "extra" && column.words >= 4 && column.words > (most?.words ?? 0);
}

function roleOf({ filled, numbers, units, deadlines }: ColumnFacts, at: number): ColumnRole {
  if (filled === 0) return "extra";
  if (at <= 1 && numbers > filled * MOST_OF) return "no";
  if (deadlines > filled * MOST_OF) return "deadline";
  return units > filled * MOST_OF ? "leadUnit" : "extra";
}

function factsOf(grid: Grid, column: number): ColumnFacts {
  const texts: string[] = [];
  for (let row = 0; row < grid.rows; row++) {
    const cell = grid.cellAt(row, column);
    if (cell && cell.text !== "" && cell.row === row && cell.columnSpan === 1) texts.push(cell.text);
  }
  const count = (test: (text: string) => boolean): number => texts.filter(test).length;
  return {
    filled: texts.length,
    numbers: count(isLoneNumber),
    units: count(beginsAsUnit),
    deadlines: count((text) => opensAsDeadline(text) || looksLikeDeadline(text) > LIKELY),
    words: texts.reduce((sum, text) => sum + wordsOf(text).length, 0) / Math.max(1, texts.length),
  };
}
