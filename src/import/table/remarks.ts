import type { Field } from "./field";
import type { HeadColumn } from "./head";
import type { BodyRow } from "./rows";
import { firstText, isOwn } from "./rows";
import { UNIT_OF_SUMS } from "./titleLines";

const NOTE =
  /^(?:\(?\*+\)?\s*)?(?:(?:ghi chú|chú thích|lưu ý|tổng cộng|tổng số|tổng kinh phí|nơi nhận|cộng (?:lĩnh vực|mục|phần|nhóm|[\dIVX]+))(?!\p{L})|(?:tổng|cộng)\s*(?:[:(]|$))/iu;
const ISSUED_WITH = /^\((?:ban hành )?kèm theo(?!\p{L})/iu;

/** Whether a row is a remark or a sum, which nobody is charged with; its label may lie over who and when. */
export function isNote(row: BodyRow, columns: readonly HeadColumn[]): boolean {
  const label = row.title ?? labelOf(row, columns);
  if (row.number || ![NOTE, ISSUED_WITH, UNIT_OF_SUMS].some((said) => said.test(label))) return false;
  const answers = (field: Field | undefined): boolean => isOwn(field) && field?.text !== label;
  return columns.every(
    ({ role }, at) => row.wide || (role !== "leadUnit" && role !== "deadline") || !answers(row.fields[at]),
  );
}

/** What a row says it is: its work, or where it has none what stands in the place of its number. */
function labelOf({ no, fields }: BodyRow, columns: readonly HeadColumn[]): string {
  return firstText(columns, fields) || no;
}

/** Whether all that a row says stands in the column of numbers and is no number: words of the table, not of a row. */
export function isBesideRows({ title, number, fields }: BodyRow, columns: readonly HeadColumn[]): boolean {
  if (title === null || number) return false;
  const own = columns.filter((_, at) => isOwn(fields[at]));
  return own.length > 0 && own.every(({ role }) => role === "no");
}
