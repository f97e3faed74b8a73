import { isTextRole } from "../text/columns";
import { capitalShare } from "../text/letters";
import type { HeadColumn } from "./head";
import type { RowNumber } from "./numbers";
import { isBelow, isFirst, RESTARTED_LEVEL, TITLE_LEVEL } from "./numbers";
import { isBesideRows, isNote } from "./remarks";
import type { BodyRow } from "./rows";
import { continuesAbove, firstText, isOwn } from "./rows";

/** What a row is: the title of the rows below it, an activity, words between them, or more words of the row above. */
export type RowKind = "group" | "item" | "activity" | "continuation" | "loose";

export interface JudgedRow {
  readonly row: BodyRow;
  readonly kind: RowKind;
  /** How deep a group or item lies; a group closes those that lie as deep or deeper. */
  readonly level: number;
}

/** What a numbered title is to bring about, in a row below it. */
const AIM = /^(?:mục tiêu|chỉ tiêu|yêu cầu|mục đích)(?: (?:chung|cụ thể))?\s*:/iu;
/** A point of a list, or a sentence that goes on. */
const LISTED = /^(?:[-–+•*]\s|\p{Ll})/u;
const CAPITALS = 0.8;
const ITEM_LEVEL = 99;

/** Tells the rows of a table apart. */
export function judgeRows(rows: readonly BodyRow[], columns: readonly HeadColumn[]): JudgedRow[] {
  const judged: JudgedRow[] = [];
  const numbered = rows.some(({ title, number }) => title !== null && number !== null);
  const inLines = standsInLines(rows, columns);
  let above: JudgedRow | undefined;
  rows.forEach((row, at) => {
    const isAim = numbered && row.unanswered && !row.number && AIM.test(row.title ?? "");
    const next: JudgedRow = isAim
      ? { row, kind: "loose", level: ITEM_LEVEL }
      : inLines && isFurtherLine(row, above) && !isBesideRows(row, columns)
        ? { row, kind: "continuation", level: ITEM_LEVEL }
        : judge(row, above, rows.slice(at + 1, at + 1 + LOOK_AHEAD), columns);
    judged.push(next);
    if (next.kind !== "continuation") above = next;
  });
  return judged;
}

/** Fewer rows that go on in the middle of a sentence may be slips. */
const LEAST_LINES = 4;
const MOST_OF = 0.5;

/**
 * Whether a row of the grid is a line of print, as programs make sheets of pages: most works without a number go on in
 * the middle of a sentence.
 */
function standsInLines(rows: readonly BodyRow[], columns: readonly HeadColumn[]): boolean {
  if (!columns.some(({ role }) => role === "no")) return false;
  const works = rows
    .filter(({ no, wide }) => no === "" && !wide)
    .flatMap(({ fields }) => {
      const work = fields.find((field, at) => isTextRole(columns[at]?.role ?? "extra") && isOwn(field));
      return work ? [work.text] : [];
    });
  const goingOn = works.filter((text) => /^\p{Ll}/u.test(text));
  return goingOn.length >= LEAST_LINES && goingOn.length >= works.length * MOST_OF;
}

function isFurtherLine({ no, title, wide }: BodyRow, above: JudgedRow | undefined): boolean {
  if (no !== "" || wide || above === undefined || above.kind === "group" || above.kind === "loose")
    return false;
  return title === null || capitalShare(title) <= CAPITALS;
}

/** How far below a row its first numbered row may stand. */
const LOOK_AHEAD = 40;

function judge(
  row: BodyRow,
  above: JudgedRow | undefined,
  below: readonly BodyRow[],
  columns: readonly HeadColumn[],
): JudgedRow {
  const level = row.number?.level ?? ITEM_LEVEL;
  const next = below[0];
  if (isNote(row, columns)) return { row, kind: "loose", level };
  if (row.title !== null && row.wide) {
    if (isWideItem(row, below)) return { row: asItem(row, columns), kind: "item", level };
    return next ? { row, kind: "group", level: titleLevel(row, below) } : { row, kind: "loose", level };
  }
  if (isBesideRows(row, columns))
    return isTitle(row, below, columns)
      ? { row, kind: "group", level: titleLevel(row, below) }
      : { row, kind: "loose", level };
  const belongs = belongsAbove(row, above, columns);
  if (belongs) return { row, kind: belongs, level: ITEM_LEVEL };
  if (isTitle(row, below, columns)) return { row, kind: "group", level: titleLevel(row, below) };
  if (!next && row.title !== null && row.unanswered && !row.number) return { row, kind: "loose", level };
  return { row, kind: "item", level };
}

