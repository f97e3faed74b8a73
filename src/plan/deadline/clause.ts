import { combine } from "./combine";
import { gapsOf, hasUnreadDay, hasUnreadLimit, OTHER_YEAR } from "./gap";
import { spellOut } from "./occurrences";
import { isDated, UNKNOWN, type Reading } from "./reading";
import { scan, type Found, type Scan } from "./scan";
import { after, isMark, phrases, says, tokenise, type Token } from "./token";
import { isTrusted, isYears } from "./trust";
import { readUndated } from "./undated";

/** A clause's time, and the words that say what is due then. */
export interface Clause {
  readonly reading: Reading;
  readonly label: string;
  /** A limit that outranks words around it: "phải xử lý trước 31/5". */
  readonly limit: boolean;
}

const EVERY_YEAR = phrases("hàng năm", "hằng năm");
/** "l5/6/2O26": where a scan took a digit for a letter, no other number is the whole truth. "00:00Z" is a time. */
const MISREAD_NUMBER =
  /(?<![\p{L}\d])(?=\d*[lioszb])(?=[lioszb]*\d)(?!\d\dz(?![\p{L}\d]))[\dlioszb]+(?![\p{L}\d])/iu;
/** "l-7-2026", "5/b/2026" */
const MISREAD_DAY =
  /(?<![\p{L}\d])(?:[lioszb]\s?([/.-])\s?\d{1,2}\s?\1|\d{1,2}\s?([/.-])\s?[lioszb]\s?\2)\s?\d/iu;
/** "30/6/2026 (?)", "~ 30/6", "> 30/6": the writer isn't sure, or means another side of it. */
const DOUBT = /\?|(?<![-=\d]\s*)[<>≤≥≈±~∼]=?\s*(?:\p{L}+\s*)?\d{1,4}\s*[/.-]\s*\d/u;
/** "Hàng quý (trừ quý I)", "hàng tháng (riêng tháng 12: ngày 10)" */
const EXCEPT = phrases("trừ", "ngoại trừ", "không kể", "riêng");
/** "Cả năm (tập trung 6 tháng đầu năm)": when most of the work is done, not when it ends. */
const MOSTLY = phrases("tập trung", "trọng tâm", "cao điểm", "chủ yếu", "nhất là", "ưu tiên");
/** "Rằm tháng 8", "10/3 (âm lịch)": another calendar, whose day must be asked for. */
const LUNAR = phrases(
  ...["âm lịch", "lịch âm", "rằm", "tháng chạp", "tháng giêng", "giỗ tổ", "phật đản", "vu lan", "trung thu"],
);
/** "10/3 ÂL": only in capitals, with its mark. */
const LUNAR_SHORT = /(?<!\p{L})ÂL(?!\p{L})/u;
/** "Tháng 5 (tuần 3)", "Quý II (đầu quý)": a part of the time that the grammar doesn't read. */
const PART_OF_TIME = phrases(
  ...[
    "đầu tháng",
    "đầu quý",
    "đầu năm",
    "giữa",
    "nửa",
    "khoảng",
    "tuần",
    "thượng tuần",
    "trung tuần",
    "hạ tuần",
  ],
);
/** What is worked through, whose own days are past: "số hóa hồ sơ trước năm 2020". */
const RECORDS = phrases(
  ...[
    "văn bản",
    "vbqppl",
    "hồ sơ",
    "tài liệu",
    "quy định",
    "giấy tờ",
    "dữ liệu",
    "sổ",
    "tồn đọng",
    "nợ đọng",
  ],
);
/** "30/9 (cũ), 15/10 (mới)" */
const REPLACED = phrases("cũ", "mới", "ban đầu", "trước đây");
const MUST = phrases("phải", "hoàn thành", "chậm nhất", "muộn nhất");

/** Reads one clause: the words between semicolons, bullets or sentence ends. */
export function readClause(text: string): Clause {
  const tokens = tokenise(text);
  const seen = scan(text, tokens);
  const reading = withRemarks(text, tokens, seen, readWords(text, tokens, seen));
  return { reading, label: labelOf(text, tokens, seen), limit: isLimit(tokens, seen) };
}

function readWords(text: string, tokens: readonly Token[], seen: Scan): Reading {
  if (seen.found.length > 0 && isDoubtful(text)) return UNKNOWN;
  if (isLunar(text, tokens)) return UNKNOWN;
  const undated = readUndated(text, tokens, seen);
  if (undated) return undated;
  const gaps = gapsOf(tokens, seen);
  const [only] = seen.found;
  const [before, behind] = gaps;
  if (!only || !before || !behind) return UNKNOWN;
  if (seen.event !== null || seen.found.length > 1) return combine(text, tokens, seen, gaps);
  if (!isTrusted(tokens, only, before, behind)) return UNKNOWN;
  if (only.reading.is === "relative" && only.reading.event === "" && !before.empty) return UNKNOWN;
  // "Hằng năm" alone says that the work goes on, not that a report is due each 31 December.
  const whole = before.empty && behind.empty && after(tokens, only.from, EVERY_YEAR) === only.to;
  if (whole) return { is: "ongoing" };
  const { reading } = only;
  if (reading.is !== "point" && reading.is !== "range") return reading;
  return says(tokens, RECORDS, before.from, before.to) ? { ...reading, ofRecords: true } : reading;
}

