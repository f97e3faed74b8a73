import { addDays, endOfMonth, isoDate, weekday, type IsoDate } from "../calendarDate";
import type { Deadline, DeadlineConventions, ReportDay } from "../deadline";
import type { Bound, PeriodDay, Point, Reading, Year } from "./reading";

/** What turns words into dates: the plan's year and the office's conventions. */
export interface DeadlineContext {
  /** The plan's year, for deadlines that name none; null where no text gives it. */
  readonly year: number | null;
  readonly conventions: DeadlineConventions;
}

type Dated = {
  readonly kind: "date" | "month" | "quarter" | "year" | "span";
  readonly from: IsoDate;
  readonly due: IsoDate;
};
type Outcome = Dated | "no-year" | "no-date";

/** How far from the plan's year two digits may lie: "30/11/23" in a plan of 2023. */
const TWO_DIGIT_REACH = 15;

/** The deadline of a reading. `text` is the cell's own words. */
export function resolve(reading: Reading, text: string, context: DeadlineContext): Deadline {
  switch (reading.is) {
    case "point":
    case "range":
    case "both":
      return resolveDated(reading, text, context);
    case "list":
      return {
        kind: "composite",
        text,
        parts: reading.parts.map((part) => ({
          label: part.label,
          deadline: resolve(part.reading, part.text, context),
        })),
      };
    case "periodic": {
      const { every, choose, day } = reading;
      return { kind: "periodic", text, every, choose, reportDay: day && reportDayOf(day, context) };
    }
    case "relative": {
      const { days, months, working, event } = reading;
      return { kind: "relative", text, days, months, working, event };
    }
    case "ongoing":
      return { kind: "ongoing", text };
    case "conditional":
      return { kind: "conditional", text, event: reading.event };
    case "external":
      return { kind: "external", text, authority: reading.authority };
    case "integrated":
      return { kind: "integrated", text, into: reading.into };
    case "unknown":
      return { kind: "unknown", text, needs: "date" };
  }
}

type DatedReading = Extract<Reading, { is: "point" | "range" | "both" }>;

function resolveDated(reading: DatedReading, text: string, context: DeadlineContext): Deadline {
  if (reading.is === "both" && reading.inner.is === "periodic")
    return resolveYearOfRhythm(reading, text, context);
  if (reading.is === "range" && reading.to === null) return resolveOpenRange(reading, text, context);
  const outcome = datesOf(reading, context);
  if (outcome === "no-year") return { kind: "unknown", text, needs: "year" };
  if (outcome === "no-date" || isOfThePast(reading, outcome, context))
    return { kind: "unknown", text, needs: "date" };
  if (outcome.kind === "span") return { kind: "span", text, from: outcome.from, due: outcome.due };
  return { kind: outcome.kind, text, due: outcome.due };
}

function isOfThePast(reading: DatedReading, { due }: Dated, { year }: DeadlineContext): boolean {
  return (
    reading.is !== "both" && reading.ofRecords === true && year !== null && Number(due.slice(0, 4)) < year
  );
}

/** "Hàng quý năm 2026" in the plan of another year would put the reports into the wrong one. */
function resolveYearOfRhythm(
  { outer, inner }: Extract<Reading, { is: "both" }>,
  text: string,
  context: DeadlineContext,
): Deadline {
  const year = datesOf(outer, context);
  const plan = context.year;
  if (typeof year === "string" || plan === null) return { kind: "unknown", text, needs: "year" };
  const within = Number(year.from.slice(0, 4)) <= plan && plan <= Number(year.due.slice(0, 4));
  return within ? resolve(inner, text, context) : { kind: "unknown", text, needs: "date" };
}

function resolveOpenRange(
  { from, after }: Extract<Reading, { is: "range" }>,
  text: string,
  context: DeadlineContext,
): Deadline {
  const start = from && datesOfPoint(from, "in", context);
  if (start === "no-year") return { kind: "unknown", text, needs: "year" };
  if (start === "no-date") return { kind: "unknown", text, needs: "date" };
  return { kind: "span", text, from: start && (after ? addDays(start.due, 1) : start.from), due: null };
}

function datesOf(reading: Reading, context: DeadlineContext): Outcome {
  if (reading.is === "point") return datesOfPoint(reading.point, reading.bound, context);
  if (reading.is === "range") return datesOfRange(reading, context);
  if (reading.is !== "both") return "no-date";
  const outer = datesOf(reading.outer, context);
  const inner = datesOf(reading.inner, context);
  if (typeof outer === "string") return outer;
  if (typeof inner === "string") return inner;
  if (!isLimit(reading.inner)) return nested(outer, inner);
  return reading.apart === true && inner.due > outer.due ? outer : limited(outer, inner);
}

