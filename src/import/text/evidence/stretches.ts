import { wordsOf } from "../letters";
import type { Piece } from "../pieces";
import { deadlineLikeness, hintsAtTime, namesTime, opensAsDeadline } from "./deadlines";
import { beginsAsUnit, isKindAlone, speaksOfWork } from "./units";

/** What is true of a stretch of pieces, whatever column it is read as. */
export interface StretchFacts {
  readonly words: number;
  /** Natural logarithm of the words, of 1 at least. */
  readonly logWords: number;
  /** About -4 (no list of units) to 3. */
  readonly unit: number;
  /** 0 to 1. */
  readonly deadline: number;
  /** Brackets opened and not closed. */
  readonly brackets: number;
}

const LONGEST_KEY = 30;
const LONGEST_UNITS = 40;

/** Bare words of the pieces from … to (exclusive), by which repeated texts are known; "" for long stretches. */
export function keyOf(pieces: readonly Piece[], from: number, to: number, words: number): string {
  if (words > LONGEST_KEY) return "";
  let key = "";
  for (let at = from; at < to; at++) key += (at > from ? " " : "") + (pieces[at]?.bare ?? "");
  return key;
}

/** The facts of the stretches that begin at a piece, worked out as far as they are asked for. */
export class Stretches {
  private readonly facts: StretchFacts[] = [];
  private readonly opens: boolean;
  private readonly units: UnitCount;
  private readonly listed: boolean;
  private readonly plain: boolean;
  private words = 0;
  private brackets = 0;
  private hinted = false;
  private timed = false;

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly marks: readonly UnitMarks[],
    private readonly mayEnd: (at: number) => boolean,
    private readonly from: number,
  ) {
    this.opens = opensAsDeadline(textOf(pieces, from, 8));
    this.units = new UnitCount(beginsAsUnit(textOf(pieces, from, 4).replace(/^[-+] ?/, "")));
    this.listed = pieces[from]?.opening === "bullet";
    this.plain = pieces[from]?.lineStart === true && pieces[from]?.opening !== "lower";
  }

  /** The facts of the stretch of so many pieces, less one; undefined where there are none so many. */
  at(length: number): StretchFacts | undefined {
    for (let to = this.from + this.facts.length; to <= this.from + length; to++) {
      const piece = this.pieces[to];
      if (!piece) return undefined;
      this.facts.push(this.add(piece, to));
    }
    return this.facts[length];
  }

  private add(piece: Piece, to: number): StretchFacts {
    this.words += piece.bareWords.length;
    this.brackets = Math.max(0, this.brackets + piece.brackets);
    this.hinted = this.hinted || hintsAtTime(piece.bare);
    this.timed = this.timed || namesTime(piece.bare);
    this.units.add(this.marks[to]);
    return {
      words: this.words,
      logWords: Math.log(Math.max(1, this.words)),
      unit: this.words <= LONGEST_UNITS ? this.units.likeness() - this.unnamed(to) : -4,
      // Reading a deadline is dear, and where no cell may end nobody asks for it
      deadline: this.mayEnd(to) ? this.deadline() : 0,
      brackets: this.brackets,
    };
  }

  private unnamed(to: number): number {
    const isAlone = this.words <= 3 && isKindAlone(keyOf(this.pieces, this.from, to + 1, this.words));
    return isAlone ? UNNAMED : 0;
  }

  private deadline(): number {
    const { words, opens, listed, hinted } = this;
    return deadlineLikeness({
      opens,
      listed,
      hinted,
      timed: this.timed && this.plain,
      words,
      text: () => textOf(this.pieces, this.from, words),
    });
  }
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
  /** Begins as a unit's name, with nothing before it that leads on to one. */
  readonly begins: boolean;
  /** Nothing of a name stands before it: "Các đơn vị". */
  readonly collective: boolean;
  /** Its words behind the last separator. */
  readonly rest: number;
}

const LEADS_ON = /(?:[,;:/(&–-]|\b(?:và|với|của|thuộc|trực|các|là))$/u;
/** A name that goes on for so many words ends before another unit's name begins. */
const WHOLE_NAME = 3;
const RUN_ON = 2;
const UNNAMED = 1.5;

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
      begins:
        at > 0 &&
        piece.opening === "upper" &&
        !LEADS_ON.test(pieces[at - 1]?.text ?? "") &&
        (/^Các(?: |$)/.test(piece.text) || beginsAsUnit(textOf(pieces, at, 3))),
      collective: /^Các /.test(`${piece.text} `),
      rest: wordsOf(piece.text.split(/[,;]/).pop() ?? "").length,
    };
  });
}

/** Adds up, piece by piece, how much a stretch looks like a list of units. */
class UnitCount {
  private parts = 1;
  private named: number;
  private work = 0;
  private digits = 0;
  /** Words since the last separator. */
  private since = 0;
  private runOn = 0;

  constructor(private readonly first: boolean) {
    this.named = first ? 1 : 0;
  }

  add(marks: UnitMarks | undefined): void {
    if (!marks) return;
    this.parts += marks.separators;
    this.named += marks.named;
    if (marks.work) this.work = 2;
    if (marks.digits) this.digits = 0.5;
    const { begins, collective } = marks;
    if (begins && this.since >= (collective ? 1 : WHOLE_NAME)) this.runOn += collective ? 2 * RUN_ON : RUN_ON;
    this.since = marks.separators > 0 || marks.begins ? marks.rest : this.since + marks.rest;
  }

  likeness(): number {
    return (
      (this.first ? 1.6 : -2.2) +
      1.2 * Math.min(1, this.named / this.parts) -
      this.work -
      this.digits -
      this.runOn
    );
  }
}
