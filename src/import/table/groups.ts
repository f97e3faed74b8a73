import { isTextRole } from "../text/columns";
import { capitalShare } from "../text/letters";
import type { HeadColumn } from "./head";
import type { RowNumber } from "./numbers";
import { isBelow, isFirst, RESTARTED_LEVEL, TITLE_LEVEL } from "./numbers";
import type { BodyRow, Field } from "./rows";

/** What a row is: the title of the rows below it, an activity, words between them, or more words of the row above. */
export type RowKind = "group" | "item" | "activity" | "continuation" | "loose";

export interface JudgedRow {
  readonly row: BodyRow;
  readonly kind: RowKind;
  /** How deep a group or item lies; a group closes those that lie as deep or deeper. */
  readonly level: number;
}

const NOTE = /^(?:(?:ghi chú|chú thích|lưu ý|tổng cộng|tổng số|nơi nhận)(?!\p{L})|cộng\s*:?$)/iu;
/** A point of a list, or a sentence that goes on. */
const LISTED = /^(?:[-–+•*]\s|\p{Ll})/u;
const CAPITALS = 0.8;
const ITEM_LEVEL = 99;

/** Tells the rows of a table apart. */
export function judgeRows(rows: readonly BodyRow[], columns: readonly HeadColumn[]): JudgedRow[] {
  const judged: JudgedRow[] = [];
  let above: JudgedRow | undefined;
  rows.forEach((row, at) => {
    const next = judge(row, above, rows.slice(at + 1, at + 1 + LOOK_AHEAD), columns);
    judged.push(next);
    if (next.kind !== "continuation") above = next;
  });
  return judged;
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
  if (row.title !== null && !row.number && NOTE.test(row.title)) return { row, kind: "loose", level };
  if (row.title !== null && row.wide) {
    if (!next) return { row, kind: row.number ? "item" : "loose", level };
    return { row, kind: "group", level: titleLevel(row, below) };
  }
  const belongs = belongsAbove(row, above, columns);
  if (belongs) return { row, kind: belongs, level: ITEM_LEVEL };
  if (isTitle(row, below)) return { row, kind: "group", level: titleLevel(row, below) };
  return { row, kind: "item", level };
}

/** A row without number or work of its own under an item: a further activity of it, or the rest of its words. */
function belongsAbove(
  row: BodyRow,
  above: JudgedRow | undefined,
  columns: readonly HeadColumn[],
): "activity" | "continuation" | null {
  if (!above || above.kind === "group" || above.kind === "loose") return null;
  const own = columns.filter((_, at) => isOwn(row.fields[at]));
  if (continues(row)) return own.length > 0 ? "activity" : null;
  if (row.no !== "" || !columns.some(({ role }) => role === "no")) return null;
  const work = columns.findIndex(({ role }) => isTextRole(role));
  if (work >= 0 && row.fields[work]?.text === "")
    return own.every(({ role }) => role === "leadUnit" || role === "coopUnits") ? "continuation" : "activity";
  if (row.title === null || !row.unanswered) return null;
  return LISTED.test(row.title) && !above.row.unanswered ? "continuation" : null;
}

function isOwn(field: Field | undefined): boolean {
  return field !== undefined && !field.continued && field.text !== "";
}

function isTitle(row: BodyRow, below: readonly BodyRow[]): boolean {
  const next = below[0];
  if (!next || continues(next)) return false;
  const { number } = row;
  if (number) {
    const numbered = below.find((other) => other.number !== null);
    if (numbered?.number && isBelow(numbered.number, number)) return next === numbered || row.unanswered;
    if (row.title === null || !row.unanswered) return false;
    if (capitalShare(row.title) > CAPITALS) return true;
    if (number.path === null && number.level <= TITLE_LEVEL) return true;
    if (next.number === null) return !next.unanswered;
    return isFirst(next.number) && !isFirst(number) ? true : restarts(number, next.number);
  }
  if (row.title === null || !row.unanswered) return false;
  return !LISTED.test(row.title);
}

/** "1. Title" over "1. …": the rows count anew. */
function restarts(number: RowNumber, next: RowNumber): boolean {
  return isFirst(next) && next.level === number.level;
}

function continues(row: BodyRow): boolean {
  return row.fields.find(({ text }) => text !== "")?.continued ?? false;
}

function titleLevel(row: BodyRow, below: readonly BodyRow[]): number {
  if (!row.number) return TITLE_LEVEL;
  const next = below.find(({ number }) => number !== null)?.number;
  const restarted = next !== null && next !== undefined && !isBelow(next, row.number) && isFirst(next);
  return restarted && row.number.path !== null && row.number.path.length === 1
    ? RESTARTED_LEVEL
    : row.number.level;
}