function isDoubtful(text: string): boolean {
  return [MISREAD_NUMBER, MISREAD_DAY, DOUBT].some((sign) => sign.test(text));
}

/** Remarks in brackets narrow or contradict a time; a year alone in brackets is no deadline. */
function withRemarks(text: string, tokens: readonly Token[], seen: Scan, reading: Reading): Reading {
  return seen.remarks.reduce((known, { from, to }) => {
    const inside = text.slice(
      tokens[from]?.end ?? 0,
      isMark(tokens[to - 1], ")") ? tokens[to - 1]?.start : undefined,
    );
    const remark = readClause(inside);
    const words = tokens.slice(from + 1, to);
    if (after(words, 0, EXCEPT) !== null || isLunar(inside, words)) return UNKNOWN;
    if (says(words, OTHER_YEAR) || after(words, 0, REPLACED) !== null) return UNKNOWN;
    if (isDated(known) && after(words, 0, PART_OF_TIME) !== null && remark.reading.is === "unknown")
      return UNKNOWN;
    if (says(words, MOSTLY)) return known;
    if (remark.reading.is === "unknown" && (hasUnreadLimit(words) || hasUnreadDay(words))) return UNKNOWN;
    if (remark.reading.is === "unknown" && scan(text, words).found.some(isOfItsOwn)) return UNKNOWN;
    if (spellOut(known, [remark.reading])) return remark.reading;
    if (isDatedList(remark.reading) && known.is !== "ongoing") return UNKNOWN;
    if (isDated(known)) return narrowed(known, remark.reading);
    if (known.is === "periodic" && isYears(remark.reading))
      return { is: "both", outer: remark.reading, inner: known };
    const repeats = known.is === "ongoing" || known.is === "periodic";
    if (!repeats || isYears(remark.reading) || !isTime(remark.reading)) return known;
    const main = text.slice(0, tokens[from]?.start).trim();
    return {
      is: "list",
      parts: [
        { label: "", text: main, reading: known },
        { label: remark.label, text: inside.trim(), reading: remark.reading },
      ],
    };
  }, reading);
}

function isLunar(text: string, tokens: readonly Token[]): boolean {
  return LUNAR_SHORT.test(text) || says(tokens, LUNAR);
}

function narrowed(known: Reading, remark: Reading): Reading {
  if (remark.is !== "point" && remark.is !== "range") return known;
  const datedKnown = known.is === "point" && known.point.year !== null;
  if (isYears(remark) && (datedKnown || known.is === "range")) return known;
  return { is: "both", outer: isYears(remark) ? remark : known, inner: isYears(remark) ? known : remark };
}

/** A day, month or quarter; a year may belong to a name. */
function isOfItsOwn({ reading }: Found): boolean {
  return isDated(reading) && !isYears(reading);
}

/** Several times, as "15/4 và 15/6". */
function isDatedList(reading: Reading): boolean {
  return reading.is === "list" && reading.parts.every((part) => isDated(part.reading));
}

function isTime(reading: Reading): boolean {
  return isDated(reading) || reading.is === "periodic" || isDatedList(reading);
}

function isLimit(tokens: readonly Token[], { found }: Scan): boolean {
  const [only] = found;
  if (!only || found.length !== 1 || only.reading.is !== "point") return false;
  if (only.reading.bound !== "in") return true;
  return says(tokens, MUST, 0, only.from);
}

/** The words of a clause without its times and remarks: what has to be done. */
function labelOf(text: string, tokens: readonly Token[], seen: Scan): string {
  const { found, remarks } = seen;
  if (seen.event === null && found.length > 0 && gapsOf(tokens, seen).every((gap) => gap.empty)) return "";
  const cut = [...found, ...remarks].sort((a, b) => a.from - b.from);
  const kept: string[] = [];
  let at = 0;
  for (const { from, to } of cut) {
    kept.push(text.slice(at, tokens[from]?.start ?? text.length));
    at = Math.max(at, tokens[to - 1]?.end ?? at);
  }
  kept.push(text.slice(at));
  return tidyLabel(kept.join(" "));
}

/** A label without the separators that stood around it. */
export function tidyLabel(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/^[\s\-–+•*:;,.]+|[\s\-–+•*:;,.]+$/gu, "")
    .trim();
}
