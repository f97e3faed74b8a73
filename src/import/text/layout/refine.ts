import type { Column } from "../columns";
import type { Strip } from "./borders";
import { drawnIn } from "./borders";
import { Lessons } from "./lessons";
import { LinePlaces } from "./linePlaces";
import type { OpenLine } from "./openLine";
import type { PlacedWord } from "./printed";
import { strokeAt } from "./strokes";

const ROUNDS = 3;

/**
 * Puts the words of all lines into columns again and again, each time with what the last round taught: where the
 * columns stand, how wide they are, which words stand beside each other, which lines come again.
 */
export function refine(
  lines: readonly OpenLine[],
  pages: readonly (readonly Strip[])[],
  columns: readonly Column[],
): readonly (readonly Strip[])[] {
  let strips = pages;
  for (let round = 0; round < ROUNDS; round++) {
    const lessons = new Lessons(lines, columns);
    lines.forEach((open, at) => {
      if (open.title !== null) return;
      const own = strips[open.page] ?? [];
      open.cells = new LinePlaces(lines, at, own, columns, lessons).best();
    });
    const byPage = linesByPage(lines);
    strips = strips.map((own, page) =>
      drawnIn(
        own,
        own.map((_, column) => standingApart(byPage.get(page) ?? [], column)),
      ),
    );
  }
  return strips;
}

function linesByPage(lines: readonly OpenLine[]): ReadonlyMap<number, OpenLine[]> {
  const pages = new Map<number, OpenLine[]>();
  for (const line of lines) {
    const own = pages.get(line.page);
    if (own) own.push(line);
    else pages.set(line.page, [line]);
  }
  return pages;
}

/** The words of a column's lines that several blanks part from the words before: they stand where they were printed. */
function standingApart(lines: readonly OpenLine[], column: number): (readonly PlacedWord[])[] {
  return lines.flatMap((line) => {
    const stroke = line.title === null ? strokeAt(line.cells, column, 0, line.page) : null;
    return stroke?.begins ? [stroke.words] : [];
  });
}
