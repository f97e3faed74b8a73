import type { Column } from "../columns";
import { drawnIn } from "./borders";
import { Lessons } from "./lessons";
import { LinePlaces } from "./linePlaces";
import type { OpenLine } from "./openLine";
import type { PlacedWord } from "./printed";
import type { ReadPage } from "./reread";
import { strokeAt } from "./strokes";

/**
 * Puts the words of all lines into columns again and again, each time with what the last round taught: where the
 * columns stand, how wide they are, which words stand beside each other, which lines come again.
 */
export function refine(pages: readonly ReadPage[], columns: readonly Column[], rounds: number): void {
  const lines = pages.flatMap((page) => page.lines);
  let moved = lines.map(() => true);
  for (let round = 0; round < rounds; round++) {
    const lessons = new Lessons(lines, columns);
    const before = moved;
    moved = lines.map((open, at) => {
      if (open.title !== null || !before.slice(Math.max(0, at - NEAR), at + NEAR + 1).includes(true))
        return false;
      const own = pages[open.page]?.strips ?? [];
      const { cells } = open;
      open.cells = new LinePlaces(lines, at, own, columns, lessons).best();
      return !cells.every((words, column) => isSame(words, open.cells[column] ?? []));
    });
    for (const page of pages)
      page.strips = drawnIn(
        page.strips,
        page.strips.map((_, column) => standingApart(page.lines, column)),
      );
  }
}

/** Lines so far away from every one whose words moved stay as they are. */
const NEAR = 1;

function isSame(a: readonly PlacedWord[], b: readonly PlacedWord[]): boolean {
  return a.length === b.length && a[0] === b[0];
}

/** The words of a column's lines that several blanks part from the words before: they stand where they were printed. */
function standingApart(lines: readonly OpenLine[], column: number): (readonly PlacedWord[])[] {
  return lines.flatMap((line) => {
    const stroke = line.title === null ? strokeAt(line.cells, column, 0, line.page) : null;
    return stroke?.begins ? [stroke.words] : [];
  });
}
