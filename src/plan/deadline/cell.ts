import { readClause, tidyLabel, type Clause } from "./clause";
import { deniesTime } from "./gap";
import { lastMonthDays } from "./lastMonthDays";
import { isDated, UNKNOWN, type PartReading, type Reading } from "./reading";
import { after, phrases, tokenise } from "./token";
import { isReportPeriod } from "./trust";

const BULLET = /^\s*(?:[-–—+•*●▪]|[a-eđ]\)|\d{1,2}[.)](?=\s+\p{L}))\s*/iu;
const LINE_OF_ITS_OWN = /\n(?=\s*(?:[-–—+•*●▪]\s*\p{L}|[a-eđ]\)|\d{1,2}\)))/iu;
const INLINE_BULLET = /\s[-–—+•](?=\s*\p{Lu})/u;
const EXCEPTION = phrases("riêng", "trừ", "ngoại trừ", "không kể");
/** A column "Số ngày dự kiến" holds bare numbers. */
const BARE_NUMBER = /^\s*([1-9]\d{0,2})\s*$/;
/** "TX" stands for "thường xuyên", but only alone: elsewhere it is a town. */
const ONGOING_SHORT = /^\s*t\.?\s?x\.?\s*$/iu;
const LABELLED = /^[^:()]*\p{L}[^:()]*:(?!\d)[^:()]*\d[^:()]*$/u;
/** Not the one of a time of day, nor one in brackets. */
const COLON = /:(?!\d)(?![^(]*\))/;
const SENTENCE_END = /(?<=[\p{L}\d)])\.\s+(?=\p{Lu})/u;

/**
 * Reads the text of a whole cell: the parts of a list, the sentences of a part. Lines that a narrow column
 * broke are one text; only where that can't be read do line breaks separate.
 */
export function readCell(text: string): Reading {
  const days = BARE_NUMBER.exec(text)?.[1];
  if (ONGOING_SHORT.test(text)) return { is: "ongoing" };
  if (days !== undefined)
    return { is: "relative", days: Number(days), months: null, working: false, event: "" };
  const parts = splitParts(text);
  if (parts.length > 1) return asList(parts);
  const whole = readPart(parts[0] ?? "");
  if (!text.includes("\n") || whole.reading.is !== "unknown") return whole.reading;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 1 ? asList(lines) : whole.reading;
}

function splitParts(text: string): string[] {
  const bulleted = BULLET.test(text);
  return text
    .split(/;/)
    .flatMap((part) => part.split(LINE_OF_ITS_OWN))
    .flatMap(splitLabelled)
    .flatMap((part) => (bulleted ? part.replace(BULLET, "").split(INLINE_BULLET) : [part]))
    .map((part) => part.replace(BULLET, "").trim())
    .filter((part) => /[\p{L}\d]/u.test(part));
}

/** "Đợt 1: 15/5, đợt 2: 15/10": commas part what is labelled on both sides. */
function splitLabelled(part: string): readonly string[] {
  const pieces = part.split(/,(?!\d)/);
  return pieces.every((piece) => LABELLED.test(piece)) ? pieces : [part];
}

function asList(texts: readonly string[]): Reading {
  const [first, second] = texts.map(readPart);
  const ofNoWork = first?.label === "" && second?.label === "" && texts.length === 2;
  if (
    first &&
    second &&
    ofNoWork &&
    first.limit !== second.limit &&
    isDated(first.reading) &&
    isDated(second.reading)
  ) {
    const [period, limit] = first.limit ? [second, first] : [first, second];
    return { is: "both", outer: period.reading, inner: limit.reading };
  }
  if (first && second && ofNoWork && isRhythm(first.reading) && isDayOfRhythm(second.reading))
    return { ...first.reading, day: second.reading.day };
  if (texts.some((text, index) => index > 0 && isException(text, first?.reading))) return UNKNOWN;
  const parts = texts.flatMap(partsOf);
  return parts.some(({ reading }) => reading.is !== "unknown") ? { is: "list", parts } : UNKNOWN;
}

