import type { ReportDay } from "../deadline";
import type { Period } from "../plan";
import type { PeriodDay } from "./reading";
import { numberWord, quarterNumber, readPoint, small } from "./point";
import { after, isMark, phrases, says, skip, type Parsed, type Token } from "./token";

const BEFORE = phrases("trước");
const LEAD_IN = phrases(
  "chậm nhất",
  "muộn nhất",
  "là",
  "vào",
  "không quá",
  "hoàn thành",
  "trong",
  "đến",
  "gửi",
);
const LATEST = phrases("chậm nhất", "muộn nhất", "chậm nhất là", "muộn nhất là");
const DAY = phrases("ngày", "các ngày");
const OF = phrases("của");
const REPEATED = phrases("hàng", "hằng", "mỗi");
const LAST_MONTH = phrases(
  "tháng cuối kỳ báo cáo",
  "tháng cuối của kỳ báo cáo",
  "tháng cuối kỳ",
  "tháng cuối quý",
  "tháng cuối của quý",
  "tháng cuối cùng của quý",
  "tháng cuối mỗi quý",
  "tháng cuối",
  "cuối kỳ báo cáo",
);
const NEXT_MONTH = phrases(
  "tháng sau kỳ",
  "tháng sau kỳ báo cáo",
  "tháng liền kề",
  "tháng sau liền kề",
  "tháng liền kề sau",
  "tháng tiếp theo",
  "tháng kế tiếp",
  "tháng sau",
  "tháng đầu quý sau",
  "tháng đầu tiên của quý sau",
  "tháng đầu của quý sau",
);
const WEEKDAYS = [
  phrases("thứ hai"),
  phrases("thứ ba"),
  phrases("thứ tư"),
  phrases("thứ năm"),
  phrases("thứ sáu"),
  phrases("thứ bảy"),
  phrases("chủ nhật"),
];
const QUARTER = phrases("quý", "quí");
const WEEKDAY = phrases("thứ");

/** A day within a period, and how much its words say by themselves. */
export interface DayRead {
  readonly day: PeriodDay;
  /** Says of itself that it repeats ("tháng cuối kỳ báo cáo"); else a period has to follow. */
  readonly complete: boolean;
  /** The period that the words name with the day: "tháng cuối quý". */
  readonly period: Period | null;
}

/** The day on which something periodic falls due: "trước ngày 25", "ngày 20 của tháng cuối quý", "thứ sáu". */
export function readPeriodDay(tokens: readonly Token[], at: number): Parsed<DayRead> | null {
  const first = skip(tokens, at, LEAD_IN);
  const before = after(tokens, first, BEFORE);
  const start = before ?? first;
  const weekday = readWeekday(tokens, start);
  if (weekday) return read({ on: "weekday", weekday: weekday.value }, before !== null, false, weekday.next);
  return readDayOfYear(tokens, start, before !== null) ?? readDayOfMonth(tokens, start, before !== null);
}

function read(report: ReportDay, before: boolean, complete: boolean, next: number): Parsed<DayRead> {
  return { value: { day: { report, before }, complete, period: null }, next };
}

function ofQuarter(read: Parsed<DayRead>, tokens: readonly Token[], from: number): Parsed<DayRead> {
  const named = says(tokens, QUARTER, from + 1, read.next);
  return named ? { ...read, value: { ...read.value, period: "quarter" } } : read;
}

/** "15/12" or "tháng 1" in front of "hàng năm": a day and month without a year. */
function readDayOfYear(tokens: readonly Token[], at: number, before: boolean): Parsed<DayRead> | null {
  const point = readPoint(tokens, at);
  if (!point) return null;
  if (point.value.unit === "day" && point.value.year === null) {
    return read({ on: "yearDay", month: point.value.month, day: point.value.day }, before, false, point.next);
  }
  const month =
    point.value.unit === "month"
      ? point.value.month
      : point.value.unit === "quarter"
        ? point.value.quarter * 3
        : null;
  // "trước tháng 3 hàng năm" means another month's end; it is left to be asked.
  if (month === null || before || !("year" in point.value) || point.value.year !== null) return null;
  return read({ on: "yearDay", month, day: 31 }, false, false, point.next);
}

function readDayOfMonth(tokens: readonly Token[], at: number, before: boolean): Parsed<DayRead> | null {
  const named =
    after(tokens, at, DAY) ?? (before || follows(tokens, at, LATEST) ? bareDay(tokens, at) : null);
  const said = named === null ? null : dayAt(tokens, named);
  if (said === null) return null;
  const { value: day, next: behind } = said;
  const of = after(tokens, behind, OF) ?? behind;
  const [next, last] = [after(tokens, of, NEXT_MONTH), after(tokens, of, LAST_MONTH)];
  // "ngày 30 của tháng cuối quý I" is one day of one quarter.
  if (quarterNumber(tokens, next ?? last ?? tokens.length)) return null;
  if (next !== null) return ofQuarter(read({ on: "nextMonth", day }, before, true, next), tokens, of);
  if (last !== null) return ofQuarter(read({ on: "lastMonth", day }, before, true, last), tokens, of);
  return isMark(tokens[behind], "/-.") ? null : read({ on: "lastMonth", day }, before, false, of);
}

/** "25", "hai mươi lăm" */
function dayAt(tokens: readonly Token[], at: number): Parsed<number> | null {
  const day = small(tokens[at], 31);
  return day === null ? numberWord(tokens, at) : { value: day, next: at + 1 };
}

function follows(tokens: readonly Token[], at: number, list: typeof LATEST): boolean {
  return [1, 2, 3].some((length) => at >= length && after(tokens, at - length, list) === at);
}

/** "trước 25 hằng tháng", "chậm nhất 25 tháng cuối quý" leave "ngày" out; another number is a count. */
function bareDay(tokens: readonly Token[], at: number): number | null {
  const of = after(tokens, at + 1, OF) ?? at + 1;
  const said = [REPEATED, LAST_MONTH, NEXT_MONTH].some((words) => after(tokens, of, words) !== null);
  return small(tokens[at], 31) !== null && said ? at : null;
}

/** A day of the week, 1 for Monday: "thứ hai", "thứ 6", "chủ nhật". */
export function readWeekday(tokens: readonly Token[], at: number): Parsed<number> | null {
  const named = WEEKDAYS.findIndex((list) => after(tokens, at, list) !== null);
  if (named >= 0) return { value: named + 1, next: at + 2 };
  const number = after(tokens, at, WEEKDAY) === null ? null : small(tokens[at + 1], 7);
  return number && number >= 2 ? { value: number - 1, next: at + 2 } : null;
}
