import { readNumber } from "../numbering";
import type { Fragment, PrintedLine } from "./printed";
import { endOf, startOf } from "./printed";

/** Where a column's words stand on a page, in characters; `to` is exclusive. */
export interface Strip {
  readonly from: number;
  readonly to: number;
  /** Where its lines begin, if they begin below one another; null where they are centred, or nobody knows yet. */
  readonly edge: number | null;
  /** Where its heading stands on the same page; absent where the page has no head. */
  readonly heading?: Place;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** A border through a word costs more than one beside its first or last letter, which blanks may have pushed. */
const THROUGH_WORD = 1.2;
const AT_EDGE = 0.6;
/** A word behind several blanks begins a cell, one behind a single blank seldom does. */
const BEGINS_CELL = 1;
const CAPITAL_BEGINS_CELL = 0.7;
const MAY_BEGIN_CELL = 0.1;
const NEAR_BEGIN = 0.4;
/** The blanks before a cell are its column's too where cells are centred. */
const IN_GAP = 0.4;
const WIDEST_GAP = 12;

/**
 * The columns' places on a page. Between the middles of two headings the border runs where many words begin behind
 * blanks and none is cut.
 */
export function stripsOf(lines: readonly PrintedLine[], headings: readonly Place[]): Strip[] {
  const scores = borderScores(lines);
  const [numbers, ...further] = headings.slice(1).map((right, at): Place => {
    const left = headings[at] ?? right;
    if (at === 0) return { from: endOfNumbers(lines, left, right) + 1, to: 0 };
    return {
      from: Math.ceil((left.from + left.to) / 2),
      to: Math.floor((right.from + right.to) / 2),
    };
  });
  const borders = [numbers?.from ?? 0, ...bestApart(scores, further)];
  return headings.map((heading, at) => ({
    from: borders[at - 1] ?? 0,
    to: (borders[at] ?? Infinity) - 1,
    edge: null,
    heading,
  }));
}

/**
 * A page without a head has its columns as a page with one has them, but each page is set by its own letters: they
 * are all moved, wider or narrower, and each a little more or less.
 */
export function stripsLike(lines: readonly PrintedLine[], before: readonly Strip[]): Strip[] {
  const found = bordersLike(lines, before, OTHER_WIDTH);
  return stripsAt(found.reduce((most, one) => (one.score > most.score ? one : most)));
}

const MOST_GUESSES = 8;

/** The best guesses where a page's columns stand by those of another page: at any scale, alike or much alike in width. */
export function guessesLike(lines: readonly PrintedLine[], other: readonly Strip[]): Strip[][] {
  const guesses = [OTHER_WIDTH, 4 * OTHER_WIDTH].flatMap((stiffness) => {
    const found = new Map(bordersLike(lines, other, stiffness).map((one) => [one.places.join(), one]));
    return [...found.values()].sort((a, b) => b.score - a.score).slice(0, MOST_GUESSES);
  });
  return guesses.map(stripsAt);
}

function bordersLike(lines: readonly PrintedLine[], other: readonly Strip[], stiffness: number): Borders[] {
  const scores = borderScores(lines);
  const borders = other.slice(1).map(({ from }) => from);
  return SCALES.map((scale) => bordersAt(scores, borders, scale, stiffness));
}

function stripsAt({ places }: Borders): Strip[] {
  return [0, ...places].map((_, at) => ({
    from: places[at - 1] ?? 0,
    to: (places[at] ?? Infinity) - 1,
    edge: null,
  }));
}

/** How much wider or narrower a page may be than the other. */
const SCALES = Array.from({ length: 19 }, (_, at) => 0.64 * 1.05 ** at);
const FURTHEST = 12;
/** What it costs that all columns, or one, are wider or narrower than on the other page, by logarithms. */
const OTHER_SCALE = 4;
const OTHER_WIDTH = 10;
const MOST_WIDER = 1.25;

interface Borders {
  readonly score: number;
  readonly places: readonly number[];
}

/** The best places of the borders, left to right, where the columns are so much wider than on another page. */
function bordersAt(
  scores: readonly number[],
  borders: readonly number[],
  scale: number,
  stiffness: number,
): Borders {
  const [first = 0, ...further] = borders;
  const least = Math.max(1, first - FURTHEST);
  let sums: number[] = [];
  for (let place = least; place <= first + FURTHEST; place++)
    sums[place] = (scores[place] ?? 0) - 0.1 * Math.abs(place - first);
  const backs = further.map((border, at) => {
    const next = withNext(sums, scores, scale * (border - (borders[at] ?? 0)), stiffness);
    sums = next.sums;
    return next.back;
  });
  let place = least;
  sums.forEach((sum, at) => {
    if (sum > (sums[place] ?? -Infinity)) place = at;
  });
  const score = (sums[place] ?? -Infinity) - OTHER_SCALE * Math.abs(Math.log(scale));
  const places = [place];
  for (const back of backs.reverse()) places.unshift(back[places[0] ?? 0] ?? 0);
  return { score, places };
}

/** By place, the best sum with one more border there, and where the border before stands. */
function withNext(
  sums: readonly number[],
  scores: readonly number[],
  width: number,
  stiffness: number,
): { sums: number[]; back: number[] } {
  const next: number[] = [];
  const back: number[] = [];
  const narrowest = Math.max(2, Math.ceil(width / MOST_WIDER));
  const widest = Math.floor(Math.max(width * MOST_WIDER, width + 3));
  const unlike = Array.from(
    { length: Math.max(0, widest - narrowest + 1) },
    (_, at) => stiffness * Math.abs(Math.log((narrowest + at) / width)),
  );
  sums.forEach((sum, from) => {
    unlike.forEach((cost, at) => {
      const place = from + narrowest + at;
      const score = sum + (scores[place] ?? 0) - cost;
      if (score < (next[place] ?? -Infinity)) return;
      next[place] = score;
      back[place] = from;
    });
  });
  return { sums: next, back };
}

/** By place: how much speaks for a column that begins there. */
function borderScores(lines: readonly PrintedLine[]): number[] {
  const scores: number[] = [];
  const add = (at: number, value: number): void => {
    scores[at] = (scores[at] ?? 0) + value;
  };
  for (const { fragments } of lines) {
    fragments.forEach((fragment, index) => {
      const gap = Math.max(startOf(fragment) - WIDEST_GAP, endOf(fragments[index - 1] ?? []));
      for (let place = gap; place < startOf(fragment); place++) add(place, IN_GAP);
      fragment.forEach(({ from, to, capital }, at) => {
        for (let inside = from + 1; inside < to; inside++)
          add(inside, inside === from + 1 || inside === to - 1 ? -AT_EDGE : -THROUGH_WORD);
        const begins = at === 0 ? BEGINS_CELL : capital ? CAPITAL_BEGINS_CELL : MAY_BEGIN_CELL;
        add(from, begins);
        if (at > 0 && from > 0) add(from - 1, NEAR_BEGIN * begins);
      });
    });
  }
  return scores;
}

const NEAR_NUMBERS = 4;

/** Where the numbers end: they stand alone left of the first heading of work, or right below their own heading. */
function endOfNumbers(lines: readonly PrintedLine[], heading: Place, right: Place): number {
  const middle = (heading.from + heading.to) / 2;
  return lines.reduce(
    (end, { fragments }) => {
      const word = fragments[0]?.[0];
      if (!word || !isRowNumber(word.text)) return end;
      const alone = fragments[0]?.length === 1 && word.to < (right.from + right.to) / 2;
      const below = Math.abs((word.from + word.to) / 2 - middle) <= NEAR_NUMBERS;
      return alone || below ? Math.max(end, word.to) : end;
    },
    Math.min(heading.to, right.from - 1),
  );
}

/** Whether a word may be the number of an item or a section, or the end of one that its column tore: "1.1" over "0". */
export function isRowNumber(text: string): boolean {
  return readNumber(text) !== null || /^(?:[IVXL]+|[A-H]|0)[.)]?$/.test(text);
}

