import { after, afterMarks, isMark, phrases, type Parsed, type Token } from "./token";
import type { Year } from "./reading";

const YEAR_WORD = phrases("năm", "của năm");
/** The plan's own year. */
const THIS_YEAR = phrases("năm nay", "của năm nay");

/** A year of four digits that an office's plan can mean. */
export function yearNumber(token: Token | undefined): Year {
  if (token?.type !== "number" || token.digits !== 4 || token.value < 1990 || token.value > 2099) return null;
  return { digits: 4, year: token.value };
}

/** A year behind a separator: "/2026", "/ 2026", "//2026", "/26", "/năm 2026". */
export function readYear(tokens: readonly Token[], at: number): Parsed<Year> | null {
  const separated = afterMarks(tokens, at, "/") ?? afterMarks(tokens, at, "-") ?? afterMarks(tokens, at, ".");
  if (separated === null) return null;
  const number = after(tokens, separated, YEAR_WORD) ?? separated;
  const year = yearNumber(tokens[number]);
  if (year) return { value: year, next: number + 1 };
  const short = tokens[number];
  // Two digits are a year only where they can't be a month as well: "tháng 11/12" stays open.
  if (short?.type !== "number" || short.digits !== 2 || short.value <= 12) return null;
  return isMark(tokens[separated - 1], "/")
    ? { value: { digits: 2, year: short.value }, next: number + 1 }
    : null;
}

/**
 * The year that follows a day, month or quarter, or null and the same place. `how` "words": only "năm 2026";
 * "any": also "/2026", "-2026" and a bare "2026".
 */
export function afterYear(tokens: readonly Token[], at: number, how: "words" | "any"): Parsed<Year> {
  const said = after(tokens, isMark(tokens[at], ",") ? at + 1 : at, YEAR_WORD);
  const worded = said === null ? null : yearNumber(tokens[said]);
  const thisYear = after(tokens, at, THIS_YEAR);
  if (thisYear !== null) return { value: null, next: thisYear };
  if (said !== null && worded) return { value: worded, next: said + 1 };
  if (how === "any") {
    const separated = readYear(tokens, at);
    if (separated) return separated;
    const bare = yearNumber(tokens[at]);
    if (bare) return { value: bare, next: at + 1 };
  }
  return { value: null, next: at };
}
