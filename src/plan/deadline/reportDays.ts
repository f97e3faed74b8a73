import { readBounded } from "./bounded";
import { readPoint } from "./point";
import type { PartReading, Reading } from "./reading";
import { readReport } from "./series";
import { afterJoint, isMark, phrases, skip, type Parsed, type Token } from "./token";

const LEAD = phrases("báo cáo", "định kỳ", "sơ kết", "tổng kết", "gửi", "nộp");
const IS = phrases("là", "gửi", "nộp", "hoàn thành");

/** Reports of several periods, each with its own day: "6 tháng (trước ngày 10/6), năm (trước ngày 05/12)". */
export function readReportDays(text: string, tokens: readonly Token[], at: number): Parsed<Reading> | null {
  const parts: PartReading[] = [];
  let next = at;
  for (let place: number | null = at; place !== null; place = afterJoint(tokens, next, ",;+&")) {
    const part = readPart(text, tokens, place);
    if (!part) break;
    parts.push(part.value);
    next = part.next;
  }
  return parts.length < 2 ? null : { value: { is: "list", parts }, next };
}

function readPart(text: string, tokens: readonly Token[], at: number): Parsed<PartReading> | null {
  const name = afterReport(tokens, skip(tokens, at, LEAD));
  if (name === null) return null;
  const bracket = isMark(tokens[name], "(");
  const from = skip(tokens, isMark(tokens[name], "(:,-") ? name + 1 : name, IS);
  const day = readBounded(tokens, from);
  if (day?.value.is !== "point" || day.value.point.unit !== "day") return null;
  if (bracket && !isMark(tokens[day.next], ")")) return null;
  const next = bracket ? day.next + 1 : day.next;
  const words = (start: number, end: number): string =>
    text.slice(tokens[start]?.start, tokens[end - 1]?.end);
  return { value: { label: words(at, name), text: words(at, next), reading: day.value }, next };
}

/** The place after a period's name; a month or a year alone may as well be the day's own. */
function afterReport(tokens: readonly Token[], at: number): number | null {
  const report = readReport(tokens, at);
  if (report) return report.next;
  const point = readPoint(tokens, at);
  return point?.value.unit === "quarter" || point?.value.unit === "stretch" ? point.next : null;
}
