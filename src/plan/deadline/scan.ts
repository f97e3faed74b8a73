import { readBounded } from "./bounded";
import { readDaysOfMonths } from "./daysOfMonths";
import { afterDocument } from "./document";
import { readDuration } from "./duration";
import { readPeriodic } from "./periodic";
import type { Reading } from "./reading";
import { readReportDays } from "./reportDays";
import { readSeries } from "./series";
import { after, isMark, phrases, type Parsed, type Token } from "./token";
import { yearNumber } from "./year";

/** A time found in a clause: tokens `from` up to, not including, `to`. */
export interface Found {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

/** What stands in a clause: its times in order, remarks in brackets, and where an event takes over. */
export interface Scan {
  readonly found: readonly Found[];
  readonly remarks: readonly { readonly from: number; readonly to: number }[];
  /** Token of "khi", "sau khi" …; null where there is none. */
  readonly event: number | null;
  /** First token of the words behind "khi". */
  readonly eventWords: number | null;
  /** Tokens that belong to a document's reference. */
  readonly documents: ReadonlySet<number>;
}

const ONGOING = phrases(
  "thường xuyên",
  "liên tục",
  "thường xuyên liên tục",
  "hàng ngày",
  "hằng ngày",
  "quanh năm",
  "suốt năm",
  "trong suốt năm",
  "suốt cả năm",
  "lâu dài",
);
const EVENT = phrases(
  "khi",
  "sau khi",
  "ngay sau khi",
  "ngay khi",
  "trước khi",
  "kể từ khi",
  "từ khi",
  "trong trường hợp",
  "đột xuất khi",
  "nếu",
);

const ORDINAL = phrases("lần", "đợt", "kỳ", "kì", "bước", "đoạn");
const MONTH = phrases("tháng");
/** Their second word alone would lead in a time. */
const EXTENDED = phrases("gia hạn", "quá hạn", "trung hạn", "dài hạn", "ngắn hạn");

/** Finds the times of a clause from left to right, at each place the reading that fits. */
export function scan(text: string, tokens: readonly Token[]): Scan {
  const found: Found[] = [];
  const remarks: { from: number; to: number }[] = [];
  const documents = new Set<number>();
  for (let at = 0; at < tokens.length;) {
    const document = afterDocument(tokens, at);
    if (document !== null) {
      for (let index = at; index < document; index++) documents.add(index);
      at = document;
      continue;
    }
    const time = readTime(text, tokens, at);
    if (time) {
      found.push({ reading: time.value, from: at, to: time.next });
      at = time.next;
      continue;
    }
    const event = after(tokens, at, EVENT);
    if (event !== null) return { found, remarks, event: at, eventWords: event, documents };
    if (isMark(tokens[at], "(")) {
      const close = closing(tokens, at);
      remarks.push({ from: at, to: close + 1 });
      at = close;
    }
    at++;
  }
  return { found, remarks, event: null, eventWords: null, documents };
}

function readTime(text: string, tokens: readonly Token[], at: number): Parsed<Reading> | null {
  const first = tokens[at];
  if (!first || first.type === "mark" || isCutOff(tokens, at)) return null;
  return (
    readDaysOfMonths(text, tokens, at) ??
    readReportDays(text, tokens, at) ??
    readPeriodic(tokens, at) ??
    readDuration(text, tokens, at) ??
    readSeries(text, tokens, at) ??
    readBounded(tokens, at) ??
    readOngoing(tokens, at)
  );
}

/** The rest of "gia hạn" or of something misread is no time ("l5/6/2026"), the 2 of "đợt 2 tháng 9" no day. */
function isCutOff(tokens: readonly Token[], at: number): boolean {
  if (after(tokens, at - 1, EXTENDED) === at + 1) return true;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.type !== "number" || !before) return false;
  if (before.end !== token.start)
    return (
      after(tokens, at - 1, ORDINAL) === at && (isNumberedMonth(tokens, at + 1) || isOfYear(tokens, at + 1))
    );
  return before.type === "word" || (isMark(before, "/") && yearNumber(token) === null);
}

/** "Đợt 1/2026" */
function isOfYear(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at], "/") && yearNumber(tokens[at + 1]) !== null;
}

function isNumberedMonth(tokens: readonly Token[], at: number): boolean {
  const month = after(tokens, at, MONTH);
  return month !== null && tokens[month]?.type === "number";
}

function readOngoing(tokens: readonly Token[], at: number): Parsed<Reading> | null {
  const next = after(tokens, at, ONGOING);
  return next === null ? null : { value: { is: "ongoing" }, next };
}

function closing(tokens: readonly Token[], open: number): number {
  const close = tokens.findIndex((token, index) => index > open && isMark(token, ")"));
  return close < 0 ? tokens.length - 1 : close;
}
