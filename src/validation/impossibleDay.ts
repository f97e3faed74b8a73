import { daysInMonth } from "../plan/calendarDate";

/** A day that is written but that no calendar has. */
export interface ImpossibleDay {
  /** As written: "31/6". */
  readonly written: string;
  /** The whole text with the month's last day in its place; null where the month doesn't exist either. */
  readonly mended: string | null;
}

const DAY =
  /(?<![\d./-])(\d{1,2})(\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:(?:\s*[/.-]\s*|\s+năm\s+)(\d{4}))?(?![\d/]|-\p{L})/giu;

/**
 * The first day in a text that the calendar doesn't have, or null. Without a year the plan's is taken.
 * @example impossibleDay("Trước ngày 31/6", 2026)?.mended // "Trước ngày 30/6"
 */
export function impossibleDay(text: string, planYear: number | null): ImpossibleDay | null {
  for (const match of text.matchAll(DAY)) {
    const [written, day = "", between = "", month = "", ownYear] = match;
    const year = Number(ownYear ?? planYear ?? LEAP_YEAR);
    const known = Number(month) >= 1 && Number(month) <= 12;
    const last = known ? daysInMonth(year, Number(month)) : 0;
    if (known && Number(day) >= 1 && Number(day) <= last) continue;
    if (!known || Number(day) < 1 || Number(day) > 31) return { written, mended: null };
    const rest = written.slice(day.length + between.length);
    const mended =
      text.slice(0, match.index) + String(last) + between + rest + text.slice(match.index + written.length);
    return { written, mended };
  }
  return null;
}

/** Where no year is known, 29 February is left in peace. */
const LEAP_YEAR = 2024;
