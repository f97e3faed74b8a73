/** A number that part I of the plan promises (Chỉ tiêu). */
export interface Target {
  /** Number of the paragraph it stands in. */
  readonly no: string;
  /** The promise in the plan's words. */
  readonly text: string;
  /** The same as the name of a measure: "Tỷ lệ …". */
  readonly indicator: string;
  readonly operator: "=" | ">" | ">=" | "<" | "<=";
  readonly value: number;
  /** "%" or the counted thing. */
  readonly unit: string;
}
