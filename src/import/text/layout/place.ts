import type { Strip } from "./borders";
import { isRowNumber } from "./borders";
import type { PlacedWord, PrintedLine } from "./printed";

/** A letter outside its column, a cell's border at a single blank, several blanks inside a cell. */
const OUTSIDE = 0.5;
const MOST_OUTSIDE = 8;
const TIGHT = 1.8;
/** Less where a capital begins the next cell, and where it begins at its column's edge; more where it doesn't. */
const CAPITAL = 0.8;
const AT_EDGE = 0.8;
const OFF_EDGE = 1;
/** And less where what begins there is what the column holds. */
const SUITS = 1.5;
const WIDE_BLANK = 0.8;
const MOST_WIDE_BLANK = 2.5;

/** Puts the words of a line into columns, from left to right, so that they fit best. */
export function placeWords(line: PrintedLine, strips: readonly Strip[]): PlacedWord[][] {
  const { words } = line;
  const columns = bestColumns(words, strips);
  const cells: PlacedWord[][] = strips.map(() => []);
  words.forEach((word, at) => cells[columns[at] ?? 0]?.push(word));
  return cells;
}

function outside(word: PlacedWord, strip: Strip | undefined, shift = 0): number {
  if (!strip) return MOST_OUTSIDE;
  const off = Math.max(0, strip.from - word.from + shift, word.to - shift - strip.to);
  return Math.min(MOST_OUTSIDE, OUTSIDE * off);
}

/** A row's number left of where the first texts begin. */
function isNumber(word: PlacedWord | undefined, strips: readonly Strip[], shift: number): boolean {
  const texts = strips[1];
  return (
    word !== undefined &&
    texts !== undefined &&
    isRowNumber(word.text) &&
    word.to - shift <= (texts.edge ?? texts.from)
  );
}

/** What a cell's line costs that begins with a word, by its column's edge. */
function beginning(word: PlacedWord, strip: Strip | undefined, shift: number): number {
  if (!strip || strip.edge === null) return 0;
  return Math.abs(word.from - shift - strip.edge) <= 1 ? -AT_EDGE : OFF_EDGE;
}

/** How badly the words of a line fit the columns, moved to the left by so many letters. */
export function fitCost(line: PrintedLine, strips: readonly Strip[], shift = 0): number {
  const { words } = line;
  return words.length === 0 ? 0 : Math.min(...columnCosts(words, strips, shift));
}

/** The column of each word, with the least cost. */
function bestColumns(words: readonly PlacedWord[], strips: readonly Strip[]): Uint8Array {
  const count = strips.length;
  const back = new Uint8Array(words.length * count);
  const columns = new Uint8Array(words.length);
  const costs = columnCosts(words, strips, 0, back);
  let column = 0;
  for (let other = 1; other < count; other++)
    if ((costs[other] ?? Infinity) < (costs[column] ?? Infinity)) column = other;
  for (let at = words.length - 1; at >= 0; at--) {
    columns[at] = column;
    column = back[at * count + column] ?? column;
  }
  return columns;
}

/** What it costs that the last word stands in each column; `back` takes, by word, the column of the word before. */
function columnCosts(
  words: readonly PlacedWord[],
  strips: readonly Strip[],
  shift: number,
  back?: Uint8Array,
): Float64Array {
  const count = strips.length;
  const numbered = isNumber(words[0], strips, shift);
  let costs = new Float64Array(count);
  let next = new Float64Array(count);
  const [first] = words;
  for (let column = 0; column < count; column++) {
    const strip = strips[column];
    if (!first || numbered) costs[column] = column === 0 ? 0 : Infinity;
    else costs[column] = outside(first, strip, shift) + beginning(first, strip, shift);
  }
  for (let at = 1; at < words.length; at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word) break;
    const gap = word.from - before.to;
    const stays = gap <= 1 ? 0 : Math.min(MOST_WIDE_BLANK, WIDE_BLANK * (gap - 1));
    const tight = (numbered && at === 1) || gap > 1 ? 0 : TIGHT - (word.capital ? CAPITAL : 0);
    let least = 0;
    for (let column = 0; column < count; column++) {
      const strip = strips[column];
      if (column > 0 && (costs[column - 1] ?? Infinity) < (costs[least] ?? Infinity)) least = column - 1;
      const staying = (costs[column] ?? Infinity) + stays;
      const parts = tight - (word.suits?.has(column) ? SUITS : 0) + beginning(word, strip, shift);
      const parting = column > 0 ? (costs[least] ?? Infinity) + parts : Infinity;
      next[column] = Math.min(staying, parting) + outside(word, strip, shift);
      if (back) back[at * count + column] = staying <= parting ? column : least;
    }
    [costs, next] = [next, costs];
  }
  return costs;
}
