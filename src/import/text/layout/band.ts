/** A row of the table with the activities that share its number; lines from … to (exclusive). */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly kind: "title" | "item";
  /** Where each of its activities begins; the first where the band does. */
  readonly starts: readonly number[];
  /** The columns whose cells hold for all its activities. */
  readonly shared: readonly number[];
}
