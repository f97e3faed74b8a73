import type { ColumnRole } from "../text/columns";
import { headingAt, isTextRole } from "../text/columns";
import { bareText, wordsOf } from "../text/letters";
import { withMarks } from "./markColumns";
import { isLoneNumber, rowNumber } from "./numbers";
import type { Grid } from "./grid";
import type { Heading } from "./headings";
import { headingOf, headingOfLines, headingOfParts, partsOfHeading, WEAK } from "./headings";
import type { MarkColumns, RawColumn } from "./rawColumn";

/** A column of the task table; it may lie over several of the grid's. */
export interface HeadColumn {
  readonly role: ColumnRole;
  /** As printed, on one line; a two-line heading's parts with a dash between. */
  readonly heading: string;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Its heading says nothing that is known: its role was told by what it holds. */
  readonly byContent?: true;
  /** The columns of crosses that it stands for; absent where it holds words. */
  readonly marks?: MarkColumns;
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
const LEAST_KNOWN_WITHIN = 0.6;

/**
 * The head of a task table that begins in a row, or null where none does. `within` another table's body most of a row
 * must be known headings: rows of work have a word of theirs now and then.
 */
export function headAt(grid: Grid, from: number, within: boolean): Head | null {
  const texts = [...new Set(grid.textsOf(from))];
  if (texts.length < 3 || rowNumber(texts[0] ?? "") !== null) return null;
  const headings = texts.filter((text) => headingOf(text.replace(/\n/g, " ")) !== null).length;
  if (headings < Math.max(2, texts.length * (within ? LEAST_KNOWN_WITHIN : LEAST_KNOWN))) return null;
  if (within && texts.some((text) => /[.;]$|^[-+•]/.test(text))) return null;
  let best: { head: Head; known: number } | null = null;
  for (let to = from + 1; to <= Math.min(grid.rows, from + MOST_HEAD_ROWS); to++) {
    if (to > from + 1 && !goesOn(grid, from, to - 1)) break;
    if (crosses(grid, to)) continue;
    const raw = withMarks(grid, to, rawColumns(grid, from, to)).filter((column) =>
      holdsText(grid, from, column),
    );
    const columns = taskColumns(raw);
    const known = raw.filter(({ heading }) => heading !== null).length;
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
  let to = from === 0 ? Math.max(1, Math.min(grid.table.headRows, end - 1)) : from + 1;
  while (to < end - 1 && to - from < MOST_HEAD_ROWS && crosses(grid, to)) to++;
  if (rowNumber(grid.textsOf(from)[0] ?? "")?.path) to = from;
  const raw = rawColumns(grid, from, Math.max(to, from + 1));
  const columns = settled(raw).map((column) =>
    to === from ? ({ ...column, role: "extra", heading: "" } as const) : column,
  );
  return { from, to, columns: withNumbers(grid, to, columns) };
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
  return own.length > 0 && own.every(({ text }) => text.length < 60 && headingOf(text) !== null);
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
      heading: headingOfParts(parts),
      text: headingOfLines(parts),
      from: column,
      to: Math.min(end, grid.columns),
    });
    column = end;
  }
  return columns;
}

/** A column that only keeps tables or margins apart is none. */
function holdsText(grid: Grid, from: number, column: RawColumn): boolean {
  return column.text !== "" || grid.holdsText(from, column.from, column.to);
}

/** The columns with their roles settled, null where they aren't a task table's. */
function taskColumns(raw: readonly RawColumn[]): HeadColumn[] | null {
  const has = (role: Heading["role"], weakest = WEAK): boolean =>
    raw.some(({ heading }) => heading?.role === role && heading.rank < weakest);
  const units = has("leadUnit") || has("coopUnits");
  const due = has("deadline", BEGINNING);
  const goods = has("measure");
  const anyUnit = units || has("leadUnit", Infinity);
  const answers = [anyUnit, due, has("product"), has("budget")].filter(Boolean).length;
  const named = raw.some(({ heading }) => heading !== null && isWork(heading));
  // "Tên văn bản", "Đề án": what the work is called may be any word, where who and when are asked of it
  const free = !named && anyUnit && due && !has("target") ? raw.findIndex(isFree) : -1;
  if (answers < 2 || !(named || free >= 0) || !(units || due) || (goods && !(units && due && named)))
    return null;
  const columns = raw.map((column, at) =>
    at === free ? { ...column, heading: { role: "task", rank: 1 } as const } : column,
  );
  return settled(columns);
}

function isWork({ role }: Heading): boolean {
  return role !== "target" && role !== "measure" && isTextRole(role);
}

function isFree({ heading, text }: RawColumn): boolean {
  return text !== "" && (heading === null || (heading.role === "product" && heading.rank === WEAK));
}

/** A column of dates of this rank says when work begins; such a column alone gives no deadline. */
const BEGINNING = 6;

/** Every role given once, to the column whose heading says it best; others are kept under their heading. */
function settled(raw: readonly RawColumn[]): HeadColumn[] {
  const owners = new Map<ColumnRole, number>();
  raw.forEach(({ heading }, at) => {
    if (heading === null || heading.role === "target" || heading.role === "measure") return;
    const owner = raw[owners.get(heading.role) ?? -1]?.heading;
    if (!owner || heading.rank < owner.rank) owners.set(heading.role, at);
  });
  const works = textRoles(raw);
  return raw.map(({ heading, text, ...place }, at): HeadColumn => {
    const role = heading?.role ?? "extra";
    const work = works.get(at);
    const owned = role !== "target" && role !== "measure" && !isTextRole(role) && owners.get(role) === at;
    const twin = role === "coopUnits" && isTwin(raw[at], raw[owners.get(role) ?? -1]);
    return { ...place, role: work ?? (owned || twin ? role : "extra"), heading: text };
  });
}

/** "Phối hợp trong ngành" and "Phối hợp ngoài ngành" under one heading: both assist. */
function isTwin(column: RawColumn | undefined, owner: RawColumn | undefined): boolean {
  const [upper, ...lower] = partsOfHeading(column?.text ?? "");
  return (
    lower.length > 0 &&
    upper === partsOfHeading(owner?.text ?? "")[0] &&
    column?.heading?.rank === owner?.heading?.rank
  );
}

/**
 * Which columns hold the work: a single one is the task; of two tasks or two activities the first is the task and
 * the second what is done for it.
 */
function textRoles(raw: readonly RawColumn[]): ReadonlyMap<number, ColumnRole> {
  const at = (...roles: Heading["role"][]): number[] =>
    raw.flatMap(({ heading }, index) => (heading && roles.includes(heading.role) ? [index] : []));
  const aims = at("objective");
  const work = at("task", "activity");
  const roles = new Map<number, ColumnRole>();
  const aim = aims[0] ?? (work.length > 0 ? at("target").find((index) => isAim(raw[index])) : undefined);
  if (aim !== undefined) roles.set(aim, work.length === 0 ? "task" : "objective");
  const [first, second] = work;
  if (first === undefined) return roles;
  const alone = second === undefined && aim === undefined;
  roles.set(first, alone || second !== undefined ? "task" : (raw[first]?.heading?.role as ColumnRole));
  if (second !== undefined) roles.set(second, "activity");
  return roles;
}

/** "Mục tiêu, chỉ tiêu" beside the work says what it is for. */
function isAim(column: RawColumn | undefined): boolean {
  return column !== undefined && /\bmuc tieu\b/.test(bareText(column.text));
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
