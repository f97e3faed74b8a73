import { joinLines } from "./joinLines";
import type { LineHabits } from "./joinLines";
import type { TextLine } from "./textLines";

/** Running text put together again: a paragraph ends at a wider gap, a shorter line or before a number. */
export function paragraphsOf(lines: readonly TextLine[], habits: LineHabits): readonly string[] {
  const left = Math.min(...lines.map((line) => line.x0));
  const right = Math.max(...lines.map((line) => line.x1));
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && !hasGap(last, line)) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => joinLines(group, right - left, habits).split("\n"));
}

function hasGap(line: TextLine, next: TextLine): boolean {
  return next.y - line.y > 1.9 * Math.max(line.size, next.size) || Math.abs(line.size - next.size) > 1;
}
