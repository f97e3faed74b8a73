import type { PlacedWord, PrintedLine } from "./printed";
import { withFragments } from "./printed";

/** The lines around a table's numbers' heading, and the heading's place among them. */
export interface HeadLines {
  readonly lines: readonly PrintedLine[];
  /** The index of its first line. */
  readonly at: number;
  /** How many lines it takes, those between its pieces counted. */
  readonly broken: number;
}

const NUMBERS = /^s?tt$/i;
const PIECE = /^(?:s|st|s?tt|t)$/i;
/** "S", "T" and "T" below one another; lines of other headings may stand between them. */
const MOST_LINES = 4;

interface Piece {
  readonly line: number;
  readonly word: PlacedWord;
}

/**
 * The lines from … to (exclusive) if the one at an index begins with "TT" or "STT"; where a narrow column broke it
 * over some lines, it is put together in the first. Null where there is no such heading.
 */
export function numbersHead(
  lines: readonly PrintedLine[],
  at: number,
  from: number,
  to: number,
): HeadLines | null {
  const pieces: Piece[] = [];
  let text = "";
  for (let line = at; line < Math.min(to, at + MOST_LINES) && !NUMBERS.test(text); line++) {
    const word = lines[line]?.fragments[0]?.[0];
    const above = pieces[pieces.length - 1];
    const goesOn = word !== undefined && PIECE.test(word.text) && (!above || touches(above.word, word));
    if (line === at && !goesOn) return null;
    if (!goesOn) continue;
    text += word.text;
    pieces.push({ line, word });
  }
  const [first, ...further] = pieces;
  if (!first || !NUMBERS.test(text)) return null;
  const near = lines.slice(from, to);
  const put = ({ line }: Piece, word: PlacedWord | null): void => {
    const own = near[line - from];
    if (own) near[line - from] = begunWith(own, word);
  };
  if (further.length > 0) put(first, { ...first.word, text });
  for (const piece of further) put(piece, null);
  const last = further[further.length - 1] ?? first;
  return { lines: near, at: at - from, broken: last.line - at + 1 };
}

/** Whether words stand above one another, or nearly so where they are centred. */
function touches(above: PlacedWord, below: PlacedWord): boolean {
  return above.from <= below.to + 1 && below.from <= above.to + 1;
}

/** A line with another first word, or without it. */
function begunWith(line: PrintedLine, word: PlacedWord | null): PrintedLine {
  const [fragment = [], ...others] = line.fragments;
  const first = word ? [word, ...fragment.slice(1)] : fragment.slice(1);
  return withFragments(line, first.length > 0 ? [first, ...others] : others);
}
