import type { Column } from "./columns";
import { isTextRole } from "./columns";
import type { CapitalUse } from "./evidence/capitals";
import { deadlineLikeness } from "./evidence/deadlines";
import { hangs, openBrackets } from "./evidence/endings";
import { beginsAsProduct, beginsAsWork, looksLikeBudget } from "./evidence/openings";
import { beginsAsUnit, unitLikeness } from "./evidence/units";
import { bareText } from "./letters";
import { BLANK_WIDTH } from "./metric";
import type { ColumnModel, Model } from "./model";
import type { Piece } from "./pieces";

/** What is true of a stretch of pieces whatever column it is read as. */
export interface StretchFacts {
  readonly text: string;
  readonly bare: string;
  readonly words: readonly string[];
  readonly unit: number;
  readonly deadline: number;
  readonly brackets: number;
}

/** The words of one item with everything the scores ask again and again. */
export class ItemEvidence {
  readonly size: number;
  private readonly facts = new Map<number, StretchFacts>();
  private readonly openings: readonly OpeningFacts[];
  private readonly breaks: readonly number[];
  private readonly endings: readonly number[];

  constructor(
    readonly pieces: readonly Piece[],
    capitals: CapitalUse,
  ) {
    this.size = pieces.length;
    this.openings = pieces.map((piece, at) => openingFacts(pieces, at, capitals));
    this.breaks = pieces.map((piece, at) => breakCost(pieces, at, capitals));
    this.endings = pieces.map((piece) => hangs(piece.text));
  }

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

  /** Cost of a line break before this piece that lies inside a cell. */
  breakCost(at: number): number {
    return this.breaks[at] ?? 0;
  }

  /** How unlikely a cell's end is after this piece, 0–1. */
  hangs(at: number): number {
    return this.endings[at] ?? 0;
  }

  /** Facts of the pieces from … to (exclusive). */
  stretch(from: number, to: number): StretchFacts {
    const key = from * (this.size + 1) + to;
    const known = this.facts.get(key);
    if (known) return known;
    const text = this.pieces
      .slice(from, to)
      .map((piece) => piece.text)
      .join(" ");
    const bare = bareText(text);
    const words = bare.split(" ");
    const short = words.length <= 45;
    const facts = {
      text,
      bare,
      words,
      unit: short ? unitLikeness(text) : -4,
      deadline: words.length <= 25 ? deadlineLikeness(text) : 0,
      brackets: openBrackets(text),
    };
    this.facts.set(key, facts);
    return facts;
  }
}

/** How a cell that begins with a piece would begin. */
export interface OpeningFacts {
  readonly base: number;
  readonly digit: boolean;
  readonly unit: boolean;
  readonly work: boolean;
  readonly product: boolean;
  /** Its first words are those of an earlier cell of the item. */
  readonly repeats: boolean;
}

function openingFacts(pieces: readonly Piece[], at: number, capitals: CapitalUse): OpeningFacts {
  const text = pieces
    .slice(at, at + 3)
    .map((piece) => piece.text)
    .join(" ");
  const piece = pieces[at];
  const opening = piece?.opening ?? "other";
  const inside = capitals.shareInside(piece?.words[0] ?? "");
  const base =
    opening === "upper" ? 1.6 - 1.2 * inside : opening === "bullet" ? 0.9 : opening === "lower" ? -3.5 : -0.5;
  return {
    base: piece?.glued ? -6 : base,
    digit: opening === "digit",
    unit: beginsAsUnit(text.replace(/^[-+] ?/, "")),
    work: beginsAsWork(text),
    product: beginsAsProduct(text),
    repeats: repeatsOpening(pieces, at),
  };
}

/** Whether the two or three first words are those the item began with. */
function repeatsOpening(pieces: readonly Piece[], at: number): boolean {
  if (at === 0) return false;
  const own = firstWords(pieces, at);
  return own !== "" && own === firstWords(pieces, 0);
}

function firstWords(pieces: readonly Piece[], at: number): string {
  const words = bareText(
    pieces
      .slice(at, at + 3)
      .map((piece) => piece.text)
      .join(" "),
  ).split(" ");
  return words.length < 3 ? "" : words.slice(0, 3).join(" ");
}

function breakCost(pieces: readonly Piece[], at: number, capitals: CapitalUse): number {
  const piece = pieces[at];
  const before = pieces[at - 1];
  if (!piece || !before) return 0;
  if (piece.glued) return -1;
  const page = piece.newPage ? 7 : 0;
  if (!piece.lineStart) return page;
  const empty = before.emptyAfter > 0 ? 1.6 : 0;
  if (piece.opening === "bullet") return page + empty + (pieces[0] ? 0.3 : 0);
  if (piece.opening !== "upper") return page + empty;
  const ended = /[.;:,]$/.test(before.text) ? 0.5 : 1;
  return page + empty + ended * 2.2 * (1 - capitals.shareInside(piece.words[0] ?? ""));
}

const FIT = 0.03;

/** The scores of cells for one reading of the table. */
export class Scorer {
  constructor(
    private readonly columns: readonly Column[],
    private readonly model: Model,
  ) {}

  get restart(): number {
    return -this.model.restart;
  }

  column(at: number): ColumnModel {
    const column = this.model.columns[at];
    if (!column) throw new RangeError(`no column ${at}`);
    return column;
  }

  role(at: number): Column["role"] {
    return this.columns[at]?.role ?? "extra";
  }

  /** Score of an empty cell. `marks` tells that the source shows something empty there. */
  empty(column: number, marks: boolean): number {
    return Math.max(-6, this.column(column).logEmpty) * (marks ? 0.5 : 1);
  }

