import { readPoint } from "./point";
import { after, isMark, phrases, type Token } from "./token";
import { yearNumber } from "./year";

const NUMBERED_NOUNS = [
  "nghị định",
  "nghị quyết",
  "quyết định",
  "chỉ thị",
  "công văn",
  "kế hoạch",
  "thông tư",
  "thông báo",
  "kết luận",
  "công điện",
  "tờ trình",
  "luật",
];
/** Of these "11/2026" behind the name is a number, not a month. */
const NUMBERED = phrases(...NUMBERED_NOUNS);
const NOUN = phrases(...NUMBERED_NOUNS, "báo cáo", "văn bản", "đề án", "chương trình", "hướng dẫn");
const NUMBER_SIGN = phrases("số", "số hiệu");
const DAY = phrases("ngày");
const RHYTHM = phrases("năm", "tháng", "quý", "tuần", "ngày", "lần");

/**
 * The place after a document's reference ("Nghị định số 32/2024/NĐ-CP", "Quyết định 12/QĐ-UBND ngày 1/3/2025"),
 * or null. Its numbers and its date are never a deadline.
 */
export function afterDocument(tokens: readonly Token[], at: number): number | null {
  const noun = after(tokens, at, NOUN);
  const sign = after(tokens, noun ?? at, NUMBER_SIGN);
  const number = afterNumber(tokens, sign ?? noun ?? at);
  if (!number) return null;
  if (!number.symbol && sign === null && !isNumberOfYear(tokens, at, number.next)) return null;
  return afterDate(tokens, number.next);
}

/** "32/2024/NĐ-CP", "12/QĐ-UBND", "06" */
function afterNumber(tokens: readonly Token[], at: number): { next: number; symbol: boolean } | null {
  if (tokens[at]?.type !== "number") return null;
  let next = at + 1;
  let symbol = false;
  while (isMark(tokens[next], "/-") && touches(tokens, next)) {
    const piece = tokens[next + 1];
    if (!piece || piece.type === "mark") break;
    symbol = symbol || piece.type === "word";
    next += 2;
  }
  return { next, symbol: symbol && !isRhythm(tokens, at + 2) };
}

/** "Quyết định 11/2026" */
function isNumberOfYear(tokens: readonly Token[], at: number, end: number): boolean {
  const number = after(tokens, at, NUMBERED);
  return number !== null && end === number + 3 && yearNumber(tokens[end - 1]) !== null;
}

/** "2/năm", "6/tháng": a slash with a word that is no symbol of a document. */
function isRhythm(tokens: readonly Token[], at: number): boolean {
  return after(tokens, at, RHYTHM) !== null;
}

function touches(tokens: readonly Token[], at: number): boolean {
  const [before, mark, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return before?.end === mark?.start && mark?.end === behind?.start;
}

/** The date of a document follows it without a word of time: "… ngày 12/3/2025 của UBND tỉnh". */
function afterDate(tokens: readonly Token[], at: number): number {
  const comma = isMark(tokens[at], ",") ? at + 1 : at;
  if (after(tokens, comma, DAY) === null) return at;
  return readPoint(tokens, comma)?.next ?? at;
}
