import type { ActivityField } from "../../../plan/plan";
import type { Block, GridDocument, Table } from "../../table/model";
import type { Column } from "../columns";
import type { Line } from "../lines";
import { tailWarnings } from "../tail";
import type { Reading } from "./bands";
import { Bands } from "./bands";
import { Body } from "./body";
import type { PlacedHead } from "./heads";
import type { Habits } from "./habits";
import { firstHabits, habitsOf } from "./habits";
import { gridCells } from "./gridCells";
import type { OpenLine } from "./openLine";
import type { LayoutTable } from "./page";
import { findLayoutTables, MANY_LINES } from "./page";
import { printedLines } from "./printed";
import { Profiles } from "./profile";
import { settle } from "./settle";
import { withWholeWords } from "./wholeWords";

/** A grid that was made of a text's blanks, with the columns that it was read by. */
export interface LayoutDocument {
  readonly document: GridDocument;
  readonly columns: readonly Column[];
  /** Fields whose column the head doesn't surely tell: all their cells are in doubt. */
  readonly unsure: readonly ActivityField[];
}

/**
 * The document of a text whose blanks keep the page's layout (`pdftotext -layout`). Null where the text is not of
 * that form.
 */
export function readLayout(source: string, lines: readonly Line[]): LayoutDocument | null {
  const torn = printedLines(source);
  const printed = torn && withWholeWords(torn);
  const tables = printed ? findLayoutTables(printed) : [];
  const [longest] = [...tables].sort((a, b) => b.lines.length - a.lines.length);
  if (!printed || !longest) return null;
  const blocks: Block[] = [];
  let done = 0;
  tables.forEach((table, at) => {
    const head = firstFrom(lines, printed[table.head.from]?.no ?? 1, done);
    blocks.push(paragraph(lines.slice(done, head)), {
      kind: "table",
      table: gridOf(table, `bảng ${at + 1}`),
    });
    done = firstFrom(lines, table.end ?? Infinity, head);
  });
  const behind = lines.slice(done);
  return {
    document: { source: "text", blocks: [...blocks, paragraph(behind)], warnings: tailWarnings(behind) },
    columns: longest.head.columns,
    unsure: unsureFields(longest.head),
  };
}

/** Every plan has these, and a budget may be meant by any heading that nobody understands. */
const USUAL: readonly ActivityField[] = ["product", "leadUnit", "coopUnits", "deadline", "budget"];

function unsureFields({ headings, columns }: PlacedHead): ActivityField[] {
  const unsure = columns.filter((_, at) => headings[at]?.sure === false);
  if (unsure.length === 0) return [];
  const missing = USUAL.filter((field) => !columns.some(({ role }) => role === field));
  return [...unsure.flatMap(({ role }) => (role === "no" || role === "extra" ? [] : [role])), ...missing];
}

/** The index of the first line at or behind a line number, looked for from an index on. */
function firstFrom(lines: readonly Line[], no: number, from: number): number {
  let at = from;
  while (at < lines.length && (lines[at]?.no ?? Infinity) < no) at++;
  return at;
}

function paragraph(lines: readonly Line[]): Block {
  return { kind: "paragraph", text: lines.map(({ text }) => text).join("\n") };
}

function gridOf(table: LayoutTable, origin: string): Table {
  const { body, reading } = rowsOf(table);
  const cells = gridCells(body, reading, oddPages(table));
  const rows = cells.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);
  return { origin, rows, columns: table.head.columns.length, cells, headRows: 1 };
}

/** The pages whose columns contradict the other pages' even now. */
function oddPages({ lines, head }: LayoutTable): ReadonlySet<number> {
  const pages: OpenLine[][] = [];
  for (const line of lines) (pages[line.page] ??= []).push(line);
  const own = Array.from(pages, (page) => page ?? []);
  const profiles = new Profiles(own, head.columns);
  return new Set(own.flatMap((_, page) => (profiles.isOdd(page) ? [page] : [])));
}

/** So often lines are settled, and rows found anew; long documents once, and only where cells stand close. */
const ROUNDS = 2;

/** The rows, and each line's words put where they make the best cells of them. */
function rowsOf(table: LayoutTable): { body: Body; reading: Reading } {
  const { lines, strips, head } = table;
  let habits = firstHabits(head.columns);
  const all = lines.length <= MANY_LINES;
  const rounds = all ? ROUNDS : 1;
  for (let round = 0; round < rounds; round++) {
    const body = new Body(lines, head.columns);
    const bands = bestBands(body, habits).best();
    habits = habitsOf(body, bands);
    settle(lines, strips, head.columns, bands, { passes: rounds, all });
  }
  const body = new Body(lines, head.columns);
  return { body, reading: bestBands(body, habits).reading() };
}

/** The rows as they stand better: numbers and short cells in the middle of their rows, or at the top. */
function bestBands(body: Body, habits: Habits): Bands {
  const top = new Bands(body, "top", habits);
  const middle = new Bands(body, "middle", habits);
  return top.score > middle.score ? top : middle;
}
