import { openingOf } from "../letters";
import { BLANK_WIDTH } from "../metric";
import type { OpenLine } from "./openLine";
import type { PlacedWord } from "./printed";
import type { Stroke } from "./strokes";

/** What a line's end tells about its column's width. */
interface Wrap {
  /** So wide the line is at least. */
  readonly fitted: number;
  /** How wide the line is with each of the words that may be its own. */
  readonly widths: readonly number[];
  /** What the cell's next line begins with is so wide, with the blank before it; null where it may be another cell's. */
  readonly next: number | null;
}

const FEWEST = 4;
const MOST_CANDIDATES = 60;
/** So many lines tell it as well as all of them. */
const MOST_WRAPS = 800;
const NEAR_LINES = 4;

/**
 * The width of a column, in the measure of `widthOf`: what most line breaks agree with of the lines that surely begin
 * in it, wherever they end, or else of all lines as they are; null where too few lines tell it.
 */
export function columnWidth(
  strokes: readonly Stroke[],
  right: readonly Stroke[],
  lines: readonly OpenLine[],
): number | null {
  const sorted = strokes.map(({ width }) => width).sort((a, b) => a - b);
  const widest = Math.min(roomOf(strokes, right), sorted[Math.floor(MOSTLY * sorted.length)] ?? 0);
  return (
    widthBy(sureWraps(strokes, lines), widest) ??
    widthBy(
      strokes.slice(0, MOST_WRAPS).map((stroke, at) => wrapOf(stroke, strokes[at + 1])),
      widest,
    )
  );
}

/** Letters on the average are no wider. */
const WIDEST_LETTER = 480;

/** How wide lines are that end where the column to the right begins, on a middling page. */
function roomOf(strokes: readonly Stroke[], right: readonly Stroke[]): number {
  const [left, other] = [edges(strokes), edges(right)];
  const rooms = [...left].flatMap(([page, edge]) => {
    const next = other.get(page);
    return next === undefined || next <= edge ? [] : [(next - edge) * WIDEST_LETTER];
  });
  return rooms.length === 0 ? Infinity : middle(rooms);
}

/** By page, where a column's lines begin that several blanks part from the ones before. */
function edges(strokes: readonly Stroke[]): ReadonlyMap<number, number> {
  const begins = new Map<number, number[]>();
  for (const { page, words, begins: sure } of strokes) {
    if (!sure || !words[0]) continue;
    const own = begins.get(page) ?? [];
    own.push(words[0].from);
    begins.set(page, own);
  }
  return new Map([...begins].map(([page, places]) => [page, middle(places)]));
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Lines as they are: so many are no wider than so many times the column, which isn't so many times wider either. */
const MOSTLY = 0.9;
const NARROWER = 0.65;
const WIDER = 1.35;

function sureWraps(strokes: readonly Stroke[], lines: readonly OpenLine[]): Wrap[] {
  const step = Math.ceil(strokes.length / MOST_WRAPS);
  return strokes.flatMap((stroke, at): Wrap[] => {
    if (!stroke.begins || at % step > 0) return [];
    const next = strokes[at + 1];
    const { next: goesOn } = wrapOf(stroke, next?.begins ? next : undefined);
    const words = runOf(stroke, lines[stroke.line]);
    return [{ fitted: stroke.ends ? stroke.width : 0, widths: widthsOf(words), next: goesOn }];
  });
}

/**
 * A column's line and the words behind it that may be its own: those that single blanks tie to it, and those behind
 * several blanks that go on with a sentence, since justified lines have such blanks too.
 */
function runOf({ words, ends }: Stroke, line: OpenLine | undefined): readonly PlacedWord[] {
  const all = line?.line.words ?? [];
  const from = all.findIndex((word) => word === words[0]);
  const behind = all[from + words.length];
  const goesOn = from >= 0 && behind !== undefined && (!ends || openingOf(behind.text) === "lower");
  return goesOn ? all.slice(from) : words;
}

function widthsOf(words: readonly PlacedWord[]): number[] {
  let width = -BLANK_WIDTH;
  return words.map((word) => (width += BLANK_WIDTH + word.width));
}

/** Of a line whose words are taken for its own. */
function wrapOf(stroke: Stroke, next: Stroke | undefined): Wrap {
  const goesOn =
    next?.page === stroke.page &&
    next.line - stroke.line <= NEAR_LINES &&
    openingOf(next.words[0]?.text ?? "") === "lower";
  const width = goesOn ? BLANK_WIDTH + next.firstWidth : null;
  return { fitted: stroke.width, widths: [stroke.width], next: width };
}

function widthBy(wraps: readonly Wrap[], widest: number): number | null {
  if (wraps.filter(({ next }) => next !== null).length < FEWEST) return null;
  const all = candidates(wraps, NARROWER * widest, WIDER * widest);
  if (all.length === 0) return null;
  const roughly = bestOf(wraps, sampled(all));
  const { from, to } = bestOf(
    wraps,
    sampled(all.filter((width) => width > roughly.above && width < roughly.below)),
  );
  return from + UPWARDS * (to - from);
}

const AS_GOOD = 0.3;
/** Lines fill their column nearly: of widths that are as good, it is rather one of the larger. */
const UPWARDS = 0.85;

/** The widths, in order, that fit best, and the next ones that don't. */
function bestOf(
  wraps: readonly Wrap[],
  widths: readonly number[],
): Record<"above" | "from" | "to" | "below", number> {
  const costs = widths.map((width) => wraps.reduce((sum, wrap) => sum + wrapCost(wrap, width), 0));
  const most = Math.min(...costs) + AS_GOOD;
  const first = costs.findIndex((cost) => cost <= most);
  let last = first;
  while ((costs[last + 1] ?? Infinity) <= most) last++;
  const at = (index: number, other: number): number => widths[index] ?? other;
  return { above: at(first - 1, 0), from: at(first, 0), to: at(last, 0), below: at(last + 1, Infinity) };
}

/** How badly a line's end fits a column: the line is too long, or has room for what the next one begins with. */
function wrapCost({ fitted, widths, next }: Wrap, width: number): number {
  if (fitted > width) return Math.min(2, (fitted - width) / (0.02 * width));
  return next === null
    ? 0
    : Math.min(2, Math.max(0, width - lastBelow(widths, width) - next) / (0.015 * width));
}

function lastBelow(widths: readonly number[], width: number): number {
  let fitted = 0;
  for (const so of widths) {
    if (so > width) break;
    fitted = so;
  }
  return fitted;
}

/** Widths between two at which a line just fits, or what the next one begins with just doesn't, in order. */
function candidates(wraps: readonly Wrap[], least: number, most: number): number[] {
  const found: number[] = [];
  const add = (width: number): void => {
    if (width > 0 && width >= least && width <= most) found.push(width);
  };
  for (const { widths, next } of wraps)
    for (const width of widths) {
      add(width);
      if (next !== null) add(width + next - 1);
    }
  return found.sort((a, b) => a - b);
}

function sampled(widths: readonly number[]): number[] {
  const step = Math.max(1, Math.floor(widths.length / MOST_CANDIDATES));
  return widths.filter((_, at) => at % step === 0 || at === widths.length - 1);
}
