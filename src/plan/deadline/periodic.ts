import type { Period } from "../plan";
import type { Reading } from "./reading";
import { after, afterMarks, isMark, phrases, skip, type Parsed, type Phrase, type Token } from "./token";
import { numberWord } from "./point";
import { readPeriodDay, type DayRead } from "./periodDay";

type Periodic = Extract<Reading, { is: "periodic" }>;

const REPEATED = phrases("hàng", "hằng", "mỗi", "từng", "theo");
const BY_PERIOD = phrases("định kỳ", "theo định kỳ", "theo kỳ", "định kì", "theo định kì", "theo kì");
const JOIN = phrases("và", "và cả", "cùng", "và định kỳ", "và báo cáo");
const EITHER = phrases("hoặc", "hay");
const TIMES = phrases("lần");
const COUNTED = phrases("lần", "cuộc", "đợt", "buổi", "kỳ");
const BY_REPORT = phrases("báo cáo");
const PER = phrases("một", "mỗi", "trong", "trên", "trong một");
const ONCE = phrases("một lần");
const CALENDAR = phrases("cuối năm", "báo cáo năm", "tổng kết năm");
const REPORT = phrases("báo cáo", "sơ kết", "tổng kết", "tổng hợp");

const NAMES: readonly (readonly [Period, readonly Phrase[]])[] = [
  ["halfYear", phrases("nửa năm", "bán niên", "sáu tháng", "bán năm")],
  ["nineMonths", phrases("chín tháng")],
  ["week", phrases("tuần")],
  ["month", phrases("tháng")],
  ["quarter", phrases("quý", "quí")],
  ["year", phrases("cả năm", "một năm", "năm")],
];
const OF_MONTHS: Readonly<Record<number, Period>> = {
  1: "month",
  3: "quarter",
  6: "halfYear",
  9: "nineMonths",
  12: "year",
};

/** Words behind a period's name that make something else of it: "quý II", "năm nay", "quy định" typed bare. */
const NO_PERIOD_BEFORE = new Set(
  "i ii iii iv l ll lll nay hoc tiep sau truoc toi dinh trinh che hoach mo uoc doi".split(" "),
);

/**
 * A repetition that begins at `at`: "hàng quý, 6 tháng, 9 tháng, năm", "theo định kỳ", "6 tháng/lần",
 * "2 lần/năm", "trước ngày 25 hàng tháng". Bare names ("tháng, quý, năm") need at least two of them.
 */
export function readPeriodic(tokens: readonly Token[], at: number): Parsed<Periodic> | null {
  return readFrequency(tokens, at) ?? readDayThenPeriod(tokens, at) ?? readPeriods(tokens, at);
}

/** "trước ngày 15/12 hàng năm", "ngày 20 của tháng cuối kỳ báo cáo" */
function readDayThenPeriod(tokens: readonly Token[], at: number): Parsed<Periodic> | null {
  const day = readPeriodDay(tokens, at);
  if (!day) return null;
  const from = isMark(tokens[day.next], ",(") ? day.next + 1 : day.next;
  const periods = readPeriods(tokens, from);
  // "Tháng 3 hàng quý" says two things.
  if (day.value.day.report.on === "yearDay" && periods?.value.every.some((period) => period !== "year"))
    return null;
  if (periods && !periods.value.day) {
    return {
      value: { ...periods.value, day: day.value.day },
      next: afterBracket(tokens, from, periods.next),
    };
  }
  if (!day.value.complete) return null;
  const every = day.value.period ? [day.value.period] : [];
  return { value: { is: "periodic", every, day: day.value.day, choose: false }, next: day.next };
}

function afterBracket(tokens: readonly Token[], from: number, next: number): number {
  return isMark(tokens[from - 1], "(") && isMark(tokens[next], ")") ? next + 1 : next;
}

