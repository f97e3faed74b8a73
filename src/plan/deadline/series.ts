import { readShort } from "./bounded";
import { readPoint } from "./point";
import type { PartReading, Point, Reading } from "./reading";
import { after, afterMarks, isMark, phrases, type Parsed, type Token } from "./token";

const LEAD = phrases("trong", "vào", "báo cáo", "định kỳ", "các", "báo cáo định kỳ");
const JOIN = phrases("và", "và cả");
const MONTHS = phrases("tháng");
const YEAR = phrases("năm", "cả năm", "tổng kết năm");
const REPORT_MONTHS = [3, 6, 9];

/**
 * Several points that stand beside each other: "Quý I, II/2026", "tháng 6, 12", and the usual row of reports
 * "quý I, 6 tháng, 9 tháng, năm 2026", where "6 tháng" is the year's first half.
 */
export function readSeries(text: string, tokens: readonly Token[], at: number): Parsed<Reading> | null {
  const from = after(tokens, at, LEAD) ?? at;
  const members: { point: Point; text: string }[] = [];
  let reports = 0;
  let next = from;
  for (let place: number | null = from; place !== null;) {
    const before = members[members.length - 1]?.point.unit;
    const report = readReport(tokens, place);
    // "Tháng 1/2/2026" may be a day as well.
    if (before === "month" && isMark(tokens[place - 1], "/")) return null;
    const short = before && !isMark(tokens[place - 1], "/") ? readShort(tokens, place, before) : null;
    const member = report ?? memberAt(tokens, place, short);
    if (!member || member.value.unit === "day") break;
    if (report) reports++;
    members.push({ point: member.value, text: textOf(text, tokens, place, member.next) });
    next = member.next;
    place = afterJoin(tokens, next);
  }
  if (members.length < 2 || (reports > 0 && reports === members.length)) return null;
  return { value: { is: "list", parts: withSharedYear(members) }, next };
}

/** The 2 of "Quý 1, 2/2026" is a quarter, although "2/2026" alone is a month; that of "Quý I, 2/9" is a day. */
function memberAt(tokens: readonly Token[], at: number, short: Parsed<Point> | null): Parsed<Point> | null {
  const isQuarter =
    short?.value.unit === "quarter" &&
    after(tokens, short.next, MONTHS) === null &&
    !isMark(tokens[short.next], "/-.");
  return isQuarter ? short : (readPoint(tokens, at) ?? short);
}

/** "6 tháng", "9 tháng", "năm": only beside a quarter or a numbered year do they mean one time of one year. */
export function readReport(tokens: readonly Token[], at: number): Parsed<Point> | null {
  const count = tokens[at];
  const months = after(tokens, at + 1, MONTHS);
  if (
    count?.type === "number" &&
    months !== null &&
    REPORT_MONTHS.includes(count.value) &&
    !readPoint(tokens, at)
  ) {
    return { value: { unit: "stretch", year: null, first: 1, last: count.value }, next: months };
  }
  const year = readPoint(tokens, at) ? null : after(tokens, at, YEAR);
  const number = year === null ? undefined : tokens[year];
  return year === null || number?.type === "number"
    ? null
    : { value: { unit: "year", year: null }, next: year };
}

function afterJoin(tokens: readonly Token[], at: number): number | null {
  const comma = afterMarks(tokens, at, ",+&") ?? (isMark(tokens[at], "/") ? at + 1 : null);
  return after(tokens, comma ?? at, JOIN) ?? comma;
}

/** A year that only the last member carries holds for all of them. */
function withSharedYear(members: readonly { point: Point; text: string }[]): PartReading[] {
  const shared = members[members.length - 1]?.point.year ?? null;
  const single = members.slice(0, -1).every(({ point }) => point.year === null);
  return members.map(({ point, text }) => ({
    label: "",
    text,
    reading: { is: "point", bound: "in", point: single ? { ...point, year: shared } : point },
  }));
}

function textOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? text.length);
}
