import type { Column } from "../columns";
import { headingOf, WEAK } from "../../table/headings";
import { headingAt, isTextRole, settleRoles } from "../columns";
import { bareText, wordsOf } from "../letters";
import { readNumber } from "../numbering";
import { withoutTears } from "../syllable";
import type { HeadLines } from "./numbersHead";
import { numbersHead } from "./numbersHead";
import type { Fragment, PrintedLine } from "./printed";
import { endOf, fragmentText, lineText, startOf } from "./printed";

/** A column's heading with its place on the page. */
export interface PlacedHeading {
  readonly text: string;
  /** Its words are surely its own: they make a heading that is known, or stand on one line. */
  readonly sure: boolean;
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
/** A column so narrow that it tears words takes many lines for its heading. */
const MOST_BELOW = 8;

/**
 * The head of a task table around a line that begins with "TT"; null where there is none. Of the lines above and
 * below, those belong to it that make known headings of its words. On further pages the words of the `first` head
 * tell its lines from the rest of a row that the page's end cut.
 */
export function headAround(lines: readonly PrintedLine[], at: number, first?: PlacedHead): PlacedHead | null {
  const from = Math.max(0, at - MOST_ABOVE);
  const near = numbersHead(lines, at, from, at + MOST_BELOW + 1);
  const head = near && headOfLines(near, first);
  return head && { ...head, from: head.from + from, to: head.to + from };
}

/** The head around the heading of the numbers, its place counted within the lines given. */
function headOfLines({ lines, at, broken }: HeadLines, first?: PlacedHead): PlacedHead | null {
  const belongs = (index: number): boolean => mayBelong(lines[index], first);
  let top = at;
  while (top > 0 && belongs(top - 1)) top--;
  let bottom = at + broken;
  while (bottom < lines.length && belongs(bottom)) bottom++;
  let best: { head: PlacedHead; known: number } | null = null;
  for (let from = top; from <= at; from++) {
    for (let to = bottom; to >= at + broken; to--) {
      const head = headOf(lines, from, to);
      const known = head ? howKnown(head.headings.map(({ text }) => text)) : -Infinity;
      if (head && known > (best?.known ?? -Infinity)) best = { head, known };
    }
  }
  return best?.head ?? null;
}

function headOf(lines: readonly PrintedLine[], from: number, to: number): PlacedHead | null {
  // blanks part the headings somewhere, or the text isn't of this form
  if (!lines.slice(from, to).some(({ fragments }) => fragments.length > 1)) return null;
  const headings = clustered(lines.slice(from, to).map(({ fragments }) => fragments.flatMap(splitHeadings)));
  const columns = columnsOf(headings);
  const words = new Set(headings.flatMap(({ text }) => wordsOf(bareText(text))));
  return columns && { from, to, headings, columns, words };
}

const LONGEST = 6;

/** Short texts that are no numbers may be a head's; further pages repeat the first head's words. */
function mayBelong(line: PrintedLine | undefined, first: PlacedHead | undefined): boolean {
  if (!line || line.fragments.length === 0) return false;
  const text = lineText(line);
  if (first && !wordsOf(bareText(text)).every((word) => first.words.has(word))) return false;
  if (/^(?:[IVXL]+|[A-H])[.)]?(?: |$)/.test(text)) return false;
  return line.fragments.flatMap(splitHeadings).every((fragment) => {
    // the lower lines of headings that stand close: "chủ trì thực phối hợp hoàn thành"
    const longest = fragment.some(({ capital }) => capital) ? LONGEST : MOST_SHARED;
    return fragment.length <= longest && readNumber(fragmentText(fragment)) === null;
  });
}

const UNKNOWN_WORD = 2;

/** How many headings are known to the last word, less the words that aren't. */
function howKnown(headings: readonly string[]): number {
  return headings.reduce((sum, text) => {
    // what stands in brackets says nothing: "(triệu đồng)", "(nếu có)"
    const said = text.replace(/\([^)]*(?:\)|$)/g, "");
    const words = bareText(said).split(" ");
    const known = headingAt(words, 0)?.length ?? 0;
    // "Người chịu trách nhiệm chính" begins in no usual way and says what it holds all the same
    if (known === 0 && headingOf(said) !== null) return sum + 2;
    return sum + (known > 0 ? 3 : 0) - UNKNOWN_WORD * (words.length - known);
  }, 0);
}

/** First words of headings that stand in two lines. */
const BEGINS = /^(?:don vi|co quan|ket qua|san pham|thoi|kinh|du kien|du toan|ghi|chu tri|phoi hop)\b/;

/** Headings that stand so near to each other that a single blank is between them. */
function splitHeadings(fragment: Fragment): Fragment[] {
  const parts: Fragment[] = [];
  let from = 0;
  for (let at = 1; at < fragment.length; at++) {
    const rest = bareText(fragmentText(fragment.slice(at))).split(" ");
    const upper = /^\p{Lu}/u.test(fragment[at]?.text ?? "");
    if (!upper || !(headingAt(rest, 0) !== null || BEGINS.test(rest.join(" ")))) continue;
    parts.push(fragment.slice(from, at));
    from = at;
  }
  return [...parts, fragment.slice(from)];
}

interface Cluster {
  from: number;
  to: number;
  readonly parts: { readonly line: number; readonly fragment: Fragment }[];
}

