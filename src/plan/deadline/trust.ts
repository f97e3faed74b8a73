import type { Gap } from "./gap";
import { isDated, type Reading } from "./reading";
import type { Found } from "./scan";
import { after, behindLastMark, isMark, phrases, says, type Token } from "./token";
import { standsBehindVerb } from "./work";

const DOCUMENTS = [
  ...["kế hoạch", "quyết định", "nghị quyết", "nghị định", "công văn", "thông báo"],
  ...["chỉ thị", "kết luận", "tờ trình", "văn bản"],
];
const DOCUMENT_NOUN = phrases(...DOCUMENTS);
const INSTRUCTION = phrases(...DOCUMENTS, "đề án", "ý kiến", "chỉ đạo", "chương trình", "luật", "thông tư");
const REPORT_PERIOD = phrases("kỳ báo cáo", "kì báo cáo", "kỳ số liệu", "kì số liệu");
const DAY = phrases("ngày");
const DAY_WORDS = phrases(
  "ngày",
  "tuần",
  ...["hai", "ba", "tư", "năm", "sáu", "bảy"].map((day) => `thứ ${day}`),
  "chủ nhật",
);
const BARE_YEAR = phrases("năm", "giai đoạn", "nhiệm kỳ");

/**
 * Whether a time may be taken for the deadline of the words around it. A wrong date is far worse than a
 * question, so what could as well belong to a name ("kế hoạch CCHC năm 2023") is not trusted.
 */
export function isTrusted(tokens: readonly Token[], time: Found, before: Gap, behind: Gap): boolean {
  if (before.denies || behind.denies) return false;
  if (!before.tellsWork) return false;
  if (isDated(time.reading) && (before.either || behind.either)) return false;
  if (namesDocumentDate(tokens, time)) return false;
  if (isReportPeriod(time.reading, tokens.slice(before.from, before.to))) return false;
  if (time.reading.is === "periodic" && hasUnreadDay(tokens, before)) return false;
  if (isNumberOfYear(tokens, time)) return false;
  if (isBareFraction(tokens, time)) return before.empty && behind.empty && !isAllDay(time.reading);
  if (!isYears(time.reading)) return true;
  // "…/…/2026": the year of a date that isn't filled in
  if (isMark(tokens[time.from - 1], "/.…")) return false;
  return (before.empty && (behind.empty || startsOwnWork(tokens, behind))) || hasLeadIn(tokens, time);
}

/** "Kỳ báo cáo: 15/12/2021-14/3/2022" says what the report is about, not when it is due. */
export function isReportPeriod(reading: Reading, before: readonly Token[]): boolean {
  return reading.is === "range" && says(before, REPORT_PERIOD);
}

/** "Thứ Sáu tuần cuối hằng tháng": a day of each period that the grammar doesn't read. */
function hasUnreadDay(tokens: readonly Token[], { from, to }: Gap): boolean {
  return says(tokens, DAY_WORDS, from, to);
}

/** "Kế hoạch ngày 12/3/2025" dates the document. */
function namesDocumentDate(tokens: readonly Token[], { reading, from }: Found): boolean {
  if (reading.is !== "point" || reading.point.unit !== "day" || reading.bound !== "in") return false;
  if ([2, 1].some((length) => from >= length && after(tokens, from - length, DOCUMENT_NOUN) === from))
    return true;
  // "Thực hiện kết luận của Chủ tịch ngày 15/5"
  return (
    after(tokens, from, DAY) !== null && says(tokens, INSTRUCTION, behindLastMark(tokens, ",;:", from), from)
  );
}

/** "6/8" in "6/8 xã" looks like the day of a month. */
function isBareFraction(tokens: readonly Token[], { reading, from }: Found): boolean {
  if (reading.is !== "point" || reading.point.unit !== "day" || reading.point.year !== null) return false;
  return tokens[from]?.type === "number";
}

/** "Lớp 1/2026" counts the classes of the year; "ban hành 6/2026" names a month. */
function isNumberOfYear(tokens: readonly Token[], { reading, from }: Found): boolean {
  if (reading.is !== "point" || reading.point.unit !== "month" || tokens[from]?.type !== "number")
    return false;
  return tokens[from - 1]?.type === "word" && !standsBehindVerb(tokens, from);
}

/** "24/7": at all times. */
function isAllDay(reading: Reading): boolean {
  return (
    reading.is === "point" &&
    reading.point.unit === "day" &&
    reading.point.day === 24 &&
    reading.point.month === 7
  );
}

/** A year or a span of years, which names of plans and programmes carry too. */
export function isYears(reading: Reading): boolean {
  if (reading.is === "point") return reading.point.unit === "year";
  if (reading.is !== "range") return false;
  return reading.from?.unit === "year" && (reading.to === null || reading.to.unit === "year");
}

/** "trong năm 2026", "đến năm 2030", "hết năm": words of time of its own, not only "năm". */
function hasLeadIn(tokens: readonly Token[], { from }: Found): boolean {
  return tokens[from]?.type === "word" && after(tokens, from, BARE_YEAR) === null;
}

/** "2026: xây dựng cơ sở dữ liệu" */
function startsOwnWork(tokens: readonly Token[], behind: Gap): boolean {
  return isMark(tokens[behind.from], ":");
}
