import type { Column } from "./columns";
import type { HeadingMatch } from "./columns";
import { headingAt, isTextRole, settleRoles } from "./columns";
import { headingOf, WEAK } from "../table/headings";
import { bareText, wordsOf } from "./letters";
import type { Line } from "./lines";
import { readNumber } from "./numbering";
import { withoutTears } from "./syllable";

/** The head of a task table. */
export interface Header {
  /** Index of its first and, exclusive, last line. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly Column[];
  /** Its bare words, by which repetitions are known. */
  readonly bareWords: readonly string[];
}

const MAX_HEAD_LINES = 45;
const MAX_HEAD_WORDS = 90;

/** The head of a task table that begins at a line, or null where none does. */
export function headerAt(lines: readonly Line[], from: number): Header | null {
  if (!mayBeginHead(lines, from)) return null;
  const end = endOfHead(lines, from);
  const repeated = Math.min(end, from + repeatedLines(lines, from));
  const whole = headUpTo(lines, from, end);
  if (repeated === end || (whole && isRepeated(lines, whole))) return whole;
  return headUpTo(lines, from, repeated) ?? whole;
}

/** Whether the whole of a head comes again further down, though its lines may be broken otherwise there. */
function isRepeated(lines: readonly Line[], header: Header): boolean {
  const end = Math.min(lines.length, header.to + MAX_LOOK);
  for (let at = header.to; at < end; at++) if (repetitionAt(lines, at, header) > 0) return true;
  return false;
}

function headUpTo(lines: readonly Line[], from: number, to: number): Header | null {
  const words = lines.slice(from, to).flatMap((line) => line.words);
  const columns = columnsOf(withoutTears(words));
  if (!columns || !isTaskTable(columns) || !isHead(columns)) return null;
  const bareWords = words.flatMap(bareParts);
  return { from, to, columns: settleRoles(withoutUpper(named(columns))), bareWords };
}

/** Headings that begin in no usual way may say what they hold all the same; a weak one where no other says it. */
function named(columns: readonly Column[]): Column[] {
  const known = columns.map(({ role, heading }) => (role === "extra" ? headingOf(heading) : null));
  const has = (role: Column["role"], weakest: number): boolean =>
    columns.some(
      (column, at) => column.role === role || (known[at]?.role === role && known[at].rank < weakest),
    );
  return columns.map((column, at) => {
    const heading = known[at];
    if (!heading || heading.role === "target" || heading.role === "measure") return column;
    const taken = heading.rank >= WEAK && has(heading.role, WEAK);
    return taken ? column : { ...column, role: heading.role };
  });
}

const OVER_UNITS = /^(?:phan cong|to chuc|trach nhiem|giao|don vi|co quan)?(?: thuc hien| nhiem vu)*$/;

/**
 * A heading over those of the lead and the other units is no column. A text has it in its place in the upper line,
 * and those below it behind all of that line.
 */
function withoutUpper(columns: readonly Column[]): Column[] {
  const upper = columns.findIndex(
    ({ role, heading }) => role === "leadUnit" && OVER_UNITS.test(bareText(heading)),
  );
  const below = columns.filter(({ role }, at) => at > upper && (role === "leadUnit" || role === "coopUnits"));
  if (upper < 0 || !below.some(({ role }) => role === "leadUnit")) return [...columns];
  const others = columns.filter((column, at) => at !== upper && !below.includes(column));
  return [...others.slice(0, upper), ...below, ...others.slice(upper)];
}

/** So many words of a long head may be missing where it is repeated: a page cuts them off. */
const MOST_MISSING = 2;
const LONG_HEAD = 10;

/** The index of the line after a repetition of the head that begins at a line, or -1. */
export function repetitionAt(lines: readonly Line[], from: number, header: Header): number {
  const { bareWords } = header;
  if (bareParts(lines[from]?.words[0] ?? "")[0] !== bareWords[0]) return -1;
  const mayMiss = bareWords.length >= LONG_HEAD ? MOST_MISSING : 0;
  let matched = 0;
  let missing = 0;
  for (let index = from; index < lines.length && index < from + MAX_HEAD_LINES; index++) {
    for (const part of lines[index]?.words.flatMap(bareParts) ?? []) {
      const next = bareWords.slice(matched, matched + mayMiss - missing + 1).indexOf(part);
      if (next < 0) return -1;
      missing += next;
      matched += next + 1;
    }
    if (matched === bareWords.length) return index + 1;
  }
  return -1;
}

/** A word as the bare words it holds. @example bareParts("quả/sản") // ["qua", "san"] */
function bareParts(word: string): string[] {
  return bareText(word)
    .split(" ")
    .filter((part) => part !== "");
}

/** Whether the words at a line are a heading's; a quick look before the whole head is read. */
export function mayBeginHead(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  if (text.length >= 400) return false;
  // a column of numbers may be so narrow that "STT" is torn
  const whole = /^(?:S|T|ST)$/.test(text) ? textOf(lines, at, at + 3) : text;
  return headingAt(bareText(whole).split(" "), 0) !== null;
}

function textOf(lines: readonly Line[], from: number, to: number): string {
  return lines
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}

/** The head ends where the first section, item or row of column numbers begins. */
function endOfHead(lines: readonly Line[], from: number): number {
  let words = 0;
  let known = 0;
  for (let index = from; index < lines.length && index < from + MAX_HEAD_LINES; index++) {
    const line = lines[index];
    if (!line) break;
    if (index > from && beginsRows(line.text)) return index;
    words += line.words.length;
    if (words > MAX_HEAD_WORDS) break;
    known = index + 1;
  }
  return known;
}

