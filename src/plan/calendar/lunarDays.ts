import { parseIsoDate, type IsoDate } from "../calendarDate";

/**
 * The first day of the lunar year and the day of the Hùng Kings (10 March of the lunar calendar), by the Vietnamese
 * calendar (UTC+7): its Tết of 2030 is a day before the Chinese one.
 */
const LUNAR_DAYS: Readonly<Record<number, readonly [newYear: string, hungKings: string]>> = {
  2019: ["02-05", "04-14"],
  2020: ["01-25", "04-02"],
  2021: ["02-12", "04-21"],
  2022: ["02-01", "04-10"],
  2023: ["01-22", "04-29"],
  2024: ["02-10", "04-18"],
  2025: ["01-29", "04-07"],
  2026: ["02-17", "04-26"],
  2027: ["02-06", "04-16"],
  2028: ["01-26", "04-04"],
  2029: ["02-13", "04-23"],
  2030: ["02-02", "04-12"],
  2031: ["01-23", "04-01"],
  2032: ["02-11", "04-19"],
  2033: ["01-31", "04-09"],
  2034: ["02-19", "04-28"],
  2035: ["02-08", "04-17"],
};

/** The lunar days of a year, or null for years that the list doesn't hold. */
export function lunarDays(year: number): { readonly newYear: IsoDate; readonly hungKings: IsoDate } | null {
  const [newYear, hungKings] = (LUNAR_DAYS[year] ?? []).map((day) => parseIsoDate(`${year}-${day}`));
  return newYear && hungKings ? { newYear, hungKings } : null;
}
