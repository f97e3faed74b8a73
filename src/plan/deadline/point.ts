import { after, afterMarks, isMark, phrases, type Parsed, type Token } from "./token";
import type { Point } from "./reading";
import { afterYear, readYear, yearNumber } from "./year";

const DAY = phrases("ngày", "các ngày", "mùng", "mồng", "ngày mùng", "ngày mồng");
const MONTH = phrases("tháng", "thg", "th");
const QUARTER = phrases("quý", "quí");
const WHOLE_YEAR = phrases("cả năm", "trong năm", "cuối năm", "hết năm", "năm nay", "trong năm nay");
const HALF_OF_YEAR = phrases("nửa đầu năm", "nửa cuối năm");
const FIRST_MONTHS = phrases("đầu năm", "đầu của năm", "đầu");
const LAST_MONTHS = phrases("cuối năm", "cuối của năm", "cuối");
const OF_YEAR = phrases("năm", "của năm", "và");
/** "Hết năm học" is another end than the year's. */
const OF_SCHOOL = phrases("học");
const TIMES = phrases("lần");
/** "năm" (five) is left out: "tháng năm" says May no more often than it lists two periods. */
const NUMBER_WORDS: readonly (readonly [string, number])[] = [
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["tư", 4],
  ["sáu", 6],
  ["bảy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mười", 10],
  ["mười một", 11],
  ["mười hai", 12],
];
const LAST_DIGITS = ["", "một|mốt", "hai", "ba", "bốn|tư", "lăm", "sáu", "bảy", "tám", "chín"];
/** "mười ba" to "ba mươi mốt": days of a month, and lengths. */
const LONGER_NUMBERS = [1, 2, 3].flatMap((tens) =>
  LAST_DIGITS.flatMap((digits, digit) => {
    const value = tens * 10 + digit;
    const ten = tens === 1 ? "mười" : `${tens === 2 ? "hai" : "ba"} mươi`;
    const words = digits.split("|").map((word) => `${ten} ${word}`.trim());
    return value > 12 && value <= 31 ? [{ list: phrases(...words), value }] : [];
  }),
);
const NUMBER_PHRASES = [
  ...NUMBER_WORDS.map(([word, value]) => ({ list: phrases(word), value })),
  ...LONGER_NUMBERS,
];
/** Most words begin no number: they needn't be compared with all that there are. */
const NUMBER_BEGINNINGS: ReadonlySet<string> = new Set(
  NUMBER_PHRASES.flatMap(({ list }) => list.flatMap(([first]) => (first ? [first.base] : []))),
);
const ROMAN: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  l: 1,
  ll: 2,
  lll: 3,
  lv: 4,
};

type PointRead = Parsed<Point> | null;

/** A date, month, quarter, part of a year or year that begins at `at`. */
export function readPoint(tokens: readonly Token[], at: number): PointRead {
  return (
    readDay(tokens, at) ??
    readStretch(tokens, at) ??
    readMonth(tokens, at) ??
    readQuarter(tokens, at) ??
    readWholeYear(tokens, at)
  );
}

function readDay(tokens: readonly Token[], at: number): PointRead {
  const named = after(tokens, at, DAY);
  const from = named ?? at;
  return (
    readIsoDay(tokens, from) ??
    readDayInWords(tokens, from, named !== null) ??
    readDayInNumbers(tokens, from, named !== null)
  );
}

/** "2026-09-30", also with the time of day that a sheet's date cell carries. */
function readIsoDay(tokens: readonly Token[], at: number): PointRead {
  const year = yearNumber(tokens[at]);
  const month = small(tokens[at + 2], 12);
  const day = small(tokens[at + 4], 31);
  if (!year || !month || !day || !isMark(tokens[at + 1], "-/") || !sameMark(tokens[at + 1], tokens[at + 3]))
    return null;
  return { value: { unit: "day", year, month, day }, next: afterClock(tokens, at + 5) };
}

function afterClock(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  let next = token?.type === "word" && token.word === "t" ? at + 1 : at;
  if (tokens[next]?.type !== "number" || !isMark(tokens[next + 1], ":")) return at;
  while (tokens[next]?.type === "number" && isMark(tokens[next + 1], ":.")) next += 2;
  if (tokens[next]?.type === "number") next++;
  const zone = tokens[next];
  return zone?.type === "word" && zone.word === "z" ? next + 1 : next;
}

