import type { ColumnRole } from "../text/columns";
import { headingAt, isTextRole, settleRoles } from "../text/columns";
import { bareText, wordsOf } from "../text/letters";
import { isLoneNumber, rowNumber } from "./numbers";
import type { Grid } from "./grid";

/** A column of the task table; it may lie over several of the grid's. */
export interface HeadColumn {
  readonly role: ColumnRole;
  /** As printed, on one line; a two-line heading's parts with a dash between. */
  readonly heading: string;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** The head of a task table in a grid. */
export interface Head {
  readonly from: number;
  /** First row behind it. */
  readonly to: number;
  readonly columns: readonly HeadColumn[];
}

const MOST_HEAD_ROWS = 4;
const LONGEST_HEADING = 14;
/** So much of a head's first line is known; a row of work right above a repeated head has nothing of it. */
const LEAST_KNOWN = 0.3;

interface RawColumn {
  readonly role: ColumnRole | "target" | null;
  readonly heading: string;
  readonly from: number;
  readonly to: number;
}

/** The head of a task table that begins in a row, or null where none does. */
export function headAt(grid: Grid, from: number): Head | null {
  const texts = [...new Set(grid.textsOf(from))];
  const headings = texts.filter((text) => roleOf([text.replace(/\n/g, " ")]) !== null).length;
  if (texts.length < 3 || headings < Math.max(2, texts.length * LEAST_KNOWN)) return null;
  let best: { head: Head; known: number } | null = null;
  for (let to = from + 1; to <= Math.min(grid.rows, from + MOST_HEAD_ROWS); to++) {
    if (to > from + 1 && !goesOn(grid, from, to - 1)) break;
    if (crosses(grid, to)) continue;
    const raw = rawColumns(grid, from, to);
    const columns = taskColumns(raw);
    const known = raw.filter(({ role }) => role !== null).length;
    if (columns && known > (best?.known ?? 0))
      best = { head: { from, to, columns: withNumbers(grid, to, columns) }, known };
  }
  return best?.head ?? null;
}

/**
 * The head of rows that are no task table, so that a person may still choose them: their first row of two texts or
 * more, or none where that holds a number in front. Null where there are no two rows of two columns.
 */
export function looseHead(grid: Grid, begin: number, end: number): Head | null {
  let from = begin;
  while (from < end && new Set(grid.textsOf(from)).size < 2) from++;
  if (end - from < 2) return null;
  let to = from + 1;
  while (to < end - 1 && to - from < MOST_HEAD_ROWS && crosses(grid, to)) to++;
  if (rowNumber(grid.textsOf(from)[0] ?? "")?.path) to = from;
  const raw = rawColumns(grid, from, Math.max(to, from + 1));
  const columns = raw.map(({ role, heading, ...place }): HeadColumn => ({
    ...place,
    role: to === from || role === null || role === "target" ? "extra" : role,
    heading: to === from ? "" : heading,
  }));
  const settled = settleRoles(preferEnd(columns));
  const used = columns.map((column, at) => ({ ...column, role: settled[at]?.role ?? column.role }));
  return { from, to, columns: withNumbers(grid, to, used) };
}

/** Whether a row begins the head of some other table: a column of numbers and headings that are no task table's. */
export function isOtherHead(grid: Grid, row: number): boolean {
  const texts = grid.textsOf(row);
  return (
    texts.length >= 3 &&
    headingAt(bareText(texts[0] ?? "").split(" "), 0)?.role === "no" &&
    texts.every((text) => wordsOf(text).length <= LONGEST_HEADING && !/^\d/.test(text))
  );
}

/** A second line of a head: cells that come down from the first, or known headings below an open one. */
function goesOn(grid: Grid, from: number, row: number): boolean {
  const cells = grid.cellsOf(row);
  if (cells.some((cell) => cell.row < row && cell.row >= from)) return true;
  const own = cells.filter((cell) => cell.text !== "");
  return own.length > 0 && own.every(({ text }) => text.length < 60 && roleOf([text]) !== null);
}

function crosses(grid: Grid, row: number): boolean {
  return row < grid.rows && grid.cellsOf(row).some((cell) => cell.row < row);
}

function rawColumns(grid: Grid, from: number, to: number): RawColumn[] {
  const columns: RawColumn[] = [];
  for (let column = 0; column < grid.columns;) {
    const bottom = grid.cellAt(to - 1, column);
    const end = bottom ? Math.max(column + 1, bottom.column + bottom.columnSpan) : column + 1;
    const parts: string[] = [];
    for (let row = from; row < to; row++) {
      const text = grid.cellAt(row, column)?.text.replace(/\n/g, " ") ?? "";
      if (text !== "" && !parts.includes(text)) parts.push(text);
    }
    columns.push({
      role: roleOf(parts),
      heading: parts.join(" – "),
      from: column,
      to: Math.min(end, grid.columns),
    });
    column = end;
  }
  return columns;
}

/** What the lowest part says, else all parts together, else the upper one. */
function roleOf(parts: readonly string[]): RawColumn["role"] {
  const last = parts[parts.length - 1] ?? "";
  for (const text of [last, parts.join(" "), parts[0] ?? ""]) {
    const words = bareText(text).split(" ");
    if (words.length > LONGEST_HEADING) return null;
    const match = headingAt(words, 0);
    if (match) return match.role;
  }
  return /^(?:#|số)$/i.test(last) ? "no" : null;
}

/** The columns with their roles settled, null where they aren't a task table's. */
function taskColumns(raw: readonly RawColumn[]): HeadColumn[] | null {
  const has = (...roles: RawColumn["role"][]): boolean => raw.some(({ role }) => roles.includes(role));
  const units = has("leadUnit", "coopUnits");
  const answers = [units, has("deadline"), has("product"), has("budget")].filter(Boolean).length;
  const named = raw.some(({ role }) => role !== null && role !== "target" && isTextRole(role));
  // "Tên văn bản", "Đề án": what the work is called may be any word, where who and when are asked of it
  const free = !named && units && has("deadline") && !has("target") ? raw.findIndex(isFree) : -1;
  if (answers < 2 || !(named || free >= 0)) return null;
  const columns = raw.map(({ role, ...column }, at): HeadColumn => {
    if (at === free) return { ...column, role: "task" };
    return { ...column, role: role === null || role === "target" ? "extra" : role };
  });
  const settled = settleRoles(preferEnd(columns));
  return columns.map((column, at) => ({ ...column, role: settled[at]?.role ?? column.role }));
}

function isFree({ role, heading }: RawColumn): boolean {
  return role === null && heading !== "";
}

/** Of a beginning and an end, the end is the deadline. */
function preferEnd(columns: readonly HeadColumn[]): HeadColumn[] {
  const times = columns.filter(({ role }) => role === "deadline");
  const end = times.find(({ heading }) => /\b(?:ket thuc|hoan thanh|den ngay)\b/.test(bareText(heading)));
  if (times.length < 2 || !end) return [...columns];
  return columns.map((column) =>
    column.role === "deadline" && column !== end ? { ...column, role: "extra" } : column,
  );
}

/** A number column without a heading of its own: in front, or the first part of the text's column. */
function withNumbers(grid: Grid, to: number, columns: readonly HeadColumn[]): HeadColumn[] {
  if (columns.some(({ role }) => role === "no")) return [...columns];
  const [first, ...rest] = columns;
  if (!first || !holdsNumbers(grid, to, first.from)) return [...columns];
  if (first.heading === "") return [{ ...first, role: "no" }, ...rest];
  if (first.to - first.from < 2) return [...columns];
  const number: HeadColumn = { role: "no", heading: "", from: first.from, to: first.from + 1 };
  return [number, { ...first, from: first.from + 1 }, ...rest];
}

const SAMPLE = 60;

function holdsNumbers(grid: Grid, from: number, column: number): boolean {
  let numbers = 0;
  let others = 0;
  for (let row = from; row < Math.min(grid.rows, from + SAMPLE); row++) {
    const cell = grid.cellAt(row, column);
    if (!cell || cell.text === "" || cell.row !== row || cell.columnSpan > 2) continue;
    if (isLoneNumber(cell.text)) numbers++;
    else others++;
  }
  return numbers > 0 && numbers > others * 2;
}
