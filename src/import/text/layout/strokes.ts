import { BLANK_WIDTH } from "../metric";
import { isBullet } from "../letters";
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

/** How much of a column's width a line leaves free when the next word has been put on it; negative where it can't. */
export function leftFree(above: Stroke, below: Stroke, width: number): number {
  return (width - above.width - BLANK_WIDTH - below.firstWidth) / width;
}