/**
 * Fragments that stand below one another are one heading. Narrow ones first: a wide one may hold words of several
 * headings, which then go each to its own.
 */
function clustered(lines: readonly (readonly Fragment[])[]): PlacedHeading[] {
  const fragments = lines.flatMap((own, line) => own.map((fragment) => ({ line, fragment })));
  const narrowFirst = fragments.sort((a, b) => widthOf(a.fragment) - widthOf(b.fragment));
  const clusters: Cluster[] = [];
  for (const { line, fragment } of narrowFirst) {
    const beside = clusters.filter((cluster) => overlap(cluster, fragment) > 0.5);
    const [own] = beside;
    if (beside.length < 2 && isAbove(fragment, line, clusters)) continue;
    if (!own) clusters.push({ from: startOf(fragment), to: endOf(fragment), parts: [{ line, fragment }] });
    else if (beside.length === 1 || fragment.length < beside.length || fragment.length > MOST_SHARED)
      join(own, line, fragment);
    else share(fragment, line, beside);
  }
  return clusters
    .map(({ from, to, parts }) => ({ text: textOf(parts), sure: isSure(parts), from, to }))
    .sort((a, b) => a.from - b.from);
}

/** Several lines that begin as no heading does, or with a capital amid them, may be those of two headings. */
function isSure(parts: Cluster["parts"]): boolean {
  const text = textOf(parts);
  const [first = "", ...further] = text
    .replace(/\([^)]*(?:\)|$)/g, "")
    .trim()
    .split(" ");
  const words = bareText([first, ...further].join(" ")).split(" ");
  const known = headingAt(words, 0)?.length ?? 0;
  if (known === words.length || parts.length < 2) return known > 0 || first !== "";
  const inCapitals = text === text.toUpperCase();
  return (
    known > 0 && /^\p{Lu}/u.test(first) && (inCapitals || !further.some((word) => /^\p{Lu}/u.test(word)))
  );
}

/** A heading over the headings of two columns: "Phân công thực hiện" over who leads and who assists. */
function isAbove(fragment: Fragment, line: number, clusters: readonly Cluster[]): boolean {
  const below = clusters.filter((cluster) => overlap(cluster, fragment) > 0);
  return below.length > 1 && below.every(({ parts }) => parts.every((part) => part.line > line));
}

function widthOf(fragment: Fragment): number {
  return endOf(fragment) - startOf(fragment);
}

/** The share of the narrower one that stands above or below the other. */
function overlap(cluster: Cluster, fragment: Fragment): number {
  const shared = Math.min(cluster.to, endOf(fragment)) - Math.max(cluster.from, startOf(fragment));
  return shared / Math.min(cluster.to - cluster.from, widthOf(fragment));
}

function join(cluster: Cluster, line: number, fragment: Fragment): void {
  cluster.parts.push({ line, fragment });
  cluster.from = Math.min(cluster.from, startOf(fragment));
  cluster.to = Math.max(cluster.to, endOf(fragment));
}

const AWAY = 0.05;
/** More words than these aren't shared out: the ways to do so grow fast. */
const MOST_SHARED = 12;

/** Gives the words of a fragment to the headings that it stands beside, in order, so that known ones come of it. */
function share(fragment: Fragment, line: number, beside: readonly Cluster[]): void {
  const clusters = [...beside].sort((a, b) => a.from - b.from);
  let best: { ends: readonly number[]; score: number } | null = null;
  for (const ends of cutsOf(fragment.length, clusters.length)) {
    let score = 0;
    clusters.forEach((cluster, at) => {
      const own = fragment.slice(ends[at - 1] ?? 0, ends[at]);
      const middle = (startOf(own) + endOf(own)) / 2;
      score += howKnown([textOf([...cluster.parts, { line, fragment: own }])]);
      score -= AWAY * Math.abs(middle - (cluster.from + cluster.to) / 2);
    });
    if (score > (best?.score ?? -Infinity)) best = { ends, score };
  }
  clusters.forEach((cluster, at) => {
    join(cluster, line, fragment.slice(best?.ends[at - 1] ?? 0, best?.ends[at]));
  });
}

/** All ways to cut so many words into parts of one at least, as the places where the parts end. */
function cutsOf(words: number, parts: number): number[][] {
  if (parts === 1) return [[words]];
  const cuts: number[][] = [];
  for (let end = words - 1; end >= parts - 1; end--)
    for (const before of cutsOf(end, parts - 1)) cuts.push([...before, words]);
  return cuts;
}

function textOf(parts: Cluster["parts"]): string {
  const ordered = [...parts].sort((a, b) => a.line - b.line || startOf(a.fragment) - startOf(b.fragment));
  const words = ordered.flatMap(({ fragment }) => fragment.map(({ text }) => text));
  return withoutTears(words).join(" ");
}

function columnsOf(headings: readonly PlacedHeading[]): Column[] | null {
  const columns = headings.map(({ text }) => {
    const role = headingAt(bareText(text).split(" "), 0)?.role ?? roleByWords(text);
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

/** What a heading holds that begins in no usual way. */
function roleByWords(text: string): Column["role"] {
  const known = headingOf(text);
  return !known || known.role === "target" || known.role === "measure" || known.rank >= WEAK
    ? "extra"
    : known.role;
}
