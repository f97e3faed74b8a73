import { isTextRole } from "../text/columns";
import { bareText } from "../text/letters";
import { detailColumn } from "./detailColumn";
import type { Field } from "./field";
import { fieldOf } from "./field";
import type { Grid } from "./grid";
import type { Head, HeadColumn } from "./head";
import type { RowNumber } from "./numbers";
import { bulletNumber, leadingNumber, rowNumber } from "./numbers";

/** A row of the task table, seen through its head. */
export interface BodyRow {
  /** Row of the grid, from 0. */
  readonly at: number;
  /** One a column of the head. */
  readonly fields: readonly Field[];
  /** As printed; "" where the row has none. */
  readonly no: string;
  readonly number: RowNumber | null;
  /** The row's only text, where it is one text over several columns, or stands alone in the row. */
  readonly title: string | null;
  /** The title lies over several columns or is repeated in them: it can be no activity. */
  readonly wide: boolean;
  /** Nobody is charged with it, nothing is due. */
  readonly unanswered: boolean;
}

/** The rows of a table from one place to another, without empty ones, heads and rows of column numbers. */
export function bodyRows(grid: Grid, head: Head, from: number, to: number): BodyRow[] {
  const headTexts = headLines(grid, head);
  const detail = detailColumn(grid, head, from, to);
  const rows: BodyRow[] = [];
  for (let at = from; at < to; at++) {
    const texts = grid.textsOf(at);
    if (texts.length === 0 && !grid.cellsOf(at).some(({ text }) => text !== "")) continue;
    if (headTexts.has(texts.map(bareText).join("|")) || isColumnNumbers(texts)) continue;
    const row = bodyRow(grid, head, at, detail);
    if (row) rows.push(row);
  }
  return rows;
}

/** The lines of a head, by which repetitions are known; lines of one cell only are too common for that. */
function headLines(grid: Grid, head: Head): ReadonlySet<string> {
  const lines = new Set<string>();
  for (let row = head.from; row < head.to; row++) {
    const texts = grid.textsOf(row).map(bareText);
    if (texts.length > 1) lines.add(texts.join("|"));
  }
  return lines;
}

