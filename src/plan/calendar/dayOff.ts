import type { IsoDate } from "../calendarDate";

/**
 * A day that is no ordinary day of its week: a public holiday, the day given for one that fell on a weekend, a
 * working day given in exchange for another, and the weekend day that is worked for it.
 */
export interface DayOff {
  readonly date: IsoDate;
  readonly kind: "holiday" | "substitute" | "exchanged" | "worked";
  readonly name: string;
}
