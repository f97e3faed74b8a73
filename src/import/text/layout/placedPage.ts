import type { Column } from "../columns";
import type { Strip } from "./borders";
import { drawnIn } from "./borders";
import type { OpenLine } from "./openLine";
import { fitCost, placeWords } from "./place";
import type { Fragment, PlacedWord, PrintedLine } from "./printed";
import { withFragments } from "./printed";
import { setStraight } from "./shift";
import { withSuits } from "./suits";
import { isNamed, titleCells, titleParts } from "./titles";

/** Words cut out of a page's columns, drawn in to where they stand, tell the columns better. */
const ROUNDS = 3;

/** A page's lines with their words in columns, and how badly these fit. */
export interface PlacedPage {
  readonly lines: readonly OpenLine[];
  readonly strips: readonly Strip[];
  readonly cost: number;
}

/** Puts a page's words into columns; `begin` gives the first guess where these stand. */
export function placedPage(
  lines: readonly PrintedLine[],
  page: number,
  columns: readonly Column[],
  begin: (plain: readonly PrintedLine[]) => Strip[],
): PlacedPage {
  const printed = lines.map((line) =>
    withSuits(
      line.fragments.some(closes) ? withFragments(line, line.fragments.filter(isOpen)) : line,
      columns,
    ),
  );
  let strips = begin(printed.filter((line) => !isNamed(line)));
  const titles = titleParts(printed, strips);
  const isText = (_: unknown, at: number): boolean => titles[at] === null;
  let moved: readonly PrintedLine[] = printed;
  for (let round = 0; round < ROUNDS; round++) {
    const own = moved.filter(isText).map((line) => placeWords(line, strips));
    strips = drawnIn(
      strips,
      strips.map((_, column) => own.map((cells) => cells[column] ?? []).filter(isFilled)),
    );
    moved = setStraight(printed, strips);
  }
  const cost = moved.filter(isText).reduce((sum, line) => sum + fitCost(line, strips), 0);
  const open = moved.map((line, at): OpenLine => {
    const title = titles[at] ?? null;
    const cells = title === null ? placeWords(line, strips) : titleCells(line, strips.length);
    return { line, page, title, cells, otherwise: new Map() };
  });
  return { lines: open, strips, cost };
}

function isFilled(words: readonly PlacedWord[]): boolean {
  return words.length > 0;
}

function isOpen(fragment: Fragment): boolean {
  return !closes(fragment);
}

/** The mark "./." that closes a document; it is no cell's. */
function closes(fragment: Fragment): boolean {
  return fragment.length === 1 && fragment[0]?.text === "./.";
}