/** A column has so many letters at least. */
const NARROWEST = 4;

/**
 * The places in some ranges, from left to right and a column apart, that are best together; the last of those that
 * are as good: what is left of it is the other column's margin.
 */
function bestApart(scores: readonly number[], ranges: readonly Place[]): number[] {
  let ways = new Map([[-Infinity, { sum: 0, places: [] as number[] }]]);
  for (const { from, to } of ranges) {
    const next: typeof ways = new Map();
    for (let place = from; place <= Math.max(from, to); place++) {
      let before = { sum: -Infinity, places: [] as number[] };
      for (const [last, way] of ways) if (place - last >= NARROWEST && way.sum >= before.sum) before = way;
      next.set(place, { sum: before.sum + (scores[place] ?? 0), places: [...before.places, place] });
    }
    ways = next;
  }
  let found = { sum: -Infinity, places: ranges.map(({ from }) => from) };
  for (const way of ways.values()) if (way.sum >= found.sum && way.sum > -Infinity) found = way;
  return found.places;
}

const EDGE_SHARE = 0.05;
const FEWEST = 4;

/** The strips drawn in to where the words of each column stand on most lines. */
export function drawnIn(strips: readonly Strip[], cells: readonly (readonly Fragment[])[]): Strip[] {
  return strips.map((strip, column) => {
    const own = cells[column] ?? [];
    // numbers are few and stand as they like
    if (column === 0 || own.length < FEWEST) return strip;
    const starts = own.map((words) => words[0]?.from ?? 0).sort((a, b) => a - b);
    const ends = own.map((words) => words[words.length - 1]?.to ?? 0).sort((a, b) => a - b);
    const skip = Math.floor(own.length * EDGE_SHARE);
    const from = starts[skip] ?? strip.from;
    return { ...strip, from, to: ends[ends.length - 1 - skip] ?? strip.to, edge: edgeOf(starts) };
  });
}

const EDGE_LINES = 0.6;

/** The place where most of the lines begin, one letter more or less. */
function edgeOf(starts: readonly number[]): number | null {
  let edge: { at: number; count: number } | null = null;
  for (const at of new Set(starts)) {
    const count = starts.filter((start) => Math.abs(start - at) <= 1).length;
    if (count > (edge?.count ?? 0)) edge = { at, count };
  }
  return edge && edge.count > EDGE_LINES * starts.length ? edge.at : null;
}
