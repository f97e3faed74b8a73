import type { Block, GridDocument } from "../../table/model";
import type { Column } from "../columns";
import type { Line } from "../lines";
import { tailWarnings } from "../tail";
import type { Reading } from "./bands";
import { Bands } from "./bands";
import { Body } from "./body";
import type { Habits } from "./habits";
import { firstHabits, habitsOf } from "./habits";
import { gridCells } from "./gridCells";
import type { LayoutTable } from "./page";
import { findLayoutTable } from "./page";
import { printedLines } from "./printed";
import { settle } from "./settle";

/** A grid that was made of a text's blanks, with the columns that it was read by. */
export interface LayoutDocument {
  readonly document: GridDocument;
  readonly columns: readonly Column[];
}

/**
 * The document of a text whose blanks keep the page's layout (`pdftotext -layout`). Null where the text is not of
 * that form.
 */
export function readLayout(source: string, lines: readonly Line[]): LayoutDocument | null {
  const printed = printedLines(source);
  const table = printed && findLayoutTable(printed);
  if (!printed || !table) return null;
  const { head } = table;
  const from = printed[head.from]?.no ?? 1;
  const to = table.end ?? Infinity;
  const { body, reading } = rowsOf(table);
  const paragraph = (own: readonly Line[]): Block => ({
    kind: "paragraph",
    text: own.map(({ text }) => text).join("\n"),
  });
  const cells = gridCells(body, reading);
  const rows = cells.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);
  const behind = lines.filter(({ no }) => no >= to);
  const document: GridDocument = {
    source: "text",
    blocks: [
      paragraph(lines.filter(({ no }) => no < from)),
      { kind: "table", table: { origin: "bảng 1", rows, columns: head.columns.length, cells, headRows: 1 } },
      paragraph(behind),
    ],
    warnings: tailWarnings(behind),
  };
  return { document, columns: head.columns };
}

const ROUNDS = 2;
/** Documents of more lines are settled once: they teach enough, and it takes time. */
const MANY_LINES = 5000;

/** The rows, and each line's words put where they make the best cells of them. */
function rowsOf(table: LayoutTable): { body: Body; reading: Reading } {
  const { lines, strips, head } = table;
  let habits = firstHabits(head.columns);
  const rounds = lines.length > MANY_LINES ? 1 : ROUNDS;
  for (let round = 0; round < rounds; round++) {
    const body = new Body(lines, head.columns);
    const { bands } = bestReading(body, habits);
    habits = habitsOf(body, bands);
    settle(lines, strips, head.columns, bands, rounds);
  }
  const body = new Body(lines, head.columns);
  return { body, reading: bestReading(body, habits) };
}

function bestReading(body: Body, habits: Habits): Reading {
  const top = new Bands(body, "top", habits).best();
  const middle = new Bands(body, "middle", habits).best();
  return top.score > middle.score ? top : middle;
}