/** How many lines from a line on stand elsewhere too: a head that is repeated ends where its repetitions differ. */
function repeatedLines(lines: readonly Line[], from: number): number {
  const first = lines[from]?.text;
  let longest = 0;
  let repeated = false;
  for (let at = Math.max(0, from - MAX_LOOK); at < Math.min(lines.length, from + MAX_LOOK); at++) {
    if (at === from || lines[at]?.text !== first) continue;
    repeated = true;
    longest = Math.max(longest, commonLines(lines, from, at));
  }
  return repeated ? longest : Infinity;
}

/** Heads further away say nothing that nearer ones don't. */
const MAX_LOOK = 1500;

function commonLines(lines: readonly Line[], a: number, b: number): number {
  let length = 0;
  while (length < MAX_HEAD_LINES && lines[a + length] && lines[a + length]?.text === lines[b + length]?.text)
    length++;
  return length;
}

function beginsRows(text: string): boolean {
  if (readNumber(text) !== null || isColumnNumbers(text) || /^[IVXL]+[.)]?$/.test(text)) return true;
  // No heading begins with a number: it is a section's or an item's, before a capital or a share
  return /^(?:(?:phần|PHẦN|Phần) +)?(?:[IVX]+|[A-H]|\d{1,3}(?:\.\d{1,2})*)[.)]?(?: +(?:\p{Lu}|[≥>]|\d+%)|$)/u.test(
    text,
  );
}

/** A row "(1) (2) (3) …" or "1 2 3 4 …" that numbers the columns. */
export function isColumnNumbers(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 1) return text === "(1)";
  return words.every((word) => /^\(?\d{1,2}\)?$/.test(word));
}

function columnsOf(words: readonly string[]): Column[] | null {
  const parts = words.flatMap((word, index) => bareParts(word).map((part) => ({ part, index })));
  const bare = parts.map(({ part }) => part);
  const columns: { role: Column["role"]; words: Set<number> }[] = [];
  for (let at = 0; at < bare.length;) {
    const longest = headingAt(bare, at);
    const match = longest && uncrossed(parts, words, at, longest);
    if (match?.role === "target") return null;
    const current = columns[columns.length - 1];
    const taken = parts.slice(at, at + (match?.length ?? 1)).map(({ index }) => index);
    const goesOn = match !== null && current !== undefined && beginsSmall(words[taken[0] ?? 0] ?? "");
    if (goesOn && (current.role === "extra" || current.role === match.role)) {
      // "Khoa, phòng chủ trì", "Đơn vị tham gia phối hợp", "Mốc thời gian"
      current.role = match.role;
      taken.forEach((index) => current.words.add(index));
    } else if (match) columns.push({ role: match.role, words: new Set(taken) });
    else if (!current) return null;
    else if (continues(words[taken[0] ?? 0] ?? "", words[(taken[0] ?? 0) - 1] ?? ""))
      taken.forEach((index) => current.words.add(index));
    else columns.push({ role: "extra", words: new Set(taken) });
    at += match?.length ?? 1;
  }
  return columns.map(({ role, words: taken }) => ({ role, heading: headingText(words, taken) }));
}

interface Part {
  readonly part: string;
  /** Of the word that it is part of. */
  readonly index: number;
}

/** A capital that begins a heading of another column ends the one before: "Nhiệm vụ" + "Giải pháp thực hiện". */
function uncrossed(
  parts: readonly Part[],
  words: readonly string[],
  at: number,
  match: HeadingMatch,
): HeadingMatch {
  const bare = parts.map(({ part }) => part);
  for (let length = 1; length < match.length; length++) {
    const index = parts[at + length]?.index ?? 0;
    const begins =
      index !== parts[at + length - 1]?.index && !continues(words[index] ?? "", words[index - 1] ?? "");
    if (!begins) continue;
    const first = headingAt(bare.slice(0, at + length), at);
    const next = headingAt(bare, at + length);
    if (first?.length === length && next && next.role !== first.role) return first;
  }
  return match;
}

/** No heading begins with a small letter. */
function beginsSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

/** Words of a heading that the vocabulary doesn't know go on with it unless a capital begins a new heading. */
function continues(word: string, previous: string): boolean {
  return /[/(,-]$/.test(previous) || !/^\p{Lu}/u.test(word);
}

function headingText(words: readonly string[], taken: ReadonlySet<number>): string {
  const text = [...taken].map((index) => words[index]).join(" ");
  return text.replace(/\s*\/\s*/g, "/");
}

const LONGEST_HEADING = 9;

/** A head begins with the number or the work, has its number first, and short headings: a sentence has none of it. */
function isHead(columns: readonly Column[]): boolean {
  const first = columns[0]?.role;
  if (first !== "no" && !(first && isTextRole(first))) return false;
  if (columns.slice(1).some(({ role }) => role === "no")) return false;
  return columns.every(({ heading }) => wordsOf(heading).length <= LONGEST_HEADING);
}

function isTaskTable(columns: readonly Column[]): boolean {
  const has = (...roles: Column["role"][]): boolean => columns.some(({ role }) => roles.includes(role));
  const answers = [has("leadUnit", "coopUnits"), has("deadline"), has("product"), has("budget")].filter(
    Boolean,
  );
  return has("task", "activity", "objective") && answers.length >= 2;
}