function isLimit(reading: Reading): boolean {
  return reading.is === "point" && reading.bound !== "in";
}

/** A limit inside the period; one outside contradicts it, and a person must say which is meant. */
function limited(period: Dated, limit: Dated): Outcome {
  if (limit.due < period.from || limit.due > period.due) return "no-date";
  return limit.due < period.due ? limit : period;
}

function nested(outer: Dated, inner: Dated): Outcome {
  if (outer.from <= inner.from && inner.due <= outer.due) return inner;
  if (inner.from <= outer.from && outer.due <= inner.due) return outer;
  return "no-date";
}

function datesOfRange(
  { from, to, after }: Extract<Reading, { is: "range" }>,
  context: DeadlineContext,
): Outcome {
  if (!from || !to) return "no-date";
  const end = datesOfPoint(to.year ? to : { ...to, year: from.year }, "in", context);
  if (typeof end === "string") return end;
  const endYear: Year = { digits: 4, year: Number(end.due.slice(0, 4)) };
  const start = datesOfPoint(from.year ? from : { ...from, year: endYear }, "in", context);
  if (typeof start === "string") return start;
  const wraps = start.from > end.due;
  // "Từ tháng 11 đến tháng 2": over the turn of the year, so one of the ends must lie in the next one.
  if (wraps && from.year && to.year) return "no-date";
  if (wraps && from.year) return spanOf(start, shifted(end, to, 1, context), after);
  if (wraps && to.year) return spanOf(shifted(start, from, -1, context), end, after);
  return wraps ? "no-date" : spanOf(start, end, after);
}

function shifted(dated: Dated, point: Point, years: number, context: DeadlineContext): Outcome {
  const year: Year = { digits: 4, year: Number(dated.due.slice(0, 4)) + years };
  return datesOfPoint({ ...point, year }, "in", context);
}

function spanOf(start: Outcome, end: Outcome, after: boolean): Outcome {
  if (typeof start === "string") return start;
  if (typeof end === "string") return end;
  return { kind: "span", from: after ? addDays(start.due, 1) : start.from, due: end.due };
}

function datesOfPoint(point: Point, bound: Bound, { year: planYear, conventions }: DeadlineContext): Outcome {
  const year = yearOf(point.year, planYear);
  if (year === null) return "no-year";
  const dated = withinYear(point, year);
  if (!dated || bound !== "before") return dated ?? "no-date";
  // Offices differ only about days: "Trước tháng 6" is never June.
  const itself = conventions.before === "sameDay" && point.unit === "day";
  const due = itself ? dated.due : addDays(dated.from, -1);
  return { kind: dated.kind, from: due, due };
}

function withinYear(point: Point, year: number): Dated | null {
  switch (point.unit) {
    case "day": {
      const day = isoDate(year, point.month, point.day);
      if (day !== null && point.weekday !== undefined && weekday(day) !== point.weekday) return null;
      return day && { kind: "date", from: day, due: day };
    }
    case "month":
      return months("month", year, point.month, point.month);
    case "quarter":
      return months("quarter", year, point.quarter * 3 - 2, point.quarter * 3);
    case "stretch":
      return months("span", year, point.first, point.last);
    case "year":
      return months("year", year, 1, 12);
  }
}

function months(kind: Dated["kind"], year: number, first: number, last: number): Dated | null {
  const from = isoDate(year, first, 1);
  return from && { kind, from, due: endOfMonth(year, last) };
}

function yearOf(year: Year, planYear: number | null): number | null {
  if (year === null) return planYear;
  if (year.digits === 4) return year.year;
  const full = 2000 + year.year;
  return planYear !== null && Math.abs(full - planYear) > TWO_DIGIT_REACH ? null : full;
}

/** "trước ngày 25" is the 24th by the convention; before the 1st there is no day of the same month. */
function reportDayOf({ report, before }: PeriodDay, { conventions }: DeadlineContext): ReportDay {
  if (!before || conventions.before === "sameDay") return report;
  return earlier(report);
}

function earlier(report: ReportDay): ReportDay {
  switch (report.on) {
    case "periodEnd":
      return report;
    case "lastMonth":
      return { ...report, day: report.day - 1 };
    case "nextMonth":
      return report.day > 1 ? { ...report, day: report.day - 1 } : { on: "periodEnd" };
    case "weekday":
      return { ...report, weekday: report.weekday - 1 };
    case "yearDay":
      return report.day > 1
        ? { ...report, day: report.day - 1 }
        : { on: "yearDay", month: ((report.month + 10) % 12) + 1, day: 31 };
  }
}
