import { looksLikeDeadline } from "../../plan/deadline/likeness";
import { opensAsDeadline } from "../text/evidence/deadlines";
import { beginsAsProduct } from "../text/evidence/openings";
import { beginsAsUnit } from "../text/evidence/units";
import type { Grid } from "./grid";
import type { Head, HeadColumn } from "./head";
import { headingOfParts, partsOfHeading } from "./headings";

const LIKELY = 0.5;

/** Whether a text stands in a column of times. */
export function tellsTime(text: string): boolean {
  return opensAsDeadline(text) || looksLikeDeadline(text) > LIKELY;
}

/** So many rows tell what a column holds. */
const SAMPLE = 300;

/** Rows of a body, the last exclusive. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** What rows answer beside the work itself; the unit in charge comes before those that help. */
const ANSWERS = ["deadline", "leadUnit", "coopUnits", "product"] as const;
type Answer = (typeof ANSWERS)[number];

const TELLS: Readonly<Record<Answer, (text: string) => boolean>> = {
  deadline: tellsTime,
  leadUnit: beginsAsUnit,
  coopUnits: beginsAsUnit,
  product: beginsAsProduct,
};

/**
 * The head with the answers that no heading names given to columns by what they hold: offices name their columns in
 * words of their own ("Ngày phải xong"). Columns whose heading is known keep their use.
 * @example withContentRoles(grid, head, head.to, grid.rows).columns.map(({ role }) => role)
 */
export function withContentRoles(grid: Grid, head: Head, from: number, to: number): Head {
  const given = answersByContent(grid, head, { from, to }, isUnknown);
  if (given.size === 0) return head;
  const columns = head.columns.map((column): HeadColumn => {
    const role = given.get(column);
    return role ? { ...column, role, byContent: true } : column;
  });
  return { ...head, columns };
}

function isUnknown({ heading, marks }: HeadColumn): boolean {
  return heading !== "" && !marks && headingOfParts(partsOfHeading(heading)) === null;
}

/** Which columns of no use give the answers that the head lacks, as the cells of the rows tell. */
export function answersByContent(
  grid: Grid,
  { columns }: Pick<Head, "columns">,
  rows: Rows,
  isOpen: (column: HeadColumn) => boolean,
): ReadonlyMap<HeadColumn, Answer> {
  const open = new Set(columns.filter((column) => column.role === "extra" && isOpen(column)));
  const given = new Map<HeadColumn, Answer>();
  for (const answer of ANSWERS) {
    if (open.size === 0 || columns.some(({ role }) => role === answer)) continue;
    const column = [...open].find((candidate) => holds(ownTexts(grid, candidate, rows), rows, TELLS[answer]));
    if (!column) continue;
    open.delete(column);
    given.set(column, answer);
  }
  return given;
}

/** The texts of a column in the first so many rows that reach over no other column. */
export function ownTexts(grid: Grid, { from, to }: Pick<HeadColumn, "from" | "to">, rows: Rows): string[] {
  const texts: string[] = [];
  for (let row = rows.from; row < Math.min(rows.to, rows.from + SAMPLE); row++)
    for (const cell of grid.cellsOf(row, from, to))
      if (cell.row === row && cell.text !== "" && cell.columnSpan <= to - from) texts.push(cell.text);
  return texts;
}

const MOST_OF = 0.6;
/** A column that few rows use says too little. */
const LEAST_FILLED = 0.25;

function holds(texts: readonly string[], { from, to }: Rows, tells: (text: string) => boolean): boolean {
  const count = Math.min(SAMPLE, to - from);
  if (texts.length < Math.min(2, count) || texts.length < count * LEAST_FILLED) return false;
  return texts.filter(tells).length > texts.length * MOST_OF;
}
