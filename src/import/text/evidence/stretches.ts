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
export function stretchesFrom(pieces: readonly Piece[], from: number): StretchFacts[] {
  const facts: StretchFacts[] = [];
  const opens = opensAsDeadline(textOf(pieces, from, 8));
  const units = new UnitCount(pieces, from);
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
    units.add(piece, pieces[to + 1]);
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
    text.push(...(pieces[at]?.words ?? []));
  return text.slice(0, words).join(" ");
}

/** Counts, piece by piece, the parts of a list and those that begin as a unit's name. */
class UnitCount {
  private parts = 1;
  private named: number;
  private readonly first: boolean;
  private work = 0;
  private digits = false;

  constructor(pieces: readonly Piece[], from: number) {
    this.first = beginsAsUnit(textOf(pieces, from, 4).replace(/^[-+] ?/, ""));
    this.named = this.first ? 1 : 0;
  }

  add(piece: Piece, next: Piece | undefined): void {
    if (speaksOfWork(`${piece.bare} ${next?.bareWords[0] ?? ""}`)) this.work = 1;
    if (/\d/.test(piece.text)) this.digits = true;
    const rest = `${piece.text} ${next?.text ?? ""}`;
    for (
      let at = piece.text.search(/[,;]/);
      at >= 0 && at < piece.text.length;
      at = nextSeparator(piece.text, at)
    ) {
      this.parts++;
      if (beginsAsUnit(rest.slice(at + 1).trim())) this.named++;
    }
  }

  likeness(): number {
    const share = Math.min(1, this.named / this.parts);
    return (this.first ? 1.6 : -2.2) + 1.2 * share - 2 * this.work - (this.digits ? 0.5 : 0);
  }
}

function nextSeparator(text: string, at: number): number {
  const next = text.slice(at + 1).search(/[,;]/);
  return next < 0 ? -1 : at + 1 + next;
}
