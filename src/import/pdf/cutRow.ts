import type { DoubtReason } from "../../plan/plan";
import { fits } from "./joinLines";
import type { TextLine } from "./textLines";

/** A cell's part on one page: its lines and its box. */
export interface CutCell {
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Its page ends without a rule under it. */
  readonly open: boolean;
  /** Why its words may be another's. */
  readonly doubt?: DoubtReason | null;
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
/** A point of a list. */
const POINT = /^[-–—+•*●▪·]\s/u;
const STARTS = /^["“(]?(\p{Lu}|[-–—+•*●▪·]\s|\p{L}\)\s|\d+[.)]\s)/u;

/**
 * Whether a page's first row goes on with the last row of the page before. Nothing in a PDF says so. A cut
 * row's cells go on in mid-sentence, fill what is left of the page and start at the next page's top; those
 * that were finished stay blank. A new row has a number, and cells that begin anew.
 * @param leavesOpen whether the document draws no rule where a page cuts a row; then that tells it
 */
export function goesOn(pairs: readonly CutPair[], leavesOpen: boolean): boolean {
  if (beginsAnew(pairs)) return false;
  if (leavesOpen) return pairs.every((pair) => pair.above.open);
  const written = pairs.filter((pair) => pair.below.lines.length > 0);
  if (written.length === 0) return true;
  const both = written.filter((pair) => pair.earlier);
  if (isFurtherPoint(pairs)) return true;
  if (both.some(isNewLabel)) return false;
  const [number] = pairs;
  const numberOnly = hasLines(number) && number?.earlier === false;
  if (numberOnly && !pairs.some((pair) => pair.earlier)) return false;
  if (numberOnly || (hasLines(number) && !isCutText(number)))
    return both.every((pair) => pair === number || flows(pair));
  if (!both.every(mayGoOn)) return false;
  // merged cells go on over a new row too, so the row's own cells decide where there are any
  const own = both.filter(isOwn);
  const judged = own.length > 0 ? own : both;
  const weight = judged.reduce((sum, pair) => sum + weightOf(pair), 0);
  if (!areFull(both)) return weight > 0;
  // cells that all end just at the page's end are seldom whole ones
  if (weight + judged.length - 1 !== 0) return weight + judged.length - 1 > 0;
  const finished = pairs.slice(1).some((pair) => pair.earlier && pair.rowsAbove === 1 && !hasLines(pair));
  return finished || both.filter((pair) => STARTS.test(firstText(pair.below))).length < 2;
}

/**
 * One more point of a list in one cell, and not a word in the row's others, which were full before: another row
 * would have a unit or a day.
 */
function isFurtherPoint(pairs: readonly CutPair[]): boolean {
  const own = pairs.slice(1).filter(isOwn);
  const [only, ...others] = own.filter(hasLines);
  if (!only?.earlier || others.length > 0 || !POINT.test(firstText(only.below))) return false;
  const rest = pairs.filter((pair) => pair !== only && pair.earlier);
  return rest.every((pair) => !hasLines(pair) || flows(pair)) && own.some((pair) => rest.includes(pair));
}

/** Words that go on, where other tables have a number. */
function isCutText(pair: CutPair | undefined): boolean {
  return pair?.earlier === true && /\p{L}{2}/u.test(wholeText(pair.below)) && flows(pair);
}

function isPoint({ text }: TextLine): boolean {
  return POINT.test(text);
}

function isOwn(pair: CutPair): boolean {
  return pair.rowsAbove === 1 && pair.rowsBelow === 1;
}

/** So many first columns may hold a number that counts the rows: codes and their field stand before it at times. */
const COUNTING = 3;

/** Whether the row below is another one, whatever rules are drawn: the next number, or a title in all of its cells. */
export function beginsAnew(pairs: readonly CutPair[]): boolean {
  return (
    pairs.slice(0, 1).some(isNewLabel) || pairs.slice(0, COUNTING).some(isNextCount) || isRepeatedTitle(pairs)
  );
}

function isNextCount({ above, below }: CutPair): boolean {
  const countOf = (cell: CutCell) => Number(/^(\d+)[.)]?$/.exec(wholeText(cell))?.[1]);
  return countOf(below) === countOf(above) + 1;
}

/** The title of a group, written into each of its row's cells. */
function isRepeatedTitle(pairs: readonly CutPair[]): boolean {
  const texts = new Set(pairs.map(({ below }) => wholeText(below).replace(/\s+/gu, "")));
  return pairs.length > 2 && texts.size === 1 && !texts.has("");
}

/** How much a pair of cells speaks for one text that goes on (above 0) or two (below). */
function weightOf(pair: CutPair): number {
  const [last, first] = [pair.above.lines.at(-1), pair.below.lines[0]];
  if (!last || !first) return 0;
  if (runsThrough(last, first)) return 4;
  if (flows(pair)) return 2;
  // the points of a list begin anew each, in one cell as in several
  if (!STARTS.test(first.text) || (POINT.test(first.text) && pair.above.lines.some(isPoint))) return 0;
  if (fits(last, first, pair.above.width)) return -2;
  return ENDS.test(last.text) ? -1 : 0;
}

/** A table within the cell, cut by the page's end. */
function runsThrough(last: TextLine, first: TextLine): boolean {
  return last.nested === true && first.nested === true;
}

/** Every cell is full down to where the fullest one ends, and the next page's begin at its top. */
function areFull(pairs: readonly CutPair[]): boolean {
  const fullest = Math.min(...pairs.map(({ above }) => leftUnder(above)));
  return pairs.every(
    ({ above, below }) =>
      leftUnder(above) < 1.6 * sizeOf(above) &&
      leftUnder(above) - fullest < 0.7 * sizeOf(above) &&
      (startsAtTop(below) || isCentred(below)),
  );
}

/** So many lines are left free at a page's end, so that no line of a paragraph stands alone. */
const WIDOWS = 3.4;

/** Text that goes on fills its cell above, and begins at the top below, or in the middle with the rest. */
export function mayGoOn({ above, below }: CutPair): boolean {
  const [last, first] = [above.lines.at(-1), below.lines[0]];
  if (!last || !first || runsThrough(last, first)) return true;
  if (above.bottom - last.y > WIDOWS * last.size) return false;
  return first.y - below.top < WIDOWS * first.size || isCentred(below);
}

function isCentred({ lines, top, bottom }: CutCell): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return false;
  return Math.abs(first.y - first.size - top - (bottom - last.y)) < 1.2 * first.size;
}

