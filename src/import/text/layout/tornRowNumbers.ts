import type { ItemNumber } from "../numbering";
import { gapBetween, mayEndNumber, readNumber } from "../numbering";
import type { OpenLine } from "./openLine";
import type { PlacedWord } from "./printed";

/** A word among the rows' numbers. */
interface Piece {
  readonly line: number;
  readonly word: PlacedWord;
}

/** The rest of a torn number stands on the next line, or on the one behind where cells stand in their middle. */
const MOST_BELOW = 2;

/**
 * The lines with rows' numbers made whole that their column tore for want of room: "1.1" over "0" behind 1.9. The
 * whole number stands in the upper line.
 */
export function withWholeNumbers(lines: readonly OpenLine[]): readonly OpenLine[] {
  const pieces = lines.flatMap(({ cells, title }, line): Piece[] => {
    const [word, ...others] = cells[0] ?? [];
    return title === null && word && others.length === 0 ? [{ line, word }] : [];
  });
  const changed = new Map<number, readonly PlacedWord[]>();
  let before: Piece | null = null;
  pieces.forEach((first, at) => {
    if (changed.has(first.line)) return;
    const [rest, behind] = [pieces[at + 1], pieces[at + 2]];
    const whole = rest && before ? wholeOf(lines, { before, first, rest, behind }) : null;
    const word = whole === null ? first.word : { ...first.word, text: whole };
    if (whole !== null && rest) {
      changed.set(first.line, [word]);
      changed.set(rest.line, []);
    }
    if (readNumber(word.text)) before = { line: first.line, word };
  });
  if (changed.size === 0) return lines;
  return lines.map((open, line) => {
    const numbers = changed.get(line);
    return numbers ? { ...open, cells: [numbers, ...open.cells.slice(1)] } : open;
  });
}

interface Torn {
  readonly before: Piece;
  readonly first: Piece;
  readonly rest: Piece;
  readonly behind: Piece | undefined;
}

/** What two pieces make together: the number that follows, where neither of them does by itself. */
function wholeOf(lines: readonly OpenLine[], { before, first, rest, behind }: Torn): string | null {
  const samePage = lines[first.line]?.page === lines[rest.line]?.page;
  if (!samePage || rest.line > first.line + MOST_BELOW || !mayEndNumber(rest.word.text)) return null;
  const text = first.word.text + rest.word.text;
  const [last, own, whole] = [before.word.text, first.word.text, text].map(readNumber);
  if (!last || !whole || gapBetween(last, whole) !== 0) return null;
  if (own && gapBetween(last, own) === 0) return null;
  // behind a title, or where a third number goes on with them, both are numbers of their own
  const small = readNumber(rest.word.text);
  const inOrder = own !== null && own !== undefined && small !== null && gapBetween(own, small) === 0;
  const next = behind ? readNumber(behind.word.text) : null;
  const titled = lines.slice(before.line, first.line).some(({ title }) => title !== null);
  return inOrder && (titled || goesOn(small, next, whole)) ? null : text;
}

function goesOn(small: ItemNumber, next: ItemNumber | null, whole: ItemNumber): boolean {
  return next !== null && gapBetween(small, next) === 0 && gapBetween(whole, next) !== 0;
}
