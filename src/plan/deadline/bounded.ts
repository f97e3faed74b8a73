import type { Bound, Point, Reading } from "./reading";
import { NAMED_DAYS } from "./namedDays";
import { readWeekday } from "./periodDay";
import { quarterNumber, readPoint, small } from "./point";
import { after, afterMarks, isMark, phrases, skip, type Parsed, type Phrase, type Token } from "./token";
import { afterYear } from "./year";

/** How a time is led in: "trước ngày 30/11", "chậm nhất …", "từ …", "khoảng …". */
interface LeadIn {
  readonly bound: Bound;
  readonly from: "on" | "after" | null;
  readonly vague: boolean;
  /** "thứ Sáu, ngày …" */
  readonly weekday: number | null;
}

const BEFORE = phrases("trước", "trước thời điểm", "trước hạn");
const BY = phrases(
  "chậm nhất",
  "muộn nhất",
  "trễ nhất",
  "không quá",
  "không muộn hơn",
  "không được muộn hơn",
  "không được quá",
  "không kéo dài quá",
  "không chậm hơn",
  "đến",
  "tới",
  "đến hết",
  "hết",
  "đến cuối",
  "từ nay đến",
  "từ nay đến hết",
  "từ nay đến cuối",
);
const FROM = phrases("từ", "kể từ", "bắt đầu từ", "tính từ", "từ đầu");
const SINCE_AFTER = phrases("sau");
const PLAIN = phrases(
  "trong",
  "vào",
  "là",
  "của",
  "cuối",
  "dự kiến",
  "hạn",
  "thời hạn",
  "xong",
  "thời điểm",
  "giai đoạn",
  "nhiệm kỳ",
);
const VAGUE = phrases(
  "khoảng",
  "đầu",
  "giữa",
  "trung tuần",
  "thượng tuần",
  "hạ tuần",
  "tuần",
  "tầm",
  "trước và sau",
);
const DAY = phrases("ngày");
const HOUR = phrases("h", "giờ", "g");
const MINUTE = phrases("phút");
const TO = phrases("đến", "đến hết", "tới", "cho đến", "đến cuối", "và đến");
const ONWARD = phrases(
  "trở đi",
  "trở về sau",
  "và những năm tiếp theo",
  "và các năm tiếp theo",
  "và những năm sau",
  "và các năm sau",
  "và năm tiếp theo",
  "và các năm tới",
  "những năm tiếp theo",
  "các năm tiếp theo",
);

/** A point or a range of points with the words that lead it in. */
export function readBounded(tokens: readonly Token[], at: number): Parsed<Reading> | null {
  const lead = readLeadIn(tokens, at);
  const after = lead.value.from === "after";
  if (lead.value.vague) return null;
  const days = readDaysOfOneMonth(tokens, lead.next);
  if (days) return days;
  const first = withWeekday(readPoint(tokens, lead.next), lead.value.weekday);
  if (!first) return null;
  const onward = afterOnward(tokens, first.next);
  if (onward !== null) return { value: range(first.value, null, after), next: onward };
  const second = lead.value.bound === "in" ? readRangeEnd(tokens, first) : null;
  if (second) return { value: range(first.value, second.value, after), next: second.next };
  if (lead.value.from !== null) return { value: range(first.value, null, after), next: first.next };
  return { value: { is: "point", point: first.value, bound: lead.value.bound }, next: first.next };
}

function withWeekday(point: Parsed<Point> | null, weekday: number | null): Parsed<Point> | null {
  return point?.value.unit === "day" && weekday !== null
    ? { ...point, value: { ...point.value, weekday } }
    : point;
}

function range(from: Point, to: Point | null, after: boolean): Reading {
  return { is: "range", from, to, after };
}

function afterOnward(tokens: readonly Token[], at: number): number | null {
  return after(tokens, isMark(tokens[at], ",") ? at + 1 : at, ONWARD);
}

/** "01-15/3/2026", "từ 15 đến 30/6", "từ ngày 10 đến ngày 25/9" */
function readDaysOfOneMonth(tokens: readonly Token[], at: number): Parsed<Reading> | null {
  const from = after(tokens, at, DAY) ?? at;
  const day = small(tokens[from], 31);
  const to = afterMarks(tokens, from + 1, "-") ?? after(tokens, from + 1, TO);
  const end = day && to !== null ? readPoint(tokens, to) : null;
  if (!day || end?.value.unit !== "day") return null;
  return { value: range({ ...end.value, day }, end.value, false), next: end.next };
}

