import type { PartReading, Point, Reading } from "./reading";

/**
 * Named periods with one day in the last month of each: "Quý I, 6 tháng, 9 tháng: trước ngày 15 của tháng cuối kỳ".
 * Null where the words before aren't such periods, or those behind no such day.
 */
export function lastMonthDays(before: Reading, behind: Reading): Reading | null {
  if (behind.is !== "periodic" || behind.day?.report.on !== "lastMonth") return null;
  const { report, before: ahead } = behind.day;
  const periods: readonly PartReading[] =
    before.is === "list" ? before.parts : [{ label: "", text: "", reading: before }];
  const parts = periods.flatMap(({ text, reading }): PartReading[] => {
    const end = reading.is === "point" && reading.bound === "in" ? lastMonthOf(reading.point) : null;
    if (end === null) return [];
    const point: Point = { unit: "day", day: report.day, ...end };
    return [{ label: text, text, reading: { is: "point", bound: ahead ? "before" : "in", point } }];
  });
  if (parts.length === 0 || parts.length < periods.length) return null;
  const [only, ...others] = parts;
  return only && others.length === 0 ? only.reading : { is: "list", parts };
}

function lastMonthOf(point: Point): Pick<Extract<Point, { unit: "month" }>, "month" | "year"> | null {
  switch (point.unit) {
    case "quarter":
      return { month: point.quarter * 3, year: point.year };
    case "stretch":
      return { month: point.last, year: point.year };
    case "year":
      return { month: 12, year: point.year };
    default:
      return null;
  }
}
