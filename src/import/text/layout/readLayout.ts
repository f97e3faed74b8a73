import type { Block, GridDocument, TableCell } from "../../table/model";
import type { Column } from "../columns";
import { isBullet } from "../letters";
import type { Line } from "../lines";
import { tailWarnings } from "../tail";
import type { DoubtReason } from "../../../plan/plan";
import type { Reading } from "./bands";
import { Bands } from "./bands";
import { Body } from "./body";
import type { Habits } from "./habits";
import { firstHabits, habitsOf } from "./habits";
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
  const cells = [
    ...head.columns.map(({ heading }, column) => cellAt(0, column, heading)),
    ...cellsOf(body, reading),
  ];
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

/** The rows, and each line's words put where they make the best cells of them. */
export function rowsOf(table: LayoutTable): { body: Body; reading: Reading } {
  const { lines, strips, head } = table;
  let habits = firstHabits(head.columns);
  for (let round = 0; round < ROUNDS; round++) {
    const body = new Body(lines, head.columns);
    const { bands } = bestReading(body, habits);
    habits = habitsOf(body, bands);
    settle(lines, strips, head.columns, bands);
  }
  const body = new Body(lines, head.columns);
  return { body, reading: bestReading(body, habits) };
}

function bestReading(body: Body, habits: Habits): Reading {
  const top = new Bands(body, "top", habits).best();
  const middle = new Bands(body, "middle", habits).best();
  return top.score > middle.score ? top : middle;
}

function cellAt(row: number, column: number, text: string): TableCell {
  return { row, column, rowSpan: 1, columnSpan: 1, text, doubt: null };
}

function cellsOf(body: Body, { bands, borders }: Reading): TableCell[] {
  const cells: TableCell[] = [];
  const cell = (row: number, column: number, from: number, to: number): TableCell => ({
    ...cellAt(row, column, textOf(body, column, from, to)),
    doubt: doubtOf(body, borders[column], column, from, to),
  });
  let row = 1;
  for (const band of bands) {
    const { from, to, starts, shared } = band;
    const number = body.numbers.slice(from, to).find((no) => no !== "") ?? "";
    cells.push({ ...cellAt(row, 0, number), rowSpan: starts.length });
    if (band.kind === "title") {
      const columns = body.columns.map((_, column) => column).slice(1);
      const text = columns
        .map((column) => textOf(body, column, from, to))
        .filter(Boolean)
        .join(" ");
      cells.push({ ...cellAt(row, 1, text), columnSpan: columns.length });
    } else
      body.columns.forEach((_, column) => {
        if (column === 0) return;
        if (shared.includes(column)) cells.push({ ...cell(row, column, from, to), rowSpan: starts.length });
        else starts.forEach((start, at) => cells.push(cell(row + at, column, start, starts[at + 1] ?? to)));
      });
    row += starts.length;
  }
  return cells;
}

const SURE = 0.93;

function doubtOf(
  body: Body,
  borders: Float64Array | undefined,
  column: number,
  from: number,
  to: number,
): DoubtReason | null {
  const [first, end] = body.between(column, from, to);
  const strokes = body.strokes[column] ?? [];
  const lineAt = (stroke: number): number => strokes[stroke]?.line ?? body.lines.length;
  /** Borders that are expected between a stroke and the one before. */
  const expected = (stroke: number): number =>
    (borders?.[lineAt(stroke) + 1] ?? 0) - (borders?.[lineAt(stroke - 1) + 1] ?? 0);
  if (first > 0 && expected(first) < SURE) return "boundary";
  if (end < strokes.length && expected(end) < SURE) return "boundary";
  for (let stroke = first + 1; stroke < end; stroke++) if (expected(stroke) > 1 - SURE) return "boundary";
  const own = strokes.slice(first, end);
  if (own.some(({ line }) => body.lines[line]?.unsure.has(column))) return "overflow";
  return new Set(own.map(({ page }) => page)).size > 1 ? "split" : null;
}

function textOf(body: Body, column: number, from: number, to: number): string {
  const [first, end] = body.between(column, from, to);
  let text = "";
  for (const { words, text: line } of body.strokes[column]?.slice(first, end) ?? []) {
    const own = isBullet(words[0]?.text ?? "") && words.length > 1;
    const glued = /[\p{L}\d]-$/u.test(text);
    text += (text === "" || glued ? "" : own ? "\n" : " ") + line;
  }
  return text;
}
