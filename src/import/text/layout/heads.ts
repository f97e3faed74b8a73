import type { Column } from "../columns";
import { headingAt, isTextRole, settleRoles } from "../columns";
import { bareText, wordsOf } from "../letters";
import { readNumber } from "../numbering";
import type { Fragment, PrintedLine } from "./printed";
import { endOf, fragmentText, lineText, startOf } from "./printed";

/** A column's heading with its place on the page. */
export interface PlacedHeading {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The head of a table on one page. */
export interface PlacedHead {
  /** Index of its first and, exclusive, last line. */
  readonly from: number;
  readonly to: number;
  readonly headings: readonly PlacedHeading[];
  readonly columns: readonly Column[];
  /** Its bare words. */
  readonly words: ReadonlySet<string>;
}

const MOST_ABOVE = 4;
const MOST_BELOW = 4;

/**
 * The head of a task table around a line that begins with "TT"; null where there is none. On further pages the
 * words of the `first` head tell its lines from the rest of a row that the page's end cut.
 */
export function headAround(lines: readonly PrintedLine[], at: number, first?: PlacedHead): PlacedHead | null {
  const line = lines[at];
  if (!line || line.fragments.length < 2 || !/^s?tt/i.test(line.fragments[0]?.[0]?.text ?? "")) return null;
  if (!/^s?tt\b/.test(bareText(lineText(line)))) return null;
  const known = line.fragments.flatMap(splitHeadings);
  const isHead = (other: PrintedLine | undefined): boolean => {
    if (!isHeadLine(other, known)) return false;
    if (first && !wordsOf(bareText(lineText(other))).every((word) => first.words.has(word))) return false;
    known.push(...(other?.fragments.flatMap(splitHeadings) ?? []));
    return true;
  };
  let from = at;
  while (from > Math.max(0, at - MOST_ABOVE) && isHead(lines[from - 1])) from--;
  let to = at + 1;
  while (to < at + 1 + MOST_BELOW && isHead(lines[to])) to++;
  const headings = clustered(
    lines.slice(from, to).flatMap(({ fragments }) => fragments.flatMap(splitHeadings)),
  );
  const columns = columnsOf(headings);
  const words = new Set(headings.flatMap(({ text }) => wordsOf(bareText(text))));
  return columns && { from, to, headings, columns, words };
}

/** First words of headings, which narrow columns break anywhere. */
const BEGINS =
  /^(?:don vi|co quan|phong|bo phan|ket|san pham|dau ra|thoi|tien do|kinh|du kien|du toan|muc|noi dung|nhiem|hoat|cong viec|ghi|ten|chu tri|phoi hop|hoan thanh|thuc hien)\b/;
const LONGEST = 6;
const LONGEST_REST = 3;

/** Whether a line above or below the one with "TT" belongs to the head: all of it begins headings or ends those known. */
function isHeadLine(line: PrintedLine | undefined, known: readonly Fragment[]): boolean {
  if (!line || line.fragments.length === 0) return false;
  return line.fragments.flatMap(splitHeadings).every((fragment) => {
    const text = fragmentText(fragment);
    const words = wordsOf(text).length;
    if (readNumber(text) !== null || words > LONGEST) return false;
    if (BEGINS.test(bareText(text))) return /[\p{L})]$/u.test(text);
    return (
      words <= LONGEST_REST && /^[(\p{Ll}]/u.test(text) && known.some((other) => isUnder(fragment, other))
    );
  });
}

/** Centred below or above a heading's words. */
function isUnder(fragment: Fragment, other: Fragment): boolean {
  const off = (startOf(fragment) + endOf(fragment) - startOf(other) - endOf(other)) / 2;
  return Math.abs(off) <= 4 || Math.abs(startOf(fragment) - startOf(other)) <= 1;
}

/** Headings that stand so near to each other that a single blank is between them. */
function splitHeadings(fragment: Fragment): Fragment[] {
  const parts: Fragment[] = [];
  let from = 0;
  for (let at = 1; at < fragment.length; at++) {
    const rest = bareText(fragmentText(fragment.slice(at))).split(" ");
    const upper = /^\p{Lu}/u.test(fragment[at]?.text ?? "");
    if (!upper || headingAt(rest, 0) === null) continue;
    parts.push(fragment.slice(from, at));
    from = at;
  }
  return [...parts, fragment.slice(from)];
}

/** Fragments that stand below one another are one heading. */
function clustered(fragments: readonly Fragment[]): PlacedHeading[] {
  const headings: { text: string; from: number; to: number }[] = [];
  for (const fragment of fragments) {
    const [from, to] = [startOf(fragment), endOf(fragment)];
    const own = headings.find((heading) => {
      const shared = Math.min(heading.to, to) - Math.max(heading.from, from);
      return shared > 0.5 * Math.min(heading.to - heading.from, to - from);
    });
    if (own) {
      own.text += ` ${fragmentText(fragment)}`;
      own.from = Math.min(own.from, from);
      own.to = Math.max(own.to, to);
    } else headings.push({ text: fragmentText(fragment), from, to });
  }
  return headings.sort((a, b) => a.from - b.from);
}

function columnsOf(headings: readonly PlacedHeading[]): Column[] | null {
  const columns = headings.map(({ text }) => {
    const role = headingAt(bareText(text).split(" "), 0)?.role ?? "extra";
    return { role, heading: text.replace(/\s*\/\s*/g, "/") };
  });
  const known = columns.flatMap((column): Column[] =>
    column.role === "target" ? [] : [{ role: column.role, heading: column.heading }],
  );
  if (known.length < columns.length || known[0]?.role !== "no") return null;
  const answers = ["leadUnit", "coopUnits", "deadline", "product"].filter((role) =>
    known.some((column) => column.role === role),
  );
  return answers.length >= 2 && known.some(({ role }) => isTextRole(role)) ? settleRoles(known) : null;
}
