import { beginsAnew, flows, isNewLabel, mayGoOn } from "./cutRow";
import type { CutCell, CutPair } from "./cutRow";
import type { CellPair, StitchedCell } from "./stitchedCell";

/**
 * The cells that are merged over a page's end, where the next page begins with a new row. Its part on either
 * page may be blank: the text stands where it fits, or in the middle.
 * @param shared the columns in which a blank at a page's top can only be a merge that goes on
 */
export function mergedOver(
  pairs: readonly CellPair[],
  leavesOpen: boolean,
  shared: ReadonlySet<number>,
): readonly CellPair[] {
  if (leavesOpen) {
    const open = pairs.filter(({ above }) => lastPiece(above).open);
    // where all are open though a new number begins, the page just hid its last rule
    return open.length === pairs.length && beginsAnew(pairs.map(piecesAtEnd)) ? [] : open;
  }
  const leading = leadingBlanks(pairs);
  const isItem = pairs.some(runsOn);
  return pairs.filter(
    (pair, index) =>
      index < leading ||
      isMerged(pair) ||
      (isItem && isShared(pair)) ||
      (shared.has(pair.below.column) && hasText(pair.above) && !hasText(pair.below)),
  );
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

function runsOn(pair: CellPair): boolean {
  const pieces = piecesAtEnd(pair);
  if (!hasText(pair.above) || !hasText(pair.below) || isNewLabel(pieces)) return false;
  if (!mayGoOn(pieces)) return false;
  return flows(pieces) && /^\p{Ll}/u.test(pieces.below.lines[0]?.text ?? "");
}

function piecesAtEnd({ above, below }: CellPair): CutPair {
  return { ...NO_MATTER, above: lastPiece(above), below: below.pieces[0] ?? BLANK };
}

function isMerged(pair: CellPair): boolean {
  const { above, below } = pair;
  const tall = above.rowSpan > 1 || below.rowSpan > 1;
  if (!tall) return false;
  if (!hasText(below)) return true;
  if (!hasText(above)) return above.rowSpan > 1;
  const pieces = piecesAtEnd(pair);
  return !isNewLabel(pieces) && mayGoOn(pieces) && flows(pieces);
}

function hasText(cell: StitchedCell): boolean {
  return cell.pieces.some((piece) => piece.lines.length > 0);
}

function lastPiece(cell: StitchedCell): CutCell {
  return cell.pieces.at(-1) ?? BLANK;
}

const BLANK: CutCell = { lines: [], width: 0, top: 0, bottom: 0, open: false };
const NO_MATTER = { earlier: true, rowsAbove: 1, rowsBelow: 1 };