/** One text over all columns in the row of numbers of its neighbours, such as 5 between 4 and 6, is work. */
function isWideItem(row: BodyRow, below: readonly BodyRow[]): boolean {
  if (!row.number?.path || capitalShare(row.title ?? "") > CAPITALS) return false;
  if (below[0] && below[0].number === null) return false;
  const next = below[0]?.number;
  return !next || (next.level <= row.number.level && !isFirst(next));
}

/** The text of a wide row as the work alone, not as its unit and deadline too. */
function asItem(row: BodyRow, columns: readonly HeadColumn[]): BodyRow {
  const work = columns.findIndex(({ role }) => isTextRole(role));
  const fields = row.fields.map((field, at) =>
    columns[at]?.role === "no" ? field : { ...field, text: at === work ? (row.title ?? "") : "" },
  );
  return { ...row, fields };
}

/** A row without number or work of its own under an item: a further activity of it, or the rest of its words. */
function belongsAbove(
  row: BodyRow,
  above: JudgedRow | undefined,
  columns: readonly HeadColumn[],
): "activity" | "continuation" | null {
  if (!above || above.kind === "group" || above.kind === "loose") return null;
  const own = columns.filter((_, at) => isOwn(row.fields[at]));
  if (continuesAbove(row, columns)) return own.length > 0 ? "activity" : null;
  if (row.no !== "" || !columns.some(({ role }) => role === "no")) return null;
  const work = columns.findIndex(({ role }) => isTextRole(role));
  if (work >= 0 && row.fields[work]?.text === "")
    return own.every(({ role }) => role === "leadUnit" || role === "coopUnits") ? "continuation" : "activity";
  if (goesOnInAll(row, above)) return "continuation";
  if (row.title === null || !row.unanswered) return null;
  return LISTED.test(row.title) && !above.row.unanswered ? "continuation" : null;
}

/** A row cut in two, as converted documents have it: every text of its second half goes on in small letters. */
function goesOnInAll({ fields }: BodyRow, above: JudgedRow): boolean {
  const own = fields.flatMap((field, at) => (isOwn(field) ? [{ text: field.text, at }] : []));
  return (
    own.length > 1 &&
    own.every(({ text, at }) => {
      const before = above.row.fields[at]?.text ?? "";
      return /^\p{Ll}/u.test(text) && before !== "" && !/[.;:]$/.test(before);
    })
  );
}

function isTitle(row: BodyRow, below: readonly BodyRow[], columns: readonly HeadColumn[]): boolean {
  const next = below[0];
  if (!next || continuesAbove(next, columns)) return false;
  const { number } = row;
  if (number) {
    const numbered = below.find((other) => other.number !== null);
    if (numbered?.number && isBelow(numbered.number, number)) return next === numbered || row.unanswered;
    if (opensLines(row, next, columns)) return true;
    if (row.title === null || !row.unanswered) return false;
    if (capitalShare(row.title) > CAPITALS) return true;
    if (number.path === null && number.level <= TITLE_LEVEL) return true;
    if (next.number === null) return !next.unanswered;
    return isFirst(next.number) && !isFirst(number) ? true : restarts(number, next.number);
  }
  if (row.title === null || !row.unanswered) return false;
  return !LISTED.test(row.title);
}

/** A row that says who, over lines with dashes that say when and what for. */
function opensLines(row: BodyRow, next: BodyRow, columns: readonly HeadColumn[]): boolean {
  const text = ({ fields }: BodyRow, role: HeadColumn["role"]): string =>
    fields[columns.findIndex((column) => column.role === role)]?.text ?? "";
  return (
    next.no === "" &&
    /^[-–+•*]\s/.test(firstText(columns, next.fields)) &&
    text(next, "deadline") !== "" &&
    text(row, "deadline") === "" &&
    text(row, "product") === ""
  );
}

/** "1. Title" over "1. …": the rows count anew. */
function restarts(number: RowNumber, next: RowNumber): boolean {
  return isFirst(next) && next.level === number.level;
}

function titleLevel(row: BodyRow, below: readonly BodyRow[]): number {
  if (!row.number) return TITLE_LEVEL;
  const next = below.find(({ number }) => number !== null)?.number;
  const restarted = next !== null && next !== undefined && !isBelow(next, row.number) && isFirst(next);
  return restarted && row.number.path !== null && row.number.path.length === 1
    ? RESTARTED_LEVEL
    : row.number.level;
}
