import { isoDate } from "../../plan/calendarDate";
import type { IsoDate } from "../../plan/calendarDate";

/**
 * The date that a person typed as dd/mm/yyyy ("-" and "." do as well), or null.
 * @example parseVietnameseDate("5/1/2023") // "2023-01-05"
 */
export function parseVietnameseDate(text: string): IsoDate | null {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  return match ? isoDate(Number(match[3]), Number(match[2]), Number(match[1])) : null;
}

/** The year that a person typed, or null for what is no year of this century. */
export function parseYear(text: string): number | null {
  const match = /^\s*(20\d{2})\s*$/.exec(text);
  return match ? Number(match[1]) : null;
}