/** The second end of a range; "II-III/2026" and "tháng 3-6" leave its name out. */
function readRangeEnd(tokens: readonly Token[], first: Parsed<Point>): Parsed<Point> | null {
  const led = afterMarks(tokens, first.next, "-") ?? after(tokens, first.next, TO);
  if (led === null) return null;
  const from = pointAt(tokens, led);
  const { unit } = first.value;
  // The 4 of "quý 3-4/2026" is a quarter, although "4/2026" alone is a month.
  if (unit === "quarter") return readShort(tokens, from, unit) ?? readPoint(tokens, from);
  return readPoint(tokens, from) ?? readShort(tokens, from, unit);
}

/** A quarter or month whose name stands only before the first of several. */
export function readShort(tokens: readonly Token[], at: number, unit: Point["unit"]): Parsed<Point> | null {
  if (unit === "quarter") {
    const quarter = quarterNumber(tokens, at);
    const year = quarter && afterYear(tokens, quarter.next, "any");
    return quarter && year && { value: { unit, quarter: quarter.value, year: year.value }, next: year.next };
  }
  const month = unit === "month" ? small(tokens[at], 12) : null;
  const year = month && afterYear(tokens, at + 1, "any");
  return month && year ? { value: { unit: "month", month, year: year.value }, next: year.next } : null;
}

const STEPS: readonly { readonly list: readonly Phrase[]; readonly change: Partial<LeadIn> }[] = [
  { list: BY, change: { bound: "by" } },
  { list: VAGUE, change: { vague: true } },
  { list: BEFORE, change: { bound: "before" } },
  { list: FROM, change: { from: "on" } },
  { list: SINCE_AFTER, change: { from: "after" } },
  { list: PLAIN, change: {} },
  { list: NAMED_DAYS, change: {} },
];

function readLeadIn(tokens: readonly Token[], at: number): Parsed<LeadIn> {
  let lead: LeadIn = { bound: "in", from: null, vague: false, weekday: null };
  let next = at;
  // "cuối năm" and "trong năm" are points of their own.
  while (!readPoint(tokens, next)) {
    const step = readStep(tokens, next);
    if (!step) break;
    lead = {
      ...lead,
      ...step.value,
      bound: lead.bound === "before" ? "before" : (step.value.bound ?? lead.bound),
    };
    next = step.next;
  }
  const clock = afterClock(tokens, next);
  if (clock === null) return { value: lead, next };
  // "trước 9h00, thứ Sáu, ngày 13": the limit is the hour, so the day itself still counts.
  const day = dayNamed(tokens, clock);
  const bound = lead.bound === "before" ? "by" : lead.bound;
  return { value: { ...lead, bound, weekday: day?.value ?? lead.weekday }, next: day?.next ?? clock };
}

function readStep(tokens: readonly Token[], at: number): Parsed<Partial<LeadIn>> | null {
  const day = dayNamed(tokens, at);
  if (day !== null) return { value: { weekday: day.value }, next: day.next };
  for (const { list, change } of STEPS) {
    const next = after(tokens, at, list);
    if (next !== null) return { value: change, next: next > at + 1 ? pointAt(tokens, next) : next };
  }
  return null;
}

/** "Đến hết năm": the last word of what leads in belongs to the time where only so there is one. */
function pointAt(tokens: readonly Token[], led: number): number {
  return readPoint(tokens, led) === null && readPoint(tokens, led - 1) !== null ? led - 1 : led;
}

/** "Thứ Sáu, ngày 27/11": the weekday of the day behind it. */
function dayNamed(tokens: readonly Token[], at: number): Parsed<number> | null {
  const weekday = readWeekday(tokens, at);
  if (weekday === null) return null;
  const next = isMark(tokens[weekday.next], ",") ? weekday.next + 1 : weekday.next;
  // "Chủ nhật 01/3/2026", "thứ Sáu, 27/11"
  const isDay = after(tokens, next, DAY) !== null || readPoint(tokens, next)?.value.unit === "day";
  return isDay ? { value: weekday.value, next } : null;
}

function afterClock(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  // "Trước 0h ngày 01/7": the hour belongs to the day before as much.
  if (first?.type !== "number" || first.value === 0) return null;
  const colon = isMark(tokens[at + 1], ":") && tokens[at + 2]?.type === "number" ? at + 2 : null;
  const hour = after(tokens, at + 1, HOUR) ?? colon;
  if (hour === null) return null;
  const minutes = tokens[hour]?.type === "number" ? hour + 1 : hour;
  const end = afterMarks(tokens, minutes, "'’′") ?? skip(tokens, minutes, MINUTE);
  return isMark(tokens[end], ",") ? end + 1 : end;
}