/** "Hằng tháng; riêng tháng 12 trước ngày 15": what it takes back of the rhythm isn't known. */
function isException(text: string, first: Reading | undefined): boolean {
  return first?.is === "periodic" && after(tokenise(text), 0, EXCEPTION) !== null;
}

/** One part of a list; a part that is a list itself gives its own parts. */
function partsOf(text: string): readonly PartReading[] {
  const { reading, label } = readPart(text);
  if (reading.is === "list") return reading.parts;
  // "Báo cáo định kỳ" says what and how often in the same words.
  const whole = reading.is === "unknown" || (label === "" && reading.is === "periodic");
  return [{ label: whole ? tidyLabel(text) : label, text: oneLine(text), reading }];
}

function readPart(text: string): Clause {
  const sentences = oneLine(text).split(SENTENCE_END);
  const [only] = sentences;
  if (sentences.length === 1) return readLabelled(only ?? "");
  return joinSentences(sentences, sentences.map(readLabelled));
}

/** "Báo cáo quý I: trước 15/3": before a colon stands what is due, whatever words it uses. */
function readLabelled(text: string): Clause {
  const whole = readClause(text);
  const colon = text.search(COLON);
  const label = tokenise(text.slice(0, Math.max(0, colon)));
  if (colon < 0 || deniesTime(label)) return whole;
  const before = readClause(text.slice(0, colon));
  const behind = readClause(text.slice(colon + 1));
  const first = behind.reading.is === "list" ? behind.reading.parts[0]?.reading : behind.reading;
  if (first && isReportPeriod(first, label)) return whole;
  const ends = behind.label === "" ? lastMonthDays(before.reading, behind.reading) : null;
  if (ends)
    return { reading: ends, label: ends.is === "list" ? "" : tidyLabel(text.slice(0, colon)), limit: false };
  if (whole.reading.is !== "unknown") return whole;
  if (before.label === "" && isDated(before.reading)) {
    // "Quý I: 10/3" names the day within it; "Quý I: ban hành kế hoạch" names no work by its time.
    if (behind.label !== "" || !isDated(behind.reading)) return whole;
    const reading: Reading = { is: "both", outer: before.reading, inner: behind.reading };
    return { reading, label: tidyLabel(text.slice(0, colon)), limit: false };
  }
  return { ...behind, label: tidyLabel(text.slice(0, colon) + " " + behind.label) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Sentences without a time are remarks; two that both give one must agree. */
function joinSentences(texts: readonly string[], clauses: readonly Clause[]): Clause {
  const unknown: Clause = { reading: UNKNOWN, label: "", limit: false };
  const timed = clauses.filter(({ reading }) => reading.is !== "unknown");
  const [first, second] = timed;
  if (!first || timed.length > 2) return unknown;
  if (!second) return first;
  const limit = timed.find((clause) => clause.limit);
  const other = limit === first ? second : first;
  if (limit && isOpen(other.reading)) return limit;
  if (first.reading.is === "conditional" && second.reading.is === "relative") return second;
  if (limit && isDated(other.reading)) {
    const reading: Reading = { is: "both", outer: other.reading, inner: limit.reading, apart: true };
    return { reading, label: "", limit: false };
  }
  if (first.label === "" || second.label === "") return unknown;
  const parts = clauses.flatMap((clause, index) =>
    timed.includes(clause)
      ? [{ label: clause.label, text: texts[index] ?? "", reading: clause.reading }]
      : [],
  );
  return { reading: { is: "list", parts }, label: "", limit: false };
}

type Periodic = Extract<Reading, { is: "periodic" }>;

function isRhythm(reading: Reading): reading is Periodic {
  return reading.is === "periodic" && reading.day === null && reading.every.length > 0;
}

/** "Hàng quý, 6 tháng, năm; trước ngày 15 của tháng cuối kỳ": the day of each of the periods before it. */
function isDayOfRhythm(reading: Reading): reading is Periodic {
  const day = reading.is === "periodic" ? reading.day?.report.on : undefined;
  return day === "lastMonth" || day === "nextMonth";
}

function isOpen(reading: Reading): boolean {
  return reading.is === "conditional" || reading.is === "external";
}
