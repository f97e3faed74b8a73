import type { Line } from "./lines";

/** A line of the table's body. */
export interface BodyLine {
  readonly line: Line;
  /** A page break (repeated head, page number, form feed) stands before it. */
  readonly newPage: boolean;
}

/** Words of the table that are no cell's: repeated heads, page numbers. */
export interface Furniture {
  readonly kind: "header" | "pageNumber" | "columnNumbers" | "end";
  readonly line: Line;
}