function readPeriods(tokens: readonly Token[], at: number): Parsed<Periodic> | null {
  const every: Period[] = [];
  let choose = false;
  let named = false;
  let next = at;
  for (let place: number | null = at; place !== null;) {
    const item = readItem(tokens, place);
    if (!item) break;
    named = named || item.value.repeated;
    if (item.value.period && !every.includes(item.value.period)) every.push(item.value.period);
    next = item.next;
    const joined = readJoin(tokens, next);
    choose = choose || (joined?.value === "either" && Boolean(readItem(tokens, joined.next)?.value.period));
    place = joined?.next ?? null;
  }
  if (next === at || (!named && every.length < 2)) return null;
  const day = readDayBehind(tokens, next);
  // "định kỳ trước ngày 10 tháng cuối quý": the day's words name the period
  if (every.length === 0 && day?.value.period) every.push(day.value.period);
  // "6 tháng (trước ngày 10/6)" names the day of one of its reports only.
  const oneDay = day?.value.day.report.on === "yearDay" && every.some((period) => period !== "year");
  return {
    value: { is: "periodic", every: oneDay ? [] : every, day: day?.value.day ?? null, choose },
    next: day?.next ?? next,
  };
}

/** The day behind the periods: "hàng tháng, trước ngày 25". */
function readDayBehind(tokens: readonly Token[], at: number): Parsed<DayRead> | null {
  const bracket = isMark(tokens[at], "(");
  const from = skip(tokens, isMark(tokens[at], ",(:") ? at + 1 : at, REPORT);
  const day = readPeriodDay(tokens, from);
  if (!day) return null;
  if (bracket && !isMark(tokens[day.next], ")")) return null;
  return { value: day.value, next: bracket ? day.next + 1 : day.next };
}

interface Item {
  readonly period: Period | null;
  readonly repeated: boolean;
}

/** One period with what says that it repeats; "định kỳ" alone is a repetition without a period. */
function readItem(tokens: readonly Token[], at: number): Parsed<Item> | null {
  const reports = skip(tokens, at, REPORT);
  const byPeriod = after(tokens, reports, BY_PERIOD);
  const start = byPeriod ?? reports;
  const loose = byPeriod !== null ? skipComma(tokens, start) : start;
  const repeated = after(tokens, loose, REPEATED);
  const name = readName(tokens, repeated ?? loose);
  if (name) {
    const once = after(tokens, name.next, ONCE) ?? name.next;
    // "Thường xuyên, báo cáo quý"; "báo cáo năm" and "báo cáo 6 tháng" may be one report.
    const reported =
      ["week", "month", "quarter"].includes(name.value) && after(tokens, at, BY_REPORT) === reports;
    const again = repeated !== null || byPeriod !== null || reported;
    return { value: { period: name.value, repeated: again }, next: once };
  }
  return byPeriod === null ? null : { value: { period: null, repeated: true }, next: byPeriod };
}

function skipComma(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at], ",") ? at + 1 : at;
}

/** "quý", "6 tháng", "năm"; not the month of a date ("tháng 6") nor a year ("năm 2026"). */
function readName(tokens: readonly Token[], at: number): Parsed<Period> | null {
  const count = tokens[at];
  if (count?.type === "number" && count.digits <= 2) {
    const months = after(tokens, at + 1, phrasesOf("month"));
    const period = OF_MONTHS[count.value];
    if (months !== null && period) return { value: period, next: months };
    const year = after(tokens, at + 1, phrasesOf("year"));
    return count.value === 1 && year !== null ? { value: "year", next: year } : null;
  }
  const calendar = after(tokens, at, CALENDAR);
  if (calendar !== null) return { value: "year", next: calendar };
  for (const [period, names] of NAMES) {
    const next = after(tokens, at, names);
    if (next !== null && !isNumbered(tokens, next)) return { value: period, next };
  }
  return null;
}

