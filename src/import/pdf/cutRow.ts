import type { TextLine } from "./textLines";

/** A cell's part on one page: its lines and its box. */
export interface CutCell {
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Its page ends without a rule under it. */
  readonly open: boolean;
}

/** A column at a page's end: the cell above it and the cell under it on the next page. */
export interface CutPair {
  readonly above: CutCell;
  readonly below: CutCell;
  /** Whether the cell above, or an earlier page's part of it, holds text. */
  readonly earlier: boolean;
  readonly rowsAbove: number;
  readonly rowsBelow: number;
}

/** A number as first columns have it: "7", "II.", "2.1", "a)". */
const LABEL = /^(\d+(\.\d+)*|[IVXLC]+|\p{L})[.)]?$/u;
const ENDS = /[.;:!?…]["”)]?$/u;
/** Words after which no cell ends. */
const HANGING = /(^|\s)(và|hoặc|của|với|về|cho|các|những|tại|theo|từ|để|do|bởi|trong|trên|là|giữa)$|[,(-]$/u;
const STARTS = /^["“(]?(\p{Lu}|[-–—+•*●▪·]\s|\p{L}\)\s|\d+[.)]\s)/u;

/**
 * Whether a page's first row goes on with the last row of the page before. Nothing in a PDF says so. A cut
 * row's cells go on in mid-sentence, fill what is left of the page and start at the next page's top; those
 * that were finished stay blank. A new row has a number, and cells that begin anew.
 * @param leavesOpen whether the document draws no rule where a page cuts a row; then that tells it
 */
export function goesOn(pairs: readonly CutPair[], leavesOpen: boolean): boolean {
  if (leavesOpen) return pairs.every((pair) => pair.above.open) && !pairs.slice(0, 1).some(isNewLabel);
  const written = pairs.filter((pair) => pair.below.lines.length > 0);
  if (written.length === 0) return true;
  const both = written.filter((pair) => pair.earlier);
  if (both.some(isNewLabel)) return false;
  const [number] = pairs;
  const numberOnly = hasLines(number) && number?.earlier === false;
  if (numberOnly && !pairs.some((pair) => pair.earlier)) return false;
  if (numberOnly || hasLines(number)) return both.every((pair) => pair === number || flows(pair));
  if (both.some(flows)) return true;
  if (!both.every((pair) => fills(pair.above) && startsAtTop(pair.below))) return false;
  const finished = pairs
    .slice(1)
    .some((pair) => pair.earlier && pair.rowsAbove === 1 && pair.below.lines.length === 0);
  return finished || both.filter((pair) => STARTS.test(firstText(pair.below))).length < 2;
}

function hasLines(pair: CutPair | undefined): boolean {
  return pair !== undefined && pair.below.lines.length > 0;
}

/** Both cells hold a whole number, so the second one's row is another row. */
export function isNewLabel({ above, below }: CutPair): boolean {
  return (
    below.lines.length === 1 &&
    LABEL.test(firstText(below)) &&
    above.lines.length > 0 &&
    LABEL.test(lastText(above))
  );
}

/** The text goes on in mid-sentence. */
export function flows({ above, below }: CutPair): boolean {
  if (HANGING.test(lastText(above))) return true;
  return !ENDS.test(lastText(above)) && !STARTS.test(firstText(below));
}

/** No further line would have gone into the cell. */
export function fills({ lines, bottom }: CutCell): boolean {
  const last = lines.at(-1);
  return last !== undefined && bottom - last.y < 1.6 * last.size;
}

/** The cell begins with text at its upper side. */
export function startsAtTop({ lines, top }: CutCell): boolean {
  const [first] = lines;
  return first !== undefined && first.y - top < 2 * first.size;
}

function firstText(cell: CutCell): string {
  return cell.lines[0]?.text ?? "";
}

function lastText(cell: CutCell): string {
  return cell.lines.at(-1)?.text ?? "";
}
