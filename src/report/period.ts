import { addDays, isoDate, type IsoDate } from "../plan/calendarDate";

/** The periodic reports of a year (CV 581/BNV-CCHC): quý I, 6 tháng, 9 tháng, năm. */
export const PERIODIC_KINDS = ["q1", "h1", "m9", "year"] as const;
export type PeriodicKind = (typeof PERIODIC_KINDS)[number];

/** Days that a report's data cover, both included. */
export interface DataWindow {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Each window begins on 15 December of the year before and ends on the 14th of the report's last month. */
const FIRST_MONTH = 12;
const FIRST_DAY = 15;
const LAST_DAY = 14;
const LAST_MONTH: Readonly<Record<PeriodicKind, number>> = { q1: 3, h1: 6, m9: 9, year: 12 };

/**
 * The usual window of a report's data; an agency may have other days. Null for a year that isn't one.
 * @example usualWindow("h1", 2023) // { from: "2022-12-15", to: "2023-06-14" }
 */
export function usualWindow(kind: PeriodicKind, year: number): DataWindow | null {
  const from = isoDate(year - 1, FIRST_MONTH, FIRST_DAY);
  const to = isoDate(year, LAST_MONTH[kind], LAST_DAY);
  return from === null || to === null ? null : { from, to };
}

/**
 * What falls due in the period after the report's, from the day after its window on. After the year's report comes
 * quý I of the next year. @example nextWindow("q1", 2023, to) // to = "2023-03-14": 15/03/2023 to 14/06/2023
 */
export function nextWindow(kind: PeriodicKind, year: number, to: IsoDate): DataWindow | null {
  const following = PERIODIC_KINDS[PERIODIC_KINDS.indexOf(kind) + 1];
  const next = following === undefined ? usualWindow("q1", year + 1) : usualWindow(following, year);
  return next === null ? null : { from: addDays(to, 1), to: next.to };
}

export function isWithin(date: IsoDate, { from, to }: DataWindow): boolean {
  return from <= date && date <= to;
}
