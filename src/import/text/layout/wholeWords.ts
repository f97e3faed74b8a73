import { bareWord } from "../letters";
import { isSyllable } from "../syllable";
import type { Fragment, PlacedWord, PrintedLine } from "./printed";

/** The rest of a torn word stands on the next line, or on the one behind where columns stand in their middle. */
const MOST_BELOW = 2;
/** Pieces of one amount. */
const MOST_PIECES = 4;

/** A fragment on one of the lines. */
interface Place {
  readonly line: number;
  readonly at: number;
}

/**
 * The lines with words, years and amounts made whole that a column narrower than themselves broke: "10/202" over "6",
 * "thườn" over "g", "120.0" over "00.00" over "0". What is put together stands in the upper line.
 */
export function withWholeWords(lines: readonly PrintedLine[]): PrintedLine[] {
  const own = lines.map(({ fragments }) => [...fragments]);
  lines.forEach((_, line) => {
    own[line]?.forEach((_fragment, at) => mend(lines, own, { line, at }));
  });
  return lines.map((line, at) => {
    const fragments = (own[at] ?? []).filter((fragment) => fragment.length > 0);
    return own[at]?.some((fragment, index) => fragment !== line.fragments[index])
      ? { ...line, fragments, words: fragments.flat() }
      : line;
  });
}

function mend(lines: readonly PrintedLine[], own: Fragment[][], place: Place): void {
  const fragment = own[place.line]?.[place.at] ?? [];
  const last = fragment[fragment.length - 1];
  if (!last || !MAY_GO_ON.test(last.text)) return;
  let text = last.text;
  const pieces: Place[] = [];
  for (let above = place; pieces.length < MOST_PIECES;) {
    const below = fragmentBelow(lines, own, above);
    const [piece] = (below && own[below.line]?.[below.at]) ?? [];
    if (!below || !piece || !goesOn(text, piece.text)) break;
    text += piece.text;
    pieces.push(below);
    above = below;
    if (isWhole(text)) break;
  }
  if (pieces.length === 0 || !isWhole(text)) return;
  replaceAt(own, place, [...fragment.slice(0, -1), withText(last, text)]);
  for (const piece of pieces) replaceAt(own, piece, (own[piece.line]?.[piece.at] ?? []).slice(1));
}

function replaceAt(own: Fragment[][], { line, at }: Place, fragment: Fragment): void {
  const row = own[line];
  if (row) row[at] = fragment;
}

/** Its width stays that of its column's line. */
function withText(word: PlacedWord, text: string): PlacedWord {
  return { ...word, text, bare: bareWord(text) };
}

/** The one fragment of the next lines of the page that stands below another. */
function fragmentBelow(
  lines: readonly PrintedLine[],
  own: readonly Fragment[][],
  { line, at }: Place,
): Place | null {
  const above = own[line]?.[at] ?? [];
  const [from, to] = [above[0]?.from ?? 0, above[above.length - 1]?.to ?? 0];
  for (let below = line + 1; below <= line + MOST_BELOW && lines[below]?.newPage === false; below++) {
    const beside = (own[below] ?? []).flatMap((fragment, index) => {
      const [first, last] = [fragment[0], fragment[fragment.length - 1]];
      return first && last && first.from < to && from < last.to ? [index] : [];
    });
    const [only] = beside;
    if (only !== undefined) return beside.length === 1 ? { line: below, at: only } : null;
  }
  return null;
}

const MAY_GO_ON = /\d[/.,]\d{0,3}$|^\p{L}+$/u;
const YEAR_BEGUN = /\d\/\d{0,3}$/;
const YEAR = /\d\/20\d\d$/;
const AMOUNT_BEGUN = /^\d{1,3}(?:([.,])\d{3})*[.,]\d{0,2}$/;
const AMOUNT = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/;
const ENDING = /^(?:ch?|g|h|m|ng?|nh|p|t)$/;

function goesOn(text: string, piece: string): boolean {
  if (YEAR_BEGUN.test(text)) return /^\d{1,4}$/.test(piece) && YEAR.test(text + piece);
  if (AMOUNT_BEGUN.test(text)) return /^\d[\d.,]*$/.test(piece);
  return ENDING.test(piece) && isSyllable(text + piece);
}

/** Whether nothing is missing of what was put together. */
function isWhole(text: string): boolean {
  return YEAR.test(text) || AMOUNT.test(text) || /^\p{L}+$/u.test(text);
}