/** "13 tháng 10 năm 2020", behind "ngày" also "mười ba tháng mười" */
function readDayInWords(tokens: readonly Token[], at: number, named: boolean): PointRead {
  const digits = small(tokens[at], 31);
  const day = digits ? { value: digits, next: at + 1 } : named ? numberWord(tokens, at) : null;
  if (!day || after(tokens, day.next, MONTH) === null) return null;
  const month = readMonth(tokens, day.next);
  if (!month || month.value.unit !== "month") return null;
  const { year, month: number } = month.value;
  return { value: { unit: "day", year, month: number, day: day.value }, next: month.next };
}

/** "30/11/2023", "30-11-2023", "30.11.23", "30/11"; without a year only behind "ngày" or with a slash. */
function readDayInNumbers(tokens: readonly Token[], at: number, named: boolean): PointRead {
  const day = small(tokens[at], 31);
  const first = afterMarks(tokens, at + 1, "/") ?? afterMarks(tokens, at + 1, "-.");
  const month = first === null ? null : small(tokens[first], 12);
  if (!day || first === null || !month || first - at > 3) return null;
  const separator = tokens[at + 1];
  const behind = afterMarks(tokens, first + 1, "/-.");
  if (sameMark(separator, tokens[first + 1]) && behind !== null && tokens[behind]?.type === "number") {
    const year = readYear(tokens, first + 1);
    return year ? { value: { unit: "day", year: year.value, month, day }, next: year.next } : null;
  }
  if (!named && !isMark(separator, "/")) return null;
  const year = afterYear(tokens, first + 1, "words");
  return { value: { unit: "day", year: year.value, month, day }, next: year.next };
}

/** "Tháng 6/2026", "tháng sáu", "Th.6", "T6/2026", "06/2025" */
function readMonth(tokens: readonly Token[], at: number): PointRead {
  const named = after(tokens, at, MONTH);
  if (named !== null) {
    const said = numberAt(tokens, afterDot(tokens, named));
    if (!said) return null;
    const year = afterYear(tokens, said.next, "any");
    return { value: { unit: "month", year: year.value, month: said.value }, next: year.next };
  }
  return readShortMonth(tokens, at) ?? readMonthOfYear(tokens, at);
}

/** "T6/2026", "T.5/26"; alone only what can't be a day of the week: "T12". */
function readShortMonth(tokens: readonly Token[], at: number): PointRead {
  const short = tokens[at];
  if (short?.type !== "word" || short.word !== "t") return null;
  const from = afterDot(tokens, at + 1);
  const month = small(tokens[from], 12);
  if (month === null) return null;
  const year = readYear(tokens, from + 1);
  if (year) return { value: { unit: "month", year: year.value, month }, next: year.next };
  const alone = at === 0 && tokens.length === from + 1;
  return alone && (month === 1 || month > 7)
    ? { value: { unit: "month", year: null, month }, next: from + 1 }
    : null;
}

/** "06/2025", "6.2026" */
function readMonthOfYear(tokens: readonly Token[], from: number): PointRead {
  const month = small(tokens[from], 12);
  const separated = month ? afterMarks(tokens, from + 1, "/-.") : null;
  const year = separated === null ? null : yearNumber(tokens[separated]);
  if (!month || !year || separated === null) return null;
  return { value: { unit: "month", year, month }, next: separated + 1 };
}

/** A number as digits or as a word ("sáu", never "sau"), but no count: "tháng 1 lần" names no month. */
function numberAt(tokens: readonly Token[], at: number): Parsed<number> | null {
  const digits = small(tokens[at], 12);
  const word = digits ? null : numberWord(tokens, at);
  const said = digits ? { value: digits, next: at + 1 } : word && word.value <= 12 ? word : null;
  return said && after(tokens, said.next, TIMES) === null ? said : null;
}

/** The longest number in words that stands at `at`: "hai", "mười một". */
export function numberWord(tokens: readonly Token[], at: number): Parsed<number> | null {
  const first = tokens[at];
  if (first?.type !== "word" || !NUMBER_BEGINNINGS.has(first.base)) return null;
  let longest: Parsed<number> | null = null;
  for (const { list, value } of NUMBER_PHRASES) {
    const next = after(tokens, at, list, "exact");
    if (next !== null && next > (longest?.next ?? at)) longest = { value, next };
  }
  return longest;
}

