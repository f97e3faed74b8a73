import type { CutCell } from "./cutRow";

/** A cell of a table that may stand on several pages; one piece of text a page. */
export interface StitchedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly pieces: readonly CutCell[];
}

/** Cells that stand over each other across the page's end. */
export interface CellPair {
  readonly above: StitchedCell;
  readonly below: StitchedCell;
}