/** "(1) (2) (3)", "A B 1 2", "1 2 3=1+2". */
export function isColumnNumbers(texts: readonly string[]): boolean {
  if (texts.length < 3) return false;
  if (!texts.every((text) => /^\(?(?:\d{1,2}|[A-D])\)?(?:\s*=.*)?$/.test(text))) return false;
  const counts = texts.flatMap((text) => /^\(?(\d{1,2})/.exec(text)?.slice(1).map(Number) ?? []);
  return counts.length >= 2 && counts.every((count, at) => at === 0 || count === (counts[at - 1] ?? 0) + 1);
}

/** `detail`: the column that gives the rows' outline where the first only counts them, or -1. */
function bodyRow(grid: Grid, head: Head, at: number, detail: number): BodyRow | null {
  const { columns } = head;
  const fields = columns.map((column) => fieldOf(grid, at, column, columns));
  const numberColumn = columns.findIndex(({ role }) => role === "no");
  const cells = grid.cellsOf(at).filter(({ text }) => text !== "");
  const own = cells.filter((cell) => cell.row === at);
  if (own.length === 0) return continuedOnly(columns, fields, at);
  const outline = fields[detail]?.text ?? "";
  const printed = (fields[numberColumn]?.text ?? "") || outline;
  const number = rowNumber(outline) ?? rowNumber(printed) ?? bulletNumber(printed);
  const content = number ? own.filter(({ text }) => text !== printed && text !== outline) : own;
  const title = cells.length === own.length ? onlyText(content.map(({ text }) => text)) : null;
  if (title !== null) {
    const covered = columns.filter((column) =>
      content.some((cell) => cell.column < column.to && cell.column + cell.columnSpan > column.from),
    );
    const wide =
      covered.length >= Math.min(3, columns.length - 1) ||
      (content.length > 2 && covered.length > 2) ||
      // a number and a text where no work stands
      (number !== null && !covered.some(({ role }) => isTextRole(role) || role === "no"));
    return titled(columns, fields, { at, title, printed, number, wide });
  }
  const shifted = number ? null : shiftedTitle(content.map(({ text }) => text));
  if (shifted && cells.length === own.length)
    return titled(columns, fields, { at, ...shifted, number: rowNumber(shifted.printed), wide: true });
  return plainRow(columns, fields, at, printed, number);
}

/**
 * The one text of all cells, null where they hold several. A narrow cell of a PDF may have lost blanks of it at its
 * ends of lines.
 */
function onlyText(texts: readonly string[]): string | null {
  const [first, ...others] = texts;
  if (first === undefined || new Set(texts.map((text) => text.replace(/\s+/gu, ""))).size > 1) return null;
  return others.reduce((longest, text) => (text.length > longest.length ? text : longest), first);
}

/** A row in which all cells come from above holds nothing of its own, but for a number's row of merged answers. */
function continuedOnly(columns: readonly HeadColumn[], fields: readonly Field[], at: number): BodyRow | null {
  const anyOwn = fields.some(({ continued, text }) => !continued && text !== "");
  return anyOwn ? plainRow(columns, fields, at, "", null) : null;
}

function plainRow(
  columns: readonly HeadColumn[],
  fields: readonly Field[],
  at: number,
  printed: string,
  number: RowNumber | null,
): BodyRow {
  const text = firstText(columns, fields);
  const leading = printed === "" ? leadingNumber(text) : null;
  return {
    at,
    fields,
    no: printed === "" ? (leading?.printed ?? "") : printed,
    number: number ?? leading?.number ?? null,
    title: null,
    wide: false,
    unanswered: isUnanswered(columns, fields),
  };
}

interface TitleFacts {
  readonly at: number;
  readonly title: string;
  readonly printed: string;
  readonly number: RowNumber | null;
  readonly wide: boolean;
}

function titled(columns: readonly HeadColumn[], fields: readonly Field[], facts: TitleFacts): BodyRow {
  const leading = facts.number ? null : leadingNumber(facts.title);
  return {
    at: facts.at,
    fields,
    no: facts.number ? facts.printed : (leading?.printed ?? ""),
    number: facts.number ?? leading?.number ?? null,
    title: leading?.rest ?? facts.title,
    wide: facts.wide,
    unanswered: facts.wide || isUnanswered(columns, fields),
  };
}

/** A number and a title, whatever columns they stand in. */
function shiftedTitle(texts: readonly string[]): { printed: string; title: string } | null {
  const [printed = "", title = "", ...rest] = [...new Set(texts)];
  return rest.length === 0 && rowNumber(printed) !== null && /\p{L}{2}/u.test(title)
    ? { printed, title }
    : null;
}

function isUnanswered(columns: readonly HeadColumn[], fields: readonly Field[]): boolean {
  return columns.every(
    ({ role }, at) => role === "no" || role === "extra" || isTextRole(role) || fields[at]?.text === "",
  );
}

/** Whether a row says something itself in a column. */
export function isOwn(field: Field | undefined): boolean {
  return field !== undefined && !field.continued && field.text !== "";
}

/** Whether the row's number, or without one its work, began in a row above. */
export function continuesAbove({ fields }: BodyRow, columns: readonly HeadColumn[]): boolean {
  if (columns.some(({ role }, at) => role === "no" && isOwn(fields[at]))) return false;
  const at = columns.findIndex(
    ({ role }, index) => (role === "no" || isTextRole(role)) && fields[index]?.text !== "",
  );
  return fields[at]?.continued ?? false;
}

/** The text of the first column that holds sentences and says something. */
export function firstText(columns: readonly HeadColumn[], fields: readonly Field[]): string {
  const at = columns.findIndex(({ role }, index) => isTextRole(role) && fields[index]?.text !== "");
  return fields[at]?.text ?? "";
}