function hasLines(pair: CutPair | undefined): boolean {
  return pair !== undefined && pair.below.lines.length > 0;
}

/** Both cells hold a whole number, so the second one's row is another row. */
export function isNewLabel({ above, below }: CutPair): boolean {
  return LABEL.test(wholeText(below)) && LABEL.test(wholeText(above));
}

/** The text goes on in mid-sentence. */
export function flows({ above, below }: CutPair): boolean {
  if (HANGING.test(lastText(above))) return true;
  return !ENDS.test(lastText(above)) && !STARTS.test(firstText(below)) && !/^\d/.test(firstText(below));
}

/** How much of the cell is free under its last line. */
function leftUnder({ lines, top, bottom }: CutCell): number {
  return bottom - (lines.at(-1)?.y ?? top);
}

function sizeOf({ lines }: CutCell): number {
  return lines.at(-1)?.size ?? 0;
}

function startsAtTop({ lines, top }: CutCell): boolean {
  const [first] = lines;
  return first !== undefined && first.y - top < 2 * first.size;
}

/** A number may be broken in its narrow column: "10|.". */
function wholeText({ lines }: CutCell): string {
  return lines.map((line) => line.text).join("");
}

function firstText(cell: CutCell): string {
  return cell.lines[0]?.text ?? "";
}

function lastText(cell: CutCell): string {
  return cell.lines.at(-1)?.text ?? "";
}
