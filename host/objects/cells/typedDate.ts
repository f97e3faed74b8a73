import type { TypedValue } from "./typedValue";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const TIME = /^(\d{1,4}):(\d{2})(?::(\d{2})(\.\d+)?)?(?:\s*([ap])m?)?$/i;
const DATE_AND_TIME = /^(\S.*?)\s+(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m?)?)$/i;
const FULL = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/;
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const TWO = /^(\d{1,2})[-/](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/](\d{4})$/;
const DAY_NAME = /^(\d{1,2})[- /]([a-z]{3,9})(?:[- /](\d{4}|\d{2}))?$/i;
const NAME_DAY = /^([a-z]{3,9})[- ](\d{1,2})(?:,\s*(\d{4}))?$/i;
const NAME_YEAR = /^([a-z]{3,9})[- ](\d{4})$/i;

/**
 * Reads a date or a time as Excel with US settings does: month before day, two-digit years from 1930 to 2029,
 * the current year where none is written. Text such as "31/12/2023" is no date in that order and stays text.
 * https://support.microsoft.com/office/change-the-date-system-format-or-two-digit-year-interpretation-aaa2159b-4ae8-4651-8bce-d4707bc9fb9f
 */
export function readTypedDate(text: string, today: Date): TypedValue | null {
  const both = DATE_AND_TIME.exec(text);
  if (both) {
    const date = dateOnly(both[1] ?? "", today);
    const time = timeOnly(both[2] ?? "");
    if (date && time) return { value: date.value + time.value, format: "m/d/yyyy h:mm" };
  }
  return dateOnly(text, today) ?? timeOnly(text);
}

function dateOnly(text: string, today: Date): TypedValue | null {
  const year = today.getFullYear();
  const full = FULL.exec(text);
  if (full) return day(fullYear(full[3] ?? ""), Number(full[1]), Number(full[2]), "m/d/yyyy");
  const iso = ISO.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return day(Number(monthYear[2]), Number(monthYear[1]), 1, "mmm-yy");
  const two = TWO.exec(text);
  if (two) {
    const [first, second] = [Number(two[1]), Number(two[2])];
    return day(year, first, second, "d-mmm") ?? day(fullYear(two[2] ?? ""), first, 1, "mmm-yy");
  }
  return namedMonth(text, year);
}

function namedMonth(text: string, thisYear: number): TypedValue | null {
  const dayFirst = DAY_NAME.exec(text);
  if (dayFirst) {
    const month = monthOf(dayFirst[2] ?? "");
    const year = dayFirst[3];
    if (month === null) return null;
    const number = Number(dayFirst[1]);
    if (year !== undefined) return day(fullYear(year), month, number, "d-mmm-yy");
    return day(thisYear, month, number, "d-mmm") ?? day(fullYear(dayFirst[1] ?? ""), month, 1, "mmm-yy");
  }
  const nameYear = NAME_YEAR.exec(text);
  if (nameYear) return day(Number(nameYear[2]), monthOf(nameYear[1] ?? ""), 1, "mmm-yy");
  const nameDay = NAME_DAY.exec(text);
  if (!nameDay) return null;
  const month = monthOf(nameDay[1] ?? "");
  if (nameDay[3] !== undefined) return day(Number(nameDay[3]), month, Number(nameDay[2]), "d-mmm-yy");
  return (
    day(thisYear, month, Number(nameDay[2]), "d-mmm") ?? day(fullYear(nameDay[2] ?? ""), month, 1, "mmm-yy")
  );
}

function monthOf(name: string): number | null {
  const lower = name.toLowerCase();
  const index = MONTHS.includes(lower) ? MONTHS.indexOf(lower) : LONG_MONTHS.indexOf(lower);
  return index < 0 ? null : index + 1;
}

/** Excel reads 00–29 as 2000–2029 and 30–99 as 1930–1999. */
function fullYear(digits: string): number {
  const number = Number(digits);
  if (digits.length > 2) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}

const DAY_MILLISECONDS = 86_400_000;

/** Excel's serial of a day, or null where there is no such day; day 60 is the 29 February 1900 that never was. */
function day(year: number, month: number | null, date: number, format: string): TypedValue | null {
  if (month === null || month < 1 || month > 12 || date < 1 || year < 1900 || year > 9999) return null;
  const time = Date.UTC(year, month - 1, date);
  if (new Date(time).getUTCMonth() !== month - 1) return null;
  const days = Math.round((time - Date.UTC(1899, 11, 31)) / DAY_MILLISECONDS);
  return { value: days > 59 ? days + 1 : days, format };
}

function timeOnly(text: string): TypedValue | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, hourText, minuteText, secondText, fractionText, half] = match;
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0) + Number(fractionText ?? 0);
  let hour = Number(hourText);
  if (minute > 59 || second >= 60) return null;
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  return { value: (hour + minute / 60 + second / 3600) / 24, format: timeFormat(hour, half, secondText) };
}

function timeFormat(hour: number, half?: string, seconds?: string): string {
  if (hour > 23) return "[h]:mm:ss";
  const clock = seconds === undefined ? "h:mm" : "h:mm:ss";
  return half === undefined ? clock : `${clock} AM/PM`;
}