  /**
   * Scores of the cells that begin at a piece, by the piece they end before: index 0 is the cell of one piece.
   * Stops where no cell can be longer.
   */
  cellsFrom(item: ItemEvidence, from: number, column: number, resumed: boolean): Float64Array {
    const scores = new Float64Array(item.size - from);
    const role = this.role(column);
    const start = this.startScore(item, from, column, resumed);
    const fit = new Fit(this.column(column));
    let inside = 0;
    for (let to = from; to < item.size; to++) {
      const piece = item.piece(to);
      if (to > from) inside -= item.breakCost(to);
      fit.add(piece, to > from);
      scores[to - from] =
        start +
        inside -
        fit.cost() +
        this.endScore(item, to) +
        this.wholeScore(item, from, to + 1, column, role);
      if (inside < -40) {
        scores.fill(-60, to - from + 1);
        break;
      }
    }
    return scores;
  }

  private startScore(item: ItemEvidence, from: number, column: number, resumed: boolean): number {
    const opening = item.opening(from);
    const role = this.role(column);
    const inner = item.piece(from).lineStart || from === 0 ? 0 : -this.model.innerCut;
    let score = resumed && opening.base < 0 ? -0.3 : opening.base;
    if (isTextRole(role)) {
      score +=
        (opening.work ? 0.7 : 0) + (opening.unit && !opening.work ? -1 : 0) + (opening.digit ? -0.8 : 0);
      if (opening.repeats && column > 0) score += 2;
    } else if (role === "product")
      score += (opening.product ? 1.3 : -0.5) + (opening.unit && !opening.product ? -1 : 0);
    else if (role === "leadUnit" || role === "coopUnits") score += opening.unit ? 0.8 : -0.8;
    else if (role === "deadline") score += opening.digit ? 1.2 : 0;
    else if (role === "budget") score += looksLikeBudget(item.piece(from).text) ? 1 : -2;
    return score + inner + this.column(column).logFilled;
  }

  private endScore(item: ItemEvidence, last: number): number {
    const next = last + 1 < item.size ? item.piece(last + 1) : null;
    const marked = item.piece(last).emptyAfter > 0 ? 0.3 : 0;
    return (next === null ? 0 : -3.5) * item.hangs(last) + marked;
  }

  private wholeScore(
    item: ItemEvidence,
    from: number,
    to: number,
    column: number,
    role: Column["role"],
  ): number {
    const facts = item.stretch(from, to);
    const model = this.column(column);
    let score = -3 * facts.brackets;
    if (role === "leadUnit" || role === "coopUnits") score += facts.unit - 4 * facts.deadline;
    else if (role === "deadline") score += facts.deadline > 0 ? 5 * facts.deadline : -2.5;
    else score += -4 * facts.deadline * (facts.words.length < 9 ? 1 : 0.3) - (facts.unit > 1.5 ? 0.8 : 0);
    if (isTextRole(role) && facts.words.length < 3) score -= 1.5;
    return (
      score +
      this.repeatScore(facts.bare, column) +
      wordScore(facts.words, model) +
      lengthScore(facts.words.length, model)
    );
  }

  /** A text that other rows hold in this column is likely here; one that is another column's is not. */
  private repeatScore(bare: string, column: number): number {
    let score = 0;
    this.model.columns.forEach((model, at) => {
      const count = model.texts.get(bare) ?? 0;
      if (count > 0.5)
        score +=
          at === column ? Math.min(4, 1.3 * Math.log(1 + count)) : -Math.min(1.5, 0.5 * Math.log(1 + count));
    });
    return score;
  }
}

function wordScore(words: readonly string[], model: ColumnModel): number {
  let sum = 0;
  for (const word of words) sum += model.words.get(word) ?? 0;
  return Math.max(-6, Math.min(6, 0.25 * sum));
}

function lengthScore(words: number, model: ColumnModel): number {
  if (!model.length) return -0.02 * words;
  const off = (Math.log(words) - model.length.mean) / model.length.spread;
  return -Math.min(3, 0.25 * off * off);
}

/** How badly the line breaks of a cell fit a column: no line too long, none broken before it was full. */
class Fit {
  private done = 0;
  private line = 0;
  private longest = 0;
  private shortest = Infinity;

  constructor(private readonly column: ColumnModel) {}

  add(piece: Piece, inside: boolean): void {
    if (!inside) this.line = piece.width;
    else if (!piece.lineStart) this.line += BLANK_WIDTH + piece.width;
    else {
      this.breakLine(piece);
      this.line = piece.width;
    }
  }

  private breakLine(next: Piece): void {
    const needed = this.line + BLANK_WIDTH + next.firstWidth;
    this.longest = Math.max(this.longest, this.line);
    const free = next.opening === "bullet" || next.glued;
    if (!free) this.shortest = Math.min(this.shortest, needed);
    this.done += this.lineCost(this.line) + (free ? 0 : this.earlyCost(needed));
  }

  cost(): number {
    if (this.column.width !== null) return this.done + this.lineCost(this.line);
    const longest = Math.max(this.longest, this.line);
    return over(longest - this.shortest, longest * FIT, 5);
  }

  private lineCost(width: number): number {
    return this.column.width === null ? 0 : over(width - this.column.width, this.column.slack, 5);
  }

  private earlyCost(needed: number): number {
    return this.column.width === null ? 0 : over(this.column.width - needed, this.column.slack, 3.5);
  }
}

function over(excess: number, unit: number, most: number): number {
  return excess <= 0 ? 0 : Math.min(most, 0.5 + (1.2 * excess) / Math.max(unit, 1));
}
