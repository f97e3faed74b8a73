import type { Opening } from "../letters";
import type { Piece } from "../pieces";
import { MAX_PIECES } from "../pieces";
import type { CapitalUse } from "./capitals";
import type { Cohesion } from "./cohesion";
import { opensAsDeadline } from "./deadlines";
import { hangs, partsTime } from "./endings";
import { beginsAsProduct, beginsAsWork, isAmount, looksLikeBudget } from "./openings";
import type { UnitMarks } from "./stretches";
import { Stretches, textOf, unitMarksOf } from "./stretches";
import { beginsAsUnit, isOfficeOf } from "./units";

/** What the whole document teaches about its words. */
export interface DocumentEvidence {
  readonly capitals: CapitalUse;
  readonly cohesion: Cohesion;
}

/** How a cell that begins with a piece would begin. */
export interface OpeningFacts {
  /** What capital, bullet or small letter say, for any column. */
  readonly base: number;
  readonly digit: boolean;
  readonly bullet: boolean;
  readonly unit: boolean;
  readonly work: boolean;
  readonly product: boolean;
  /** An amount of money or where it comes from. */
  readonly money: boolean;
  /** A bare number that ends its line and stands for itself. */
  readonly amount: boolean;
  /** Its first words are those the item began with. */
  readonly repeats: boolean;
}

/** A line break read as one inside a cell. */
export interface BreakFacts {
  /** For a page break, for an empty line: whatever the column. */
  readonly cost: number;
  /** How much the next line looks like a new sentence, 0–1. */
  readonly capital: number;
}

/** The pieces of one item with everything the scores ask again and again. */
export class ItemEvidence {
  readonly size: number;
  /** Whether a cell may begin with each piece. */
  readonly mayBegin: readonly boolean[];
  readonly hasPageBreak: boolean;
  private readonly marks: readonly UnitMarks[];
  private readonly openings: readonly OpeningFacts[];
  private readonly breaks: readonly BreakFacts[];
  private readonly endings: readonly number[];
  private readonly stretches: (Stretches | undefined)[];

  constructor(
    readonly pieces: readonly Piece[],
    document: DocumentEvidence,
  ) {
    const { capitals, cohesion } = document;
    this.size = pieces.length;
    this.hasPageBreak = pieces.some((piece, at) => at > 0 && piece.newPage);
    // An item too long for a row isn't taken apart, so nothing about it is asked
    const asked = pieces.length <= MAX_PIECES ? pieces : [];
    this.marks = unitMarksOf(asked);
    this.openings = asked.map((_, at) => openingFacts(asked, at, capitals));
    this.breaks = asked.map((_, at) => breakFacts(asked, at, capitals));
    this.endings = asked.map((_, at) => endCost(asked, at, cohesion));
    this.mayBegin = asked.map((_, at) => this.plausible(at));
    this.stretches = new Array<Stretches | undefined>(this.size);
  }

  /** @throws RangeError where there is no such piece */
  piece(at: number): Piece {
    const piece = this.pieces[at];
    if (!piece) throw new RangeError(`no piece ${at}`);
    return piece;
  }

  opening(at: number): OpeningFacts {
    const facts = this.openings[at];
    if (!facts) throw new RangeError(`no piece ${at}`);
    return facts;
  }

  /** What a line break before this piece costs where it lies inside a cell. */
  breakAt(at: number): BreakFacts {
    const facts = this.breaks[at];
    if (!facts) throw new RangeError(`no piece ${at}`);
    return facts;
  }

  /** What a cell's end after this piece costs. */
  endCost(at: number): number {
    return this.endings[at] ?? 0;
  }

  /** The stretches that begin with a piece. */
  stretchesFrom(from: number): Stretches {
    const known = this.stretches[from];
    if (known) return known;
    const stretches = new Stretches(
      this.pieces,
      this.marks,
      (at) => at + 1 >= this.size || this.mayBegin[at + 1] === true,
      from,
    );
    this.stretches[from] = stretches;
    return stretches;
  }

