import { capitalShare } from "../text/letters";
import { joinLines } from "./joinLines";
import type { LineHabits } from "./joinLines";
import type { TextLine } from "./textLines";

/**
 * Running text put together again: a paragraph ends at a wider gap, a shorter line, before a number or a heading, and
 * where capitals begin or end.
 * @param right how far the page is written, in points
 */
export function paragraphsOf(
  lines: readonly TextLine[],
  right: number,
  habits: LineHabits,
): readonly string[] {
  const left = Math.min(...lines.map((line) => line.x0));
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && !hasGap(last, line) && !opensAnew(last, line)) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => joinLines(group, right - left, habits).split("\n"));
}

function hasGap(line: TextLine, next: TextLine): boolean {
  return next.y - line.y > 1.9 * Math.max(line.size, next.size) || Math.abs(line.size - next.size) > 1;
}

/** "A. CẢI CÁCH", "Phụ lục II": no words of a paragraph, even where the line above is full. */
const HEADING =
  /^(?:PHỤ LỤC(?!\p{L})|Phụ lục(?:\s+(?:số\s+)?[\dIVX]+)?$|(?:PHẦN\s+|Phần\s+)?(?:[A-ZĐ]|[IVX]+)\s*[.):]\s+\p{Lu})/u;
const CAPITALS = 0.7;

function opensAnew(line: TextLine, next: TextLine): boolean {
  return HEADING.test(next.text) || isInCapitals(line.text) !== isInCapitals(next.text);
}

/** One word alone may be an abbreviation at a paragraph's end. */
function isInCapitals(text: string): boolean {
  return text.includes(" ") && capitalShare(text) > CAPITALS;
}
