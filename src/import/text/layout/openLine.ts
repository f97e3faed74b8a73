import type { PlacedWord, PrintedLine } from "./printed";
import type { TitlePart } from "./titles";

/** A line of the table's body with its page's columns and, so far, its words by column. */
export interface OpenLine {
  readonly line: PrintedLine;
  readonly page: number;
  /** A section's number and its name, which no column cuts. */
  readonly title: TitlePart;
  cells: readonly (readonly PlacedWord[])[];
  /** By column, the odds that its words are others than now; nothing where no other way comes near. */
  otherwise: ReadonlyMap<number, number>;
}
