import type { DoubtReason } from "../../plan/plan";
import type { GridCell } from "./grid";
import type { TextLine } from "./textLines";

/** A cell with what stands in it. */
export interface PageCell extends GridCell {
  readonly lines: readonly TextLine[];
  /** Why its words may be another's. */
  readonly doubt: DoubtReason | null;
}

/** A ruled table on one page with its text. */
export interface PageTable {
  readonly page: number;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly PageCell[];
}
