import { BLANK_WIDTH } from "./metric";
import type { ColumnModel } from "./model";
import type { Piece } from "./pieces";

const FIT = 0.03;
const MOST_TOO_LONG = 5;
const MOST_TOO_EARLY = 3.5;

/** How badly the line breaks of a cell fit a column: no line too long, none broken before it was full. */
export class Fit {
  private done = 0;
  private line = 0;
  private longest = 0;
  private shortest = Infinity;

  constructor(private readonly column: ColumnModel) {}

  /** Takes the next piece of the cell. */
  add(piece: Piece, first: boolean): void {
    if (first) this.line = piece.width;
    else if (!piece.lineStart) this.line += BLANK_WIDTH + piece.width;
    else {
      this.breakLine(piece);
      this.line = piece.width;
    }
  }

  /** The cost of the cell as it stands. Without a learned width its lines are compared with one another. */
  cost(): number {
    if (this.column.width !== null) return this.done + this.tooLong(this.line);
    const longest = Math.max(this.longest, this.line);
    return over(longest - this.shortest, longest * FIT, MOST_TOO_LONG);
  }

  private breakLine(next: Piece): void {
    const needed = this.line + BLANK_WIDTH + next.firstWidth;
    this.longest = Math.max(this.longest, this.line);
    const free = next.opening === "bullet" || next.glued;
    if (!free) this.shortest = Math.min(this.shortest, needed);
    this.done += this.tooLong(this.line) + (free ? 0 : this.tooEarly(needed));
  }

  private tooLong(width: number): number {
    return this.column.width === null ? 0 : over(width - this.column.width, this.column.slack, MOST_TOO_LONG);
  }

  private tooEarly(needed: number): number {
    return this.column.width === null
      ? 0
      : over(this.column.width - needed, this.column.slack, MOST_TOO_EARLY);
  }
}

function over(excess: number, unit: number, most: number): number {
  return excess <= 0 ? 0 : Math.min(most, 0.5 + (1.2 * excess) / Math.max(unit, 1));
}