/** "Quý IV/ 2026", "quý 2", "Quý hai năm 2026", "Q1/2026", "QIII" */
function readQuarter(tokens: readonly Token[], at: number): PointRead {
  const named = after(tokens, at, QUARTER);
  const number = named === null ? shortQuarter(tokens, at) : quarterNumber(tokens, named);
  if (!number) return null;
  const year = afterYear(tokens, number.next, "any");
  return { value: { unit: "quarter", year: year.value, quarter: number.value }, next: year.next };
}

/** The number of a quarter at `at`: "IV", "4", "bốn". A small l for I is how scanned text has it. */
export function quarterNumber(tokens: readonly Token[], at: number): Parsed<1 | 2 | 3 | 4> | null {
  const roman = romanNumber(tokens, at);
  if (roman) return roman;
  const number = numberAt(tokens, at);
  return number && asQuarter(number.value, number.next);
}

function romanNumber(tokens: readonly Token[], at: number): Parsed<1 | 2 | 3 | 4> | null {
  const token = tokens[at];
  const roman = token?.type === "word" ? ROMAN[token.word] : undefined;
  return roman ? { value: roman, next: at + 1 } : null;
}

function shortQuarter(tokens: readonly Token[], at: number): Parsed<1 | 2 | 3 | 4> | null {
  const token = tokens[at];
  if (token?.type !== "word" || !token.word.startsWith("q")) return null;
  // "Quy IV năm 2026": without its mark, but no other word stands before such a number.
  if (token.word === "quy") return romanNumber(tokens, at + 1);
  if (token.word === "q") return quarterNumber(tokens, afterDot(tokens, at + 1));
  const roman = ROMAN[token.word.slice(1)];
  return roman ? { value: roman, next: at + 1 } : null;
}

function asQuarter(value: number, next: number): Parsed<1 | 2 | 3 | 4> | null {
  return value === 1 || value === 2 || value === 3 || value === 4 ? { value, next } : null;
}

/** "6 tháng đầu năm 2026", "3 tháng cuối năm", "nửa đầu năm" */
function readStretch(tokens: readonly Token[], at: number): PointRead {
  const half = after(tokens, at, HALF_OF_YEAR);
  if (half !== null) {
    const second = after(tokens, at + 1, LAST_MONTHS) !== null;
    return stretch(tokens, half, second ? 7 : 1, second ? 12 : 6);
  }
  const digits = small(tokens[at], 11);
  const count = digits ? { value: digits, next: at + 1 } : numberWord(tokens, at);
  const months = count ? after(tokens, count.next, MONTH) : null;
  if (!count || count.value > 11 || months === null) return null;
  const first = after(tokens, months, FIRST_MONTHS);
  // "6 tháng đầu nhiệm kỳ" are no months of a year.
  const ofElse =
    first === months + 1 && tokens[first]?.type === "word" && after(tokens, first, OF_YEAR) === null;
  if (first !== null) return ofElse ? null : stretch(tokens, first, 1, count.value);
  const last = after(tokens, months, LAST_MONTHS);
  return last === null ? null : stretch(tokens, last, 13 - count.value, 12);
}

function stretch(tokens: readonly Token[], at: number, first: number, last: number): PointRead {
  if (after(tokens, at, OF_SCHOOL) !== null) return null;
  const year = afterYear(tokens, at, "any");
  return { value: { unit: "stretch", year: year.value, first, last }, next: year.next };
}

/** "2026", "năm 2026", "Cả năm", "Trong năm 2023" */
function readWholeYear(tokens: readonly Token[], at: number): PointRead {
  const bare = yearNumber(tokens[at]);
  if (bare) return { value: { unit: "year", year: bare }, next: at + 1 };
  const said = afterYear(tokens, at, "words");
  if (said.value) return { value: { unit: "year", year: said.value }, next: said.next };
  const whole = after(tokens, at, WHOLE_YEAR);
  if (whole === null || after(tokens, whole, OF_SCHOOL) !== null) return null;
  const number = yearNumber(tokens[whole]);
  return { value: { unit: "year", year: number }, next: number ? whole + 1 : whole };
}

/** The value of a number token between 1 and `most`, of at most two digits. */
export function small(token: Token | undefined, most: number): number | null {
  if (token?.type !== "number" || token.digits > 2 || token.value < 1 || token.value > most) return null;
  return token.value;
}

function afterDot(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at], ".") ? at + 1 : at;
}

function sameMark(a: Token | undefined, b: Token | undefined): boolean {
  return a?.type === "mark" && b?.type === "mark" && a.mark === b.mark;
}