function isNumbered(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.type === "number") return !isCount(tokens, at);
  if (token?.type !== "word" || !NO_PERIOD_BEFORE.has(token.base)) return false;
  // "tháng trước" is last month, but "hàng tháng trước ngày 25" goes on with the day.
  return token.base !== "truoc" || readPeriodDay(tokens, at) === null;
}

function isCount(tokens: readonly Token[], at: number): boolean {
  return after(tokens, at + 1, TIMES) !== null || after(tokens, at + 1, phrasesOf("month")) !== null;
}

function phrasesOf(period: Period): readonly Phrase[] {
  return NAMES.find(([name]) => name === period)?.[1] ?? [];
}

function readJoin(tokens: readonly Token[], at: number): Parsed<"and" | "either"> | null {
  const comma = afterMarks(tokens, at, ",;/+&");
  const either = after(tokens, comma ?? at, EITHER);
  if (either !== null) return { value: "either", next: either };
  const and = after(tokens, comma ?? at, JOIN) ?? comma;
  return and === null ? null : { value: "and", next: and };
}

/** "6 tháng/lần", "2 năm/lần", "2 lần/năm", "1 lần/quý", "mỗi năm 2 lần" */
function readFrequency(tokens: readonly Token[], at: number): Parsed<Periodic> | null {
  const repeated = after(tokens, at, REPEATED) ?? at;
  const count = countAt(tokens, repeated);
  if (count) {
    const times = after(tokens, count.next, COUNTED);
    if (times !== null) {
      const per = afterMarks(tokens, times, "/") ?? after(tokens, times, PER) ?? times;
      const unit = readName(tokens, per);
      return unit && { value: timesPer(count.value, unit.value), next: unit.next };
    }
    const unit = readName(tokens, count.next);
    const once = unit && afterOnce(tokens, unit.next);
    if (unit && once !== null) return { value: everyUnits(count.value, unit.value), next: once };
  }
  const unit = readName(tokens, repeated);
  const number = unit && countAt(tokens, unit.next);
  const times = number ? after(tokens, number.next, TIMES) : null;
  if (unit && number && times !== null) {
    return { value: timesPer(number.value, unit.value), next: times };
  }
  const once = unit ? afterOnce(tokens, unit.next) : null;
  return unit && once !== null ? { value: everyUnits(1, unit.value), next: once } : null;
}

/** "2", "02", "hai" */
function countAt(tokens: readonly Token[], at: number): Parsed<number> | null {
  const token = tokens[at];
  if (token?.type !== "number") return numberWord(tokens, at);
  return token.digits <= 2 ? { value: token.value, next: at + 1 } : null;
}

/** The place after "/lần", "/1 lần", "1 lần", "một lần". */
function afterOnce(tokens: readonly Token[], at: number): number | null {
  const slash = afterMarks(tokens, at, "/");
  const one = tokens[slash ?? at];
  const counted = one?.type === "number" && one.value === 1 ? (slash ?? at) + 1 : null;
  const once = counted === null ? null : after(tokens, counted, TIMES);
  return once ?? after(tokens, slash ?? at, ONCE) ?? (slash === null ? null : after(tokens, slash, TIMES));
}

const MONTHS_OF: Readonly<Record<Period, number>> = {
  week: 0,
  month: 1,
  quarter: 3,
  halfYear: 6,
  nineMonths: 9,
  year: 12,
};

function timesPer(times: number, unit: Period): Periodic {
  if (times === 1) return everyUnits(1, unit);
  const months = MONTHS_OF[unit] / times;
  return periodicOf(months === 9 ? undefined : OF_MONTHS[months]);
}

function everyUnits(count: number, unit: Period): Periodic {
  if (unit === "week") return periodicOf(count === 1 ? "week" : undefined);
  return periodicOf(OF_MONTHS[MONTHS_OF[unit] * count]);
}

/** A rhythm the model has no period for ("2 năm/lần") stays a repetition that must be asked for. */
function periodicOf(period: Period | undefined): Periodic {
  return { is: "periodic", every: period ? [period] : [], day: null, choose: false };
}
