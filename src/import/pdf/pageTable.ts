import type { GridCell } from "./grid";
import type { TextLine } from "./textLines";

/** A cell with what stands in it. */
export interface PageCell extends GridCell {
  readonly lines: readonly TextLine[];
  /** Its words may be those of the cell above or below. */
  readonly overruns: boolean;
}

/** A ruled table on one page with its text. */
export interface PageTable {
  readonly page: number;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly PageCell[];
}
