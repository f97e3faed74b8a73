import type { BodyLine } from "./bodyLine";
import type { ItemNumber } from "./numbering";
import { gapBetween, readRoman } from "./numbering";
import type { Mark } from "./rowMarks";
import { marksOf } from "./rowMarks";
import { sectionStarts } from "./sectionStarts";

/** A line's place in an item; the number that heads the item is cut off its first line. */
export interface ItemLine {
  readonly body: BodyLine;
  /** How many words at the line's start are the item's number. */
  readonly skip: number;
}

/** A section row of the table (lĩnh vực). */
export interface SectionRow {
  readonly kind: "section";
  readonly no: string;
  readonly name: string;
  readonly lines: readonly BodyLine[];
}

/** A numbered row of the table, its cells not told apart yet. */
export interface ItemRow {
  readonly kind: "item";
  readonly no: string;
  readonly lines: readonly ItemLine[];
  /** Numbers left out just before it. */
  readonly gap: number;
  /** The section it stands in; "" where the table has none. */
  readonly section: string;
}

/** Lines before the first row that are neither. */
export interface LooseRow {
  readonly kind: "loose";
  readonly lines: readonly BodyLine[];
}

export type Row = SectionRow | ItemRow | LooseRow;

/** Splits the table's body into sections and items. */
export function splitRows(body: readonly BodyLine[]): Row[] {
  const sections = sectionStarts(body);
  const rows: Row[] = [];
  const starts = [...sections.keys()];
  const firstStart = starts[0] ?? body.length;
  rows.push(...itemsOf(body, 0, firstStart, "", null).rows);
  let last: ItemNumber | null = null;
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? body.length;
    const no = sections.get(start) ?? "";
    const items = itemsOf(body, start + 1, end, no, last);
    const nameEnd = items.first;
    const lines = body.slice(start, nameEnd);
    const words = lines.flatMap(({ line }) => line.words);
    rows.push(
      { kind: "section", no, name: words.slice(/^ph/i.test(words[0] ?? "") ? 2 : 1).join(" "), lines },
      ...items.rows.filter((row) => row.kind !== "loose"),
    );
    last = items.last ?? last;
  });
  return rows;
}

interface Items {
  readonly rows: Row[];
  /** Index of the first line that belongs to an item. */
  readonly first: number;
  readonly last: ItemNumber | null;
}

function itemsOf(
  body: readonly BodyLine[],
  from: number,
  to: number,
  section: string,
  before: ItemNumber | null,
): Items {
  const marks = chooseMarks(marksOf(body, from, to), before, section);
  const rows: Row[] = [];
  const first = marks[0]?.mark.at ?? to;
  if (first > from && section === "") rows.push({ kind: "loose", lines: body.slice(from, first) });
  marks.forEach(({ mark, gap }, index) => {
    const end = marks[index + 1]?.mark.at ?? to;
    const lines = body.slice(mark.at, end).map((line, at) => ({ body: line, skip: at < mark.lines ? 1 : 0 }));
    rows.push({ kind: "item", no: mark.number.printed, lines, gap, section });
  });
  return { rows, first, last: marks[marks.length - 1]?.mark.number ?? null };
}

const LOOK_BACK = 40;
const GAP_COST = 0.8;
const MISSING_COST = 0.3;
const RESTART_COST = 3;

interface Chosen {
  readonly mark: Mark;
  readonly gap: number;
}

/** The chain of marks that counts best: direct successors gain, gaps and restarts cost, lone numbers weigh more. */
function chooseMarks(marks: readonly Mark[], before: ItemNumber | null, section: string): Chosen[] {
  const best: { score: number; from: number; gap: number }[] = [];
  let end = -1;
  marks.forEach((mark, index) => {
    let choice = { score: first(mark, before, section), from: -1, gap: firstGap(mark, before, section) };
    for (let from = Math.max(0, index - LOOK_BACK); from < index; from++) {
      const previous = marks[from];
      const so = best[from];
      if (!previous || !so || previous.at + previous.lines > mark.at) continue;
      const gap = gapBetween(previous.number, mark.number);
      const cost = gap === null ? null : gapCost(gap) + (mark.lone || gap === 0 ? 0 : 4);
      if (cost === null) continue;
      const score = so.score + mark.gain - cost;
      if (score > choice.score) choice = { score, from, gap: gap ?? 0 };
    }
    best.push(choice);
    if (end < 0 || choice.score >= (best[end]?.score ?? 0)) end = index;
  });
  return backtrack(marks, best, end);
}

function backtrack(
  marks: readonly Mark[],
  best: readonly { from: number; gap: number }[],
  end: number,
): Chosen[] {
  const chain: Chosen[] = [];
  for (let at = end; at >= 0;) {
    const mark = marks[at];
    const step = best[at];
    if (!mark || !step) break;
    chain.push({ mark, gap: step.gap });
    at = step.from;
  }
  return chain.reverse();
}

function gapCost(gap: number): number {
  return gap === 0 ? 0 : GAP_COST + MISSING_COST * gap;
}

/** Items may carry their section's number in front: 7.1 is the first of section VII. */
function gapUnderSection({ path }: ItemNumber, section: string): number | null {
  const [first, second] = path;
  const own = readRoman(section) ?? "ABCDEFGH".indexOf(section) + 1;
  return path.length === 2 && first === own && second !== undefined ? second - 1 : null;
}

/** An item's number goes on from the section before or starts again at 1. */
function firstGap(mark: Mark, before: ItemNumber | null, section: string): number {
  const fresh = gapBetween(null, mark.number) ?? gapUnderSection(mark.number, section) ?? 99;
  const running = before === null ? null : gapBetween(before, mark.number);
  return Math.min(fresh, running ?? 99);
}

function first(mark: Mark, before: ItemNumber | null, section: string): number {
  const gap = firstGap(mark, before, section);
  return mark.gain - (gap === 99 ? RESTART_COST * 2 : gapCost(gap));
}
