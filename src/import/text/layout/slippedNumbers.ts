import type { ItemNumber } from "../numbering";
import { gapBetween, readNumber } from "../numbering";
import type { OpenLine } from "./openLine";
import type { PlacedWord } from "./printed";

/** A number, and where it stands. */
interface Placed {
  readonly line: number;
  readonly word: PlacedWord;
  readonly number: ItemNumber;
}

/** So far right of its neighbours a number stands where the columns touch. */
const NEAR = 4;

/**
 * The lines with rows' numbers back in the numbers' column that were taken for the first word of the text beside
 * them: the row before and the one behind leave out just this number, and it stands where theirs do.
 */
export function withSlippedNumbers(lines: readonly OpenLine[]): readonly OpenLine[] {
  const back = new Set<number>();
  let above: Placed | null = null;
  let between: Placed[] = [];
  const settle = (below: Placed | null): void => {
    const fitting = between.filter((one) => fits(lines, above, one, below));
    const [only] = fitting;
    if (only && fitting.length === 1) back.add(only.line);
    above = below;
    between = [];
  };
  lines.forEach((open, line) => {
    if (open.title !== null) return;
    const own = placed(open.cells[0]?.[0], line);
    if (own) settle(own);
    else if ((open.cells[0] ?? []).length === 0) {
      const slipped = placed(open.cells[1]?.[0], line);
      if (slipped) between.push(slipped);
    }
  });
  settle(null);
  return back.size === 0 ? lines : lines.map((open, line) => (back.has(line) ? moved(open) : open));
}

function placed(word: PlacedWord | undefined, line: number): Placed | null {
  const number = word ? readNumber(word.text) : null;
  return word && number ? { line, word, number } : null;
}

function fits(lines: readonly OpenLine[], above: Placed | null, one: Placed, below: Placed | null): boolean {
  const titled = (from: number, to: number): boolean =>
    lines.slice(from, to).some(({ title }) => title !== null);
  const near =
    [above, below].some((other) => other && one.word.from <= other.word.from + NEAR) ||
    one.word.from <= leftOf(lines, one.line);
  const begins = above === null || titled(above.line, one.line);
  const follows =
    (above !== null && gapBetween(above.number, one.number) === 0) ||
    (begins && gapBetween(null, one.number) === 0);
  // the last number of a section is told by its parts alone: "5.4" behind "5.3"
  const ends = below === null || titled(one.line, below.line);
  const precedes =
    (below !== null && gapBetween(one.number, below.number) === 0) ||
    (ends && !begins && one.number.path.length > 1);
  return near && follows && precedes;
}

/** Where the leftmost words of a line's page stand. */
function leftOf(lines: readonly OpenLine[], line: number): number {
  const page = lines[line]?.page;
  let [from, to] = [line, line];
  while (from > 0 && lines[from - 1]?.page === page) from--;
  while (to < lines.length && lines[to]?.page === page) to++;
  return lines
    .slice(from, to)
    .reduce((left, open) => Math.min(left, open.line.words[0]?.from ?? left), Infinity);
}

function moved(open: OpenLine): OpenLine {
  const [, texts = [], ...others] = open.cells;
  return { ...open, cells: [texts.slice(0, 1), texts.slice(1), ...others] };
}
