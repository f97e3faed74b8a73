import { exchangedFor, HOLIDAY_NAMES, substituteFor, workedFor } from "../../locale/vi/holidays";
import { addDays, isoDate, parseIsoDate, toVietnamese, weekday, type IsoDate } from "../calendarDate";
import type { DayOff } from "./dayOff";
import { lunarDays } from "./lunarDays";
import { nextWorkingDay, workingCalendar } from "./workingCalendar";

/** Working days that the Government gave in exchange for a Saturday: the day off, and the day worked for it. */
const EXCHANGED: readonly (readonly [off: string, worked: string])[] = [
  ["2019-04-29", "2019-05-04"],
  ["2024-04-29", "2024-05-04"],
  ["2025-05-02", "2025-04-26"],
  ["2026-01-02", "2026-01-10"],
  ["2026-08-31", "2026-08-22"],
];
/** Since the Labour Code of 2019 the National Day has a second day, before or after it. */
const SECOND_NATIONAL_DAY_SINCE = 2021;
/** Where the second day was the one before; else it is the one after. */
const NATIONAL_EVE = [2022, 2023, 2025, 2026];
const MONDAY = 1;
const TUESDAY = 2;
const THURSDAY = 4;
const SATURDAY = 6;

/**
 * The public holidays of a year by Labour Code articles 111 and 112, with the days given for those on a weekend and
 * the known exchanges, in order of date. Years whose exchanges are not announced yet have the plain law; people can
 * correct the list in the workbook. Null where the lunar days aren't known (2019–2035 are).
 */
export function publicHolidays(year: number): DayOff[] | null {
  const lunar = lunarDays(year);
  if (lunar === null) return null;
  const holiday = (date: IsoDate | null, name: string): DayOff[] =>
    date === null ? [] : [{ date, kind: "holiday", name }];
  const days = [
    ...holiday(isoDate(year, 1, 1), HOLIDAY_NAMES.newYear),
    ...tetDays(lunar.newYear).flatMap((day) => holiday(day, HOLIDAY_NAMES.lunarNewYear)),
    ...holiday(lunar.hungKings, HOLIDAY_NAMES.hungKings),
    ...holiday(isoDate(year, 4, 30), HOLIDAY_NAMES.victory),
    ...holiday(isoDate(year, 5, 1), HOLIDAY_NAMES.labour),
    ...nationalDays(year).flatMap(({ date, name }) => holiday(date, name)),
  ];
  const exchanged = exchangesOf(year);
  return [...days, ...substitutesOf(days), ...exchanged].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/**
 * Five days: two before and three from the first of the year on, or one and four where that makes it the five
 * working days of one week.
 */
function tetDays(first: IsoDate): IsoDate[] {
  const before = weekday(first) === TUESDAY ? 1 : 2;
  return Array.from({ length: 5 }, (_, index) => addDays(first, index - before));
}

function nationalDays(year: number): readonly { readonly date: IsoDate | null; readonly name: string }[] {
  const day = isoDate(year, 9, 2);
  const whole = { date: day, name: HOLIDAY_NAMES.national };
  if (year < SECOND_NATIONAL_DAY_SINCE || day === null) return [whole];
  const at = weekday(day);
  const isEve = NATIONAL_EVE.includes(year) || (at !== MONDAY && at !== THURSDAY && at < SATURDAY);
  return [whole, { date: addDays(day, isEve ? -1 : 1), name: HOLIDAY_NAMES.nationalEve }];
}

/** For each holiday on a weekend the next working day is free instead. */
function substitutesOf(days: readonly DayOff[]): DayOff[] {
  const substitutes: DayOff[] = [];
  for (const { date, name } of days) {
    if (weekday(date) < SATURDAY) continue;
    const free = nextWorkingDay(date, workingCalendar([...days, ...substitutes]));
    substitutes.push({ date: free, kind: "substitute", name: substituteFor(name) });
  }
  return substitutes;
}

function exchangesOf(year: number): DayOff[] {
  return EXCHANGED.flatMap(([off, worked]): DayOff[] => {
    const [free, busy] = [parseIsoDate(off), parseIsoDate(worked)];
    if (!free || !busy || !off.startsWith(`${year}-`)) return [];
    return [
      { date: free, kind: "exchanged", name: exchangedFor(toVietnamese(busy)) },
      { date: busy, kind: "worked", name: workedFor(toVietnamese(free)) },
    ];
  });
}

/**
 * The days off that matter to a plan: people's own list, with the law's for the plan's year and the one after, which
 * deadlines run into, where people have none of that year.
 */
export function holidaysFor(year: number | null, own: readonly DayOff[] = []): DayOff[] {
  const years = year === null ? [] : [year, year + 1];
  const missing = years.filter((each) => !own.some(({ date }) => date.startsWith(`${each}-`)));
  return [...own, ...missing.flatMap((each) => publicHolidays(each) ?? [])];
}
