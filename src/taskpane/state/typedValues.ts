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

/**
 * The number that a person typed with a comma or a point for its decimals, a percent sign or not; null for any other
 * text, for one with groups of thousands too: "1.500" may mean two things.
 * @example parseDecimal("8,5") // 8.5
 */
export function parseDecimal(text: string): number | null {
  const match = /^\s*([+-]?)(\d{1,9})(?:[.,](\d{1,6}))?\s*%?\s*$/.exec(text);
  if (!match || /^\s*[1-9]\d{0,2}\.\d{3}\s*%?\s*$/.test(text)) return null;
  const [, sign = "", whole = "", fraction = "0"] = match;
  return Number(`${sign}${whole}.${fraction}`);
}
