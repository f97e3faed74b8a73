import { gapBetween, readNumber } from "../numbering";
import type { OpenLine } from "./openLine";

/** Numbers go up by few at a time: a larger one is a year or an amount in the text. */
const MOST_LEFT_OUT = 30;
const SECTION = /^(?:[IVXL]+|[A-H])[.)]?$/;

/**
 * By line, the number that the numbers' column holds; "" where it holds none. What stands where the text beside it
 * begins is a number only where it goes on with the one above: "5" of "Điều 5" may stand at a line's beginning.
 */
export function rowNumbers(lines: readonly OpenLine[]): string[] {
  const edges = textEdges(lines);
  const lefts = leftmostNumbers(lines);
  let before = 0;
  let above = readNumber("");
  let titled = true;
  return lines.map(({ cells, page, title }) => {
    const words = cells[0] ?? [];
    const no = words.map(({ text }) => text).join("");
    const from = words[0]?.from ?? 0;
    const inText =
      title === null && from >= (edges.get(page) ?? Infinity) && from > (lefts.get(page) ?? from) + 1;
    if (title !== null) titled = true;
    const number = readNumber(no);
    if (number === null) return SECTION.test(no) && !inText ? no : "";
    const [first = 0] = number.path;
    if (first > before + MOST_LEFT_OUT) return "";
    const follows = gapBetween(above, number) === 0 || (titled && gapBetween(null, number) === 0);
    if (inText && !follows) return "";
    above = number;
    titled = false;
    before = Math.max(0, first);
    return no;
  });
}

/** By page, where the leftmost number begins. */
function leftmostNumbers(lines: readonly OpenLine[]): ReadonlyMap<number, number> {
  const lefts = new Map<number, number>();
  for (const { cells, page, title } of lines) {
    const [first] = cells[0] ?? [];
    if (title !== null || !first || readNumber(first.text) === null) continue;
    lefts.set(page, Math.min(lefts.get(page) ?? Infinity, first.from));
  }
  return lefts;
}

/** By page, where the text beside the numbers begins. */
function textEdges(lines: readonly OpenLine[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>();
  for (const { cells, page, title } of lines) {
    const [first] = cells[1] ?? [];
    if (title !== null || !first || (cells[0] ?? []).length > 0) continue;
    edges.set(page, Math.min(edges.get(page) ?? Infinity, first.from));
  }
  return edges;
}
