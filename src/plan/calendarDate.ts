/**
 * Calendar dates without clock or time zone. A date is its ISO text ("2023-03-31"): it sorts, compares and
 * serialises as it stands, and no UTC+7 conversion can lose a day.
 */
export type IsoDate = string & { readonly __brand: "IsoDate" };

/** A day as Excel counts it (1900 system, 1 = 1900-01-01; valid here from 1900-03-01 on). */
export type ExcelSerial = number & { readonly __brand: "ExcelSerial" };

const MS_PER_DAY = 86_400_000;
/** Excel's day 0 for dates after its fictitious 29 February 1900. */
const EXCEL_EPOCH_MS = Date.UTC(1899, 11, 30);

/**
 * The date of a year, month (1–12) and day, or null where the calendar has no such day.
 * @example isoDate(2023, 2, 29) // null
 */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < 1901 || year > 9998 || month < 1 || month > 12 || day < 1)
    return null;
  if (day > daysInMonth(year, month)) return null;
  return format(year, month, day);
}

/** The number of days of a month (1–12). @example daysInMonth(2024, 2) // 29 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The last day of a month (1–12). @example endOfMonth(2023, 2) // "2023-02-28" */
export function endOfMonth(year: number, month: number): IsoDate {
  return format(year, month, daysInMonth(year, month));
}

/** The last day of a quarter (1–4). @example endOfQuarter(2023, 1) // "2023-03-31" */
export function endOfQuarter(year: number, quarter: 1 | 2 | 3 | 4): IsoDate {
  return endOfMonth(year, quarter * 3);
}

/** The date `days` days later (earlier when negative). @example addDays(iso, -1) */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date(toUtcMs(date) + days * MS_PER_DAY);
  return format(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** The same day so many months later, or the month's last where it is too short. @example addMonths("2023-01-31", 1) // "2023-02-28" */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return format(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Year, month (1–12) and day of a date. */
export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(date: IsoDate): number {
  return new Date(toUtcMs(date)).getUTCDay() || 7;
}

/** The serial that Excel keeps in a date cell. @example toExcelSerial("2023-03-31") // 45016 */
export function toExcelSerial(date: IsoDate): ExcelSerial {
  return ((toUtcMs(date) - EXCEL_EPOCH_MS) / MS_PER_DAY) as ExcelSerial;
}

/** The date of a cell's serial (a time of day is cut off), or null for what is no date. */
export function fromExcelSerial(serial: number): IsoDate | null {
  if (!Number.isFinite(serial) || serial < 61 || serial >= 2_958_466) return null;
  const at = new Date(EXCEL_EPOCH_MS + Math.floor(serial) * MS_PER_DAY);
  return format(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/** The date as people in Vietnam write it. @example toVietnamese("2023-03-31") // "31/03/2023" */
export function toVietnamese(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${two(day)}/${two(month)}/${year}`;
}

/** A day as documents write it, behind the word "ngày". @example toWrittenVietnamese(date) // "05 tháng 02 năm 2023" */
export function toWrittenVietnamese(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
}

/** The date of an ISO text, or null where it isn't one. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function toUtcMs(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day);
}

function format(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}` as IsoDate;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
