/** A letter whose font doesn't say which one it is. */
export const UNREADABLE = "\uFFFD";

/** One drawn letter, in the page's points (1/72 inch) with y downwards, as a reader holds the page. */
export interface Glyph {
  /** "" where it is struck out: it only takes room. */
  readonly text: string;
  /** Left and right end on the baseline. */
  readonly x0: number;
  readonly x1: number;
  /** The baseline. */
  readonly y: number;
  /** Height of the letters, in points. */
  readonly size: number;
}

/** A drawn line of a table: horizontal at a y from x to x, or vertical at an x from y to y. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a page shows, as far as tables are concerned. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** How many of its letters are not painted; absent where it was made without looking. */
  readonly unseen?: number;
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
  /** Which of its rules weren't drawn, but were put where its letters leave room. */
  readonly implied?: "columns" | "table";
}
