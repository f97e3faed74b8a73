import { flows, isNewLabel } from "./cutRow";
import type { CutCell } from "./cutRow";
import type { CellPair, StitchedCell } from "./stitch";

/**
 * The cells that are merged over a page's end, where the next page begins with a new row. Its part on either
 * page may be blank: the text stands where it fits, or in the middle.
 */
export function mergedOver(pairs: readonly CellPair[]): readonly CellPair[] {
  const leading = leadingBlanks(pairs);
  const isItem = pairs.some(runsOn);
  return pairs.filter((pair, index) => index < leading || isMerged(pair) || (isItem && isShared(pair)));
}

/** A numbered item of several activities: its number and what follows it are blank on the next page. */
function leadingBlanks(pairs: readonly CellPair[]): number {
  const first = pairs.findIndex(({ below }) => hasText(below));
  return first >= 2 && pairs.slice(0, first).every(({ above }) => hasText(above)) ? first : 0;
}

/** One activity of an item stands on each page: their own cells begin anew, what they share runs on. */
function isShared(pair: CellPair): boolean {
  return runsOn(pair) || hasText(pair.above) !== hasText(pair.below);
}

function runsOn({ above, below }: CellPair): boolean {
  const pieces = { ...NO_MATTER, above: lastPiece(above), below: below.pieces[0] ?? BLANK };
  if (!hasText(above) || !hasText(below) || isNewLabel(pieces)) return false;
  return flows(pieces) && /^\p{Ll}/u.test(pieces.below.lines[0]?.text ?? "");
}

function isMerged({ above, below }: CellPair): boolean {
  const tall = above.rowSpan > 1 || below.rowSpan > 1;
  if (!tall) return false;
  if (!hasText(below)) return true;
  if (!hasText(above)) return above.rowSpan > 1;
  const pair = { ...NO_MATTER, above: lastPiece(above), below: below.pieces[0] ?? BLANK };
  return !isNewLabel(pair) && flows(pair);
}

function hasText(cell: StitchedCell): boolean {
  return cell.pieces.some((piece) => piece.lines.length > 0);
}

function lastPiece(cell: StitchedCell): CutCell {
  return cell.pieces.at(-1) ?? BLANK;
}

const BLANK: CutCell = { lines: [], width: 0, top: 0, bottom: 0 };
const NO_MATTER = { earlier: true, rowsAbove: 1, rowsBelow: 1 };
