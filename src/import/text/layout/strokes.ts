import { BLANK_WIDTH } from "../metric";
import { isBullet, openingOf } from "../letters";
import type { PlacedWord } from "./printed";

/** A line of one column's cells. */
export interface Stroke {
  /** Index of its line in the table's body. */
  readonly line: number;
  readonly page: number;
  readonly words: readonly PlacedWord[];
  readonly text: string;
  /** In the measure of `widthOf`. */
  readonly width: number;
  /** Of what can't be parted at its beginning: its first word, with the bullet before it. */
  readonly firstWidth: number;
  /** Several blanks or nothing stand before it, behind it: its first word, its last one, are surely its own. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** The words of one column on a line as a stroke. */
export function strokeAt(
  cells: readonly (readonly PlacedWord[])[],
  column: number,
  line: number,
  page: number,
): Stroke | null {
  const words = cells[column] ?? [];
  const [first] = words;
  const last = words[words.length - 1];
  if (!first || !last) return null;
  let left = column - 1;
  while (left >= 0 && cells[left]?.length === 0) left--;
  let right = column + 1;
  while (right < cells.length && cells[right]?.length === 0) right++;
  const before = cells[left];
  const begins = first.from - (before?.[before.length - 1]?.to ?? -Infinity) > 1;
  const ends = (cells[right]?.[0]?.from ?? Infinity) - last.to > 1;
  return { ...strokeOf(words, line, page), begins, ends };
}

/** Words of one column as a stroke. */
export function strokeOf(words: readonly PlacedWord[], line: number, page: number): Stroke {
  let text = "";
  let width = 0;
  for (const word of words) {
    text += text === "" ? word.text : ` ${word.text}`;
    width += (width === 0 ? 0 : BLANK_WIDTH) + word.width;
  }
  const [first, second] = words;
  const firstWidth = first?.width ?? 0;
  const bulleted = first !== undefined && second !== undefined && isBullet(first.text);
  return {
    line,
    page,
    words,
    text,
    width,
    firstWidth: bulleted ? firstWidth + BLANK_WIDTH + second.width : firstWidth,
    begins: true,
    ends: true,
  };
}

interface Wrap {
  /** The line fitted, so the column is at least so wide; 0 where it may hold a neighbour's words. */
  readonly fitted: number;
  /** One word more didn't fit, so the column is narrower; Infinity where the line may have ended for another reason. */
  readonly refused: number;
}

const FEWEST = 4;
const MOST_CANDIDATES = 60;
const NEAR_LINES = 4;

/**
 * The width of a column: what most line breaks agree with of the lines that surely hold its words alone, or
 * else of all lines; null where too few lines tell it.
 */
export function columnWidth(strokes: readonly Stroke[]): number | null {
  const sure = widthBy(strokes.map((stroke, at) => wrapOf(stroke, strokes[at + 1], true)));
  if (sure !== null) return sure;
  return widthBy(strokes.map((stroke, at) => wrapOf(stroke, strokes[at + 1], false)));
}

function widthBy(wraps: readonly Wrap[]): number | null {
  if (wraps.filter(({ refused }) => refused < Infinity).length < FEWEST) return null;
  let best: { width: number; cost: number } | null = null;
  for (const width of candidates(wraps)) {
    let cost = 0;
    for (const { fitted, refused } of wraps) {
      if (fitted > width) cost += Math.min(4, (fitted - width) / (0.02 * width));
      if (width > refused) cost += Math.min(2, (width - refused) / (0.03 * width));
    }
    if (cost < (best?.cost ?? Infinity)) best = { width, cost };
  }
  return best?.width ?? null;
}

function wrapOf(stroke: Stroke, next: Stroke | undefined, sure: boolean): Wrap {
  if (sure && !(stroke.begins && stroke.ends)) return { fitted: 0, refused: Infinity };
  const goesOn =
    next?.page === stroke.page &&
    next.line - stroke.line <= NEAR_LINES &&
    openingOf(next.words[0]?.text ?? "") === "lower" &&
    (next.begins || !sure);
  return { fitted: stroke.width, refused: goesOn ? stroke.width + BLANK_WIDTH + next.firstWidth : Infinity };
}

function candidates(wraps: readonly Wrap[]): number[] {
  const all = wraps.flatMap(({ fitted, refused }) => (refused < Infinity ? [fitted, refused - 1] : [fitted]));
  const sorted = all.filter((width) => width > 0).sort((a, b) => a - b);
  const step = Math.max(1, Math.floor(sorted.length / MOST_CANDIDATES));
  return sorted.filter((_, at) => at % step === 0 || at === sorted.length - 1);
}

/** How much of a column's width a line leaves free when the next word has been put on it; negative where it can't. */
export function leftFree(above: Stroke, below: Stroke, width: number): number {
  return (width - above.width - BLANK_WIDTH - below.firstWidth) / width;
}
