import type { Strip } from "./borders";
import { isCapital, isRowNumber } from "./borders";
import type { PlacedWord, PrintedLine } from "./printed";

/** A line's words by column, and the columns whose border on this line may as well run elsewhere. */
export interface PlacedLine {
  readonly cells: readonly (readonly PlacedWord[])[];
  readonly crossed: ReadonlySet<number>;
  /** How badly the words fit the columns. */
  readonly cost: number;
}

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
/** A border that costs so little more is as likely. */
const NEAR = 1.5;

/** Puts the words of a line into columns, from left to right, so that they fit best. */
export function placeWords(line: PrintedLine, strips: readonly Strip[]): PlacedLine {
  const words = line.fragments.flat();
  const { columns, cost } = bestColumns(words, strips);
  const cells: PlacedWord[][] = strips.map(() => []);
  const crossed = new Set<number>();
  words.forEach((word, at) => {
    const column = columns[at] ?? 0;
    cells[column]?.push(word);
    const next = columns[at + 1];
    if (next === undefined || next === column || !isLoose(words, at, column, next, strips)) return;
    for (let crossing = column; crossing <= next; crossing++) crossed.add(crossing);
  });
  return { cells, crossed, cost };
}

/** Whether the border behind a word may as well run elsewhere: nothing but the words' places tells it. */
function isLoose(
  words: readonly PlacedWord[],
  at: number,
  left: number,
  right: number,
  strips: readonly Strip[],
): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || left === 0) return false;
  const moved = (one: PlacedWord, from: number, to: number): number =>
    outside(one, strips[to]) - outside(one, strips[from]);
  const least = Math.min(moved(word, left, right), moved(next, right, left));
  if (next.from - word.to > 1) return least < 0;
  return least < NEAR || !(next.suits?.has(right) ?? false);
}

function outside(word: PlacedWord, strip: Strip | undefined): number {
  if (!strip) return MOST_OUTSIDE;
  return Math.min(MOST_OUTSIDE, OUTSIDE * Math.max(0, strip.from - word.from, word.to - strip.to));
}

/** A row's number left of where the first texts begin. */
function isNumber(word: PlacedWord | undefined, strips: readonly Strip[]): boolean {
  const texts = strips[1];
  return (
    word !== undefined &&
    texts !== undefined &&
    isRowNumber(word.text) &&
    word.to <= (texts.edge ?? texts.from)
  );
}

/** What a cell's line costs that begins with a word, by its column's edge. */
function beginning(word: PlacedWord, strip: Strip | undefined): number {
  if (!strip || strip.edge === null) return 0;
  return Math.abs(word.from - strip.edge) <= 1 ? -AT_EDGE : OFF_EDGE;
}

/** The column of each word, with the least cost. */
function bestColumns(
  words: readonly PlacedWord[],
  strips: readonly Strip[],
): { readonly columns: readonly number[]; readonly cost: number } {
  const count = strips.length;
  const numbered = isNumber(words[0], strips);
  let costs = strips.map((strip, column) => {
    if (!words[0] || numbered) return column === 0 ? 0 : Infinity;
    return outside(words[0], strip) + beginning(words[0], strip);
  });
  const back: number[][] = [];
  for (let at = 1; at < words.length; at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word) break;
    const gap = word.from - before.to;
    const stays = gap <= 1 ? 0 : Math.min(MOST_WIDE_BLANK, WIDE_BLANK * (gap - 1));
    const tight = numbered && at === 1 ? 0 : gap <= 1 ? TIGHT - (isCapital(word.text) ? CAPITAL : 0) : 0;
    const next: number[] = [];
    const from: number[] = [];
    let least = 0;
    for (let column = 0; column < count; column++) {
      const parts = tight - (word.suits?.has(column) ? SUITS : 0);
      if (column > 0 && (costs[column - 1] ?? Infinity) < (costs[least] ?? Infinity)) least = column - 1;
      const staying = (costs[column] ?? Infinity) + stays;
      const parting =
        column > 0 ? (costs[least] ?? Infinity) + parts + beginning(word, strips[column]) : Infinity;
      next.push(Math.min(staying, parting) + outside(word, strips[column]));
      from.push(staying <= parting ? column : least);
    }
    costs = next;
    back.push(from);
  }
  const columns: number[] = [];
  let column = costs.reduce((most, cost, at) => (cost < (costs[most] ?? Infinity) ? at : most), 0);
  for (let at = words.length - 1; at >= 0; at--) {
    columns.unshift(column);
    column = back[at - 1]?.[column] ?? column;
  }
  return { columns, cost: Math.min(...costs) };
}
