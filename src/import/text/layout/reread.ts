import type { Column } from "../columns";
import type { Strip } from "./borders";
import { drawnIn, guessesLike } from "./borders";
import type { OpenLine } from "./openLine";
import { placeWords } from "./place";
import { placedPage } from "./placedPage";
import type { PlacedWord, PrintedLine } from "./printed";
import { Profiles } from "./profile";

/** A page of a table's body as it was read. */
export interface ReadPage {
  readonly printed: readonly PrintedLine[];
  lines: readonly OpenLine[];
  strips: readonly Strip[];
}

/** By line, how much better another way to read the page must be. */
const BETTER = 0.3;

type Cells = readonly (readonly PlacedWord[])[];

/**
 * Reads pages anew whose columns contradict the other pages': their words are others than the columns have elsewhere,
 * or don't fit in. Every way to lay the columns of a good page over the page is tried.
 */
export function rereadPages(pages: readonly ReadPage[], columns: readonly Column[]): void {
  const profiles = new Profiles(
    pages.map(({ lines }) => lines),
    columns,
  );
  const good = profiles.good();
  pages.forEach((page, at) => {
    if (!profiles.isOdd(at)) return;
    const judge = profiles.judgeOf(at);
    const scoreOf = (strips: readonly Strip[]): number => judge(quickCells(page.printed, strips)).score;
    let best: { score: number; strips: readonly Strip[] } | null = null;
    const least = scoreOf(page.strips) + BETTER;
    for (const other of nearest(good, at))
      for (const strips of guessesLike(page.printed, pages[other]?.strips ?? [])) {
        const score = scoreOf(strips);
        if (score > (best?.score ?? least)) best = { score, strips };
      }
    if (!best) return;
    const { strips } = best;
    const read = placedPage(page.printed, page.lines[0]?.page ?? 0, columns, () => [...strips]);
    page.lines = read.lines;
    page.strips = read.strips;
  });
}

const MOST_OTHERS = 2;

function nearest(pages: readonly number[], to: number): number[] {
  return [...pages].sort((a, b) => Math.abs(a - to) - Math.abs(b - to)).slice(0, MOST_OTHERS);
}

function quickCells(lines: readonly PrintedLine[], guess: readonly Strip[]): Cells[] {
  const own = lines.map((line) => placeWords(line, guess));
  const strips = drawnIn(
    guess,
    guess.map((_, column) => own.map((cells) => cells[column] ?? []).filter((words) => words.length > 0)),
  );
  return lines.map((line) => placeWords(line, strips));
}
