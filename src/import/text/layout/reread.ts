import type { Column } from "../columns";
import { BLANK_WIDTH } from "../metric";
import type { Strip } from "./borders";
import { drawnIn, guessesLike } from "./borders";
import { Lessons } from "./lessons";
import type { OpenLine } from "./openLine";
import { placeWords } from "./place";
import { placedPage } from "./placedPage";
import type { PlacedWord, PrintedLine } from "./printed";
import { Vocabulary } from "./vocabulary";

/** A page of a table's body as it was read. */
export interface ReadPage {
  readonly printed: readonly PrintedLine[];
  lines: readonly OpenLine[];
  strips: readonly Strip[];
}

/** By line, so much wider than their columns the words of a page may be; and so much less usual than a middling page's. */
const TOO_WIDE = 0.25;
const UNUSUAL = 0.6;
/** By line, how much better another way to read the page must be. */
const BETTER = 0.3;

type Cells = readonly (readonly PlacedWord[])[];

/**
 * Reads pages anew whose columns contradict the other pages': their words are others than the columns have elsewhere,
 * or don't fit in. Every way to lay the columns of a good page over the page is tried.
 */
export function rereadPages(pages: readonly ReadPage[], columns: readonly Column[]): void {
  const lines = pages.flatMap((page) => page.lines);
  const { widths } = new Lessons(lines, columns);
  const vocabulary = new Vocabulary(lines, columns.length);
  const profiles = pages.map((page, at) =>
    profileOf(page.lines.map(textCells), vocabulary.besides(at), widths),
  );
  const known = profiles.filter(({ lines: count }) => count >= FEWEST).map(({ usual }) => usual);
  const middling = known.sort((a, b) => a - b)[Math.floor(known.length / 2)] ?? 0;
  const isOdd = ({ usual, tooWide }: Profile): boolean => tooWide > TOO_WIDE || usual < UNUSUAL * middling;
  const good = pages.flatMap((_, at) => {
    const profile = profiles[at];
    return profile && profile.lines >= FEWEST && !isOdd(profile) ? [at] : [];
  });
  pages.forEach((page, at) => {
    const profile = profiles[at];
    if (!profile || profile.lines === 0 || !isOdd(profile)) return;
    const others = nearest(good, at).flatMap((other) =>
      (pages[other]?.strips ?? null) ? [pages[other]?.strips ?? []] : [],
    );
    const odds = vocabulary.besides(at);
    const now = profileOf(quickCells(page.printed, page.strips), odds, widths).score;
    let best: { score: number; strips: readonly Strip[] } | null = null;
    for (const strips of others.flatMap((other) => guessesLike(page.printed, other))) {
      const { score } = profileOf(quickCells(page.printed, strips), odds, widths);
      if (score > (best?.score ?? now + BETTER)) best = { score, strips };
    }
    if (!best) return;
    const { strips } = best;
    const read = placedPage(page.printed, page.lines[0]?.page ?? 0, columns, () => [...strips]);
    page.lines = read.lines;
    page.strips = read.strips;
  });
}

const FEWEST = 5;
const MOST_OTHERS = 3;

function nearest(pages: readonly number[], to: number): number[] {
  return [...pages].sort((a, b) => Math.abs(a - to) - Math.abs(b - to)).slice(0, MOST_OTHERS);
}

function textCells({ title, cells }: OpenLine): Cells {
  return title === null ? cells : [];
}

function quickCells(lines: readonly PrintedLine[], guess: readonly Strip[]): Cells[] {
  const own = lines.map((line) => placeWords(line, guess));
  const strips = drawnIn(
    guess,
    guess.map((_, column) => own.map((cells) => cells[column] ?? []).filter((words) => words.length > 0)),
  );
  return lines.map((line) => placeWords(line, strips));
}

interface Profile {
  readonly lines: number;
  /** By word, how much likelier it is in its column than anywhere, as a logarithm. */
  readonly usual: number;
  /** By line, how much too wide the words are for their columns. */
  readonly tooWide: number;
  readonly score: number;
}

function profileOf(
  lines: readonly Cells[],
  odds: (bare: string) => readonly number[],
  widths: readonly (number | null)[],
): Profile {
  let words = 0;
  let usual = 0;
  let tooWide = 0;
  let count = 0;
  for (const cells of lines) {
    if (cells.length > 0) count++;
    cells.forEach((own, column) => {
      if (column === 0 || own.length === 0) return;
      let width = -BLANK_WIDTH;
      for (const word of own) {
        usual += odds(word.bare)[column] ?? 0;
        width += BLANK_WIDTH + word.width;
      }
      words += own.length;
      tooWide += Math.min(4, Math.max(0, 25 * (width / (widths[column] ?? Infinity) - 1.02)));
    });
  }
  const all = Math.max(1, count);
  return {
    lines: count,
    usual: usual / Math.max(1, words),
    tooWide: tooWide / all,
    score: (usual - tooWide) / all,
  };
}
