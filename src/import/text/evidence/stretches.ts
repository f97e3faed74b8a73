import type { Piece } from "../pieces";
import { deadlineLikeness, hintsAtTime, namesTime, opensAsDeadline } from "./deadlines";
import { beginsAsUnit, speaksOfWork } from "./units";

/** What is true of a stretch of pieces, whatever column it is read as. */
export interface StretchFacts {
  /** Bare words, blanks between: the key by which repeated texts are known; "" for long stretches. */
  readonly key: string;
  readonly words: number;
  /** About -4 (no list of units) to 3. */
  readonly unit: number;
  /** 0 to 1. */
  readonly deadline: number;
  /** Brackets opened and not closed. */
  readonly brackets: number;
}

const LONGEST_KEY = 30;
const LONGEST_UNITS = 40;

/** The facts of every stretch that begins at a piece, by the number of pieces less one. */
export function stretchesFrom(
  pieces: readonly Piece[],
  marks: readonly UnitMarks[],
  from: number,
): StretchFacts[] {
  const facts: StretchFacts[] = [];
  const opens = opensAsDeadline(textOf(pieces, from, 8));
  const units = new UnitCount(beginsAsUnit(textOf(pieces, from, 4).replace(/^[-+] ?/, "")));
  let key = "";
  let words = 0;
  let brackets = 0;
  let hinted = false;
  let timed = false;
  const listed = pieces[from]?.opening === "bullet";
  const plain = pieces[from]?.lineStart === true && pieces[from]?.opening !== "lower";
  for (let to = from; to < pieces.length; to++) {
    const piece = pieces[to];
    if (!piece) break;
    words += piece.bareWords.length;
    if (words <= LONGEST_KEY) key += (to > from ? " " : "") + piece.bare;
    brackets = Math.max(0, brackets + piece.brackets);
    hinted = hinted || hintsAtTime(piece.bare);
    timed = timed || namesTime(piece.bare);
    units.add(marks[to]);
    const unit = words <= LONGEST_UNITS ? units.likeness() : -4;
    const deadline = deadlineLikeness({
      opens,
      listed,
      hinted,
      timed: timed && plain,
      words,
      text: () => textOf(pieces, from, words),
    });
    facts.push({ key: words <= LONGEST_KEY ? key : "", words, unit, deadline, brackets });
  }
  return facts;
}

/** The next words from a piece on, as many pieces as are needed. */
export function textOf(pieces: readonly Piece[], from: number, words: number): string {
  const text: string[] = [];
  for (let at = from; at < pieces.length && text.length < words; at++)
    text.push(...(pieces[at]?.words.slice(0, words) ?? []));
  return text.slice(0, words).join(" ");
}

/** What one piece adds to the likeness of a stretch to a list of units. */
export interface UnitMarks {
  readonly separators: number;
  /** Separators with a unit's name behind. */
  readonly named: number;
  readonly work: boolean;
  readonly digits: boolean;
}

/** How far behind a separator a name is looked for. */
const NAME_LETTERS = 40;

/** The marks of every piece of an item. */
export function unitMarksOf(pieces: readonly Piece[]): UnitMarks[] {
  return pieces.map((piece, at) => {
    const next = pieces[at + 1];
    const rest = `${piece.text} ${next?.text.slice(0, NAME_LETTERS) ?? ""}`;
    const separators = [...piece.text.matchAll(/[,;]/g)].map(({ index }) =>
      rest.slice(index + 1, index + NAME_LETTERS).trim(),
    );
    return {
      separators: separators.length,
      named: separators.filter(beginsAsUnit).length,
      work: speaksOfWork(`${piece.bare} ${next?.bareWords[0] ?? ""}`),
      digits: /\d/.test(piece.text),
    };
  });
}

/** Adds up, piece by piece, how much a stretch looks like a list of units. */
class UnitCount {
  private parts = 1;
  private named: number;
  private work = 0;
  private digits = 0;

  constructor(private readonly first: boolean) {
    this.named = first ? 1 : 0;
  }

  add(marks: UnitMarks | undefined): void {
    if (!marks) return;
    this.parts += marks.separators;
    this.named += marks.named;
    if (marks.work) this.work = 2;
    if (marks.digits) this.digits = 0.5;
  }

  likeness(): number {
    return (this.first ? 1.6 : -2.2) + 1.2 * Math.min(1, this.named / this.parts) - this.work - this.digits;
  }
}
