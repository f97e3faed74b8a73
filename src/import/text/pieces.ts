import { bareText, isBullet, openingOf, wordsOf } from "./letters";
import type { Opening } from "./letters";
import { BLANK_WIDTH, widthOf } from "./metric";
import type { ItemLine } from "./rows";

/** A stretch of a line that no cell boundary cuts. */
export interface Piece {
  readonly words: readonly string[];
  readonly text: string;
  /** Bare words of the text. */
  readonly bare: string;
  readonly bareWords: readonly string[];
  /** Brackets opened less brackets closed. */
  readonly brackets: number;
  readonly width: number;
  readonly firstWidth: number;
  readonly opening: Opening;
  /** Begins a printed line. */
  readonly lineStart: boolean;
  /** A page break stands before it. */
  readonly newPage: boolean;
  /** Its first word is the rest of the word before. */
  readonly glued: boolean;
  /** Marks of empty paragraphs or cells after it. */
  readonly emptyAfter: number;
  /** Line number in the source. */
  readonly no: number;
}

/** An item of more pieces is no row of a table: it isn't taken apart. */
export const MAX_PIECES = 300;
/** A line of more words isn't one of a narrow column; it is only cut into handy stretches. */
const LONG_LINE = 60;

/** The pieces of an item's lines. */
export function piecesOf(lines: readonly ItemLine[]): Piece[] {
  const cutInside = lines.length < MAX_PIECES / 2;
  const pieces: Piece[] = [];
  let glued = false;
  let newPage = false;
  for (const { body, skip } of lines) {
    const words = body.line.words.slice(skip);
    newPage = newPage || body.newPage;
    if (words.length === 0) continue;
    const bounds = [0, ...cutsOf(words, cutInside), words.length];
    for (let at = 0; at + 1 < bounds.length; at++) {
      const first = at === 0;
      const last = at + 2 === bounds.length;
      pieces.push(
        piece(words.slice(bounds[at], bounds[at + 1]), {
          lineStart: first,
          newPage: first && newPage,
          glued: first && glued,
          emptyAfter: last ? body.line.emptyAfter : 0,
          no: body.line.no,
        }),
      );
    }
    glued = body.line.glued;
    newPage = false;
  }
  return pieces;
}

function cutsOf(words: readonly string[], inside: boolean): number[] {
  if (words.length < LONG_LINE) return inside ? innerCuts(words) : [];
  return Array.from({ length: Math.ceil(words.length / LONG_LINE) - 1 }, (_, at) => (at + 1) * LONG_LINE);
}

type Place = Pick<Piece, "lineStart" | "newPage" | "glued" | "emptyAfter" | "no">;

function piece(words: readonly string[], place: Place): Piece {
  const text = words.join(" ");
  const first = words[0] ?? "";
  const bulleted = isBullet(first) && words[1] !== undefined;
  const firstWidth = bulleted ? widthOf(first) + BLANK_WIDTH + widthOf(words[1] ?? "") : widthOf(first);
  const bare = bareText(text);
  const bareWords = bare === "" ? [] : bare.split(" ");
  const brackets = text.split("(").length - text.split(")").length;
  return {
    words,
    text,
    bare,
    bareWords,
    brackets,
    width: widthOf(text),
    firstWidth,
    opening: openingOf(first),
    ...place,
  };
}

/** Words inside a line where a neighbour cell's line may begin: capitals, digits and bullets after a plain word. */
function innerCuts(words: readonly string[]): number[] {
  const cuts: number[] = [];
  for (let at = 1; at < words.length; at++) {
    const opening = openingOf(words[at] ?? "");
    const previous = words[at - 1] ?? "";
    if (opening === "lower" || opening === "other") continue;
    if (/[,(/&–-]$/.test(previous) || isBullet(previous)) continue;
    cuts.push(at);
  }
  return cuts;
}

/** Pieces as the text of a cell: lines joined by a blank, a new bullet on its own line. */
export function cellText(pieces: readonly Piece[]): string {
  let text = "";
  pieces.forEach((item, index) => {
    const own = item.opening === "bullet" && item.lineStart && index > 0 && wordsOf(item.text).length > 1;
    const breaks = own && /[.;:,]$|[\p{L}\d)]$/u.test(text);
    text += index === 0 || item.glued ? item.text : (breaks ? "\n" : " ") + item.text;
  });
  return text;
}
