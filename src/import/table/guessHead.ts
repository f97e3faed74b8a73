import { beginsAsUnit } from "../text/evidence/units";
import { wordsOf } from "../text/letters";
import type { ColumnRole } from "../text/columns";
import { isTextRole } from "../text/columns";
import type { Rows } from "./contentRoles";
import { answersByContent, ownTexts, tellsTime } from "./contentRoles";
import type { Grid } from "./grid";
import type { Head, HeadColumn } from "./head";
import { looseHead } from "./head";
import { headingOf } from "./headings";
import { isLoneNumber } from "./numbers";
import type { Stretch, Stretches } from "./stretches";

/**
 * The table whose head is missing, or says nothing that is known, but whose columns hold what a task table's do:
 * numbers, sentences, units, times; the longest of several. Null where no table of the document has units and times
 * beside sentences.
 */
export function guessTaskTable({ grids }: Stretches): Stretch | null {
  let best: Stretch | null = null;
  for (const [block, grid] of grids) {
    if (grid.rows <= (best?.grid.rows ?? 0) || grid.columns > MOST_COLUMNS) continue;
    const head = guessedHead(grid);
    if (head) best = { grid, head, from: head.to, to: grid.rows, block, task: true, continues: false };
  }
  return best;
}

const MOST_COLUMNS = 30;
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 2;
const MOST_OF = 0.6;

function guessedHead(grid: Grid): Head | null {
  const printed = printedHead(grid);
  const head = printed ?? { from: 0, to: 0, columns: plainColumns(grid) };
  if (head.columns.length < LEAST_COLUMNS || grid.rows - head.to < LEAST_ROWS) return null;
  const columns = withRoles(grid, head);
  return columns && { ...head, columns };
}

/** A row of short texts above the rows that tells neither who nor when, and one of whose headings is known. */
function printedHead(grid: Grid): Head | null {
  const head = looseHead(grid, 0, grid.rows);
  if (!head || head.to === head.from) return null;
  const headings = head.columns.map(({ heading }) => heading).filter((heading) => heading !== "");
  const known = headings.some((heading) => headingOf(heading) !== null);
  const short = headings.every((heading) => wordsOf(heading).length <= LONGEST_HEADING);
  const answers = headings.some(
    (heading) => headingOf(heading) === null && (beginsAsUnit(heading) || tellsTime(heading)),
  );
  return headings.length >= LEAST_COLUMNS && known && short && !answers ? head : null;
}

const LONGEST_HEADING = 9;

function plainColumns(grid: Grid): HeadColumn[] {
  return Array.from({ length: grid.columns }, (_, from) => ({
    role: "extra" as const,
    heading: "",
    from,
    to: from + 1,
  }));
}

/** The columns with roles by what they hold where their headings give none, null where they aren't a task table's. */
function withRoles(grid: Grid, head: Head): HeadColumn[] | null {
  const rows = { from: head.to, to: grid.rows };
  const work = longestText(grid, head, rows);
  const number = head.columns
    .slice(0, 2)
    .find((column) => isFree(column) && holdsNumbers(grid, column, rows));
  const given = answersByContent(grid, head, rows, (column) => column !== work && column !== number);
  const columns = head.columns.map((column): HeadColumn => {
    if (column === number) return { ...column, role: "no" };
    return column === work
      ? { ...column, role: "task" }
      : { ...column, role: given.get(column) ?? column.role };
  });
  const has = (test: (role: ColumnRole) => boolean): boolean => columns.some(({ role }) => test(role));
  const whole = has(isTextRole) && has((role) => role === "leadUnit") && has((role) => role === "deadline");
  return whole ? columns : null;
}

function isFree({ role }: HeadColumn): boolean {
  return role === "extra";
}

function holdsNumbers(grid: Grid, column: HeadColumn, rows: Rows): boolean {
  const texts = ownTexts(grid, column, rows);
  return texts.filter(isLoneNumber).length > texts.length * MOST_OF;
}

/** The work is told in so many words. */
const LEAST_WORDS = 4;

/** The column that tells the work where no heading does: the one with the longest texts that tell neither who nor when. */
function longestText(grid: Grid, { columns }: Head, rows: Rows): HeadColumn | undefined {
  if (columns.some(({ role }) => isTextRole(role))) return undefined;
  let longest: { column: HeadColumn; words: number } | undefined;
  for (const column of columns.filter(isFree)) {
    const texts = ownTexts(grid, column, rows);
    const answers = [beginsAsUnit, tellsTime].some(
      (tells) => texts.filter(tells).length > texts.length * MOST_OF,
    );
    const words = texts.reduce((sum, text) => sum + wordsOf(text).length, 0) / Math.max(1, texts.length);
    if (!answers && words >= LEAST_WORDS && words > (longest?.words ?? 0)) longest = { column, words };
  }
  return longest?.column;
}