  /** Small letters begin a cell only where something else speaks for it. */
  private plausible(at: number): boolean {
    const piece = this.piece(at);
    if (at === 0 || piece.newPage) return true;
    if (piece.glued) return false;
    if (piece.opening !== "lower" && piece.opening !== "other") return true;
    const before = this.piece(at - 1);
    const facts = this.opening(at);
    if (before.emptyAfter > 0 || /[.;]$/.test(before.text)) return true;
    return (
      hangs(before.text) < 0.5 && (facts.unit || facts.product || opensAsDeadline(textOf(this.pieces, at, 6)))
    );
  }
}

function openingFacts(pieces: readonly Piece[], at: number, capitals: CapitalUse): OpeningFacts {
  const text = textOf(pieces, at, 6);
  const piece = pieces[at];
  const inside = capitals.shareInside(piece?.words[0] ?? "");
  return {
    base: piece?.glued ? -6 : baseScore(piece?.opening ?? "other", inside),
    digit: piece?.opening === "digit",
    bullet: piece?.opening === "bullet",
    unit: beginsAsUnit(text.replace(/^[-+] ?/, "")),
    work: beginsAsWork(text),
    product: beginsAsProduct(text),
    money: looksLikeBudget(text) || looksLikeBudget(piece?.text ?? ""),
    amount: endsLine(pieces, at) && isAmount(piece?.text ?? "", textBefore(pieces, at)),
    repeats: at > 0 && sameOpening(pieces, at),
  };
}

function textBefore(pieces: readonly Piece[], at: number): string {
  return pieces
    .slice(Math.max(0, at - 2), at)
    .map(({ text }) => text)
    .join(" ");
}

function endsLine(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  return !next || next.lineStart;
}

function baseScore(opening: Opening, inside: number): number {
  if (opening === "upper") return 1.6 - 1.2 * inside;
  if (opening === "bullet") return 0.9;
  return opening === "lower" ? -3.5 : -0.5;
}

function sameOpening(pieces: readonly Piece[], at: number): boolean {
  const own = firstWords(pieces, at);
  return own.length === 3 && own.join(" ") === firstWords(pieces, 0).join(" ");
}

/** Words are looked for in so many pieces; dots and dashes hold none. */
const OPENING_PIECES = 6;

function firstWords(pieces: readonly Piece[], at: number): string[] {
  const words: string[] = [];
  const end = Math.min(pieces.length, at + OPENING_PIECES);
  for (let index = at; index < end && words.length < 3; index++)
    words.push(...(pieces[index]?.bareWords ?? []));
  return words.slice(0, 3);
}

const NO_BREAK: BreakFacts = { cost: 0, capital: 0 };

function breakFacts(pieces: readonly Piece[], at: number, capitals: CapitalUse): BreakFacts {
  const piece = pieces[at];
  const before = pieces[at - 1];
  if (!piece || !before) return NO_BREAK;
  if (piece.glued) return { cost: -1, capital: 0 };
  const page = piece.newPage ? 7 : 0;
  if (!piece.lineStart) return { cost: page, capital: 0 };
  const money = looksLikeBudget(piece.text) ? 3 : 0;
  const cost = page + (before.emptyAfter > 0 ? 1.6 : 0) + (piece.opening === "bullet" ? 0.3 : 0) + money;
  if (piece.opening !== "upper") return { cost, capital: 0 };
  const sentence = /[.;:]$/.test(before.text) ? 0.5 : 1;
  return { cost, capital: sentence * (1 - capitals.shareInside(piece.words[0] ?? "")) };
}

const HANGING = 6;
const OFFICE_OF = 3;

function endCost(pieces: readonly Piece[], at: number, cohesion: Cohesion): number {
  const piece = pieces[at];
  const next = pieces[at + 1];
  if (!piece || !next) return 0;
  const last = piece.words[piece.words.length - 1] ?? "";
  const whole = piece.glued ? `${pieces[at - 1]?.text ?? ""}${piece.text}` : piece.text;
  const open = partsTime(whole, next.words[0] ?? "") ? 1 : hangs(whole);
  const office = isOfficeOf(piece.text, next.text) ? OFFICE_OF : 0;
  return office + HANGING * open + cohesion.between(last, next.words[0] ?? "", next.lineStart ? 0 : 1);
}
