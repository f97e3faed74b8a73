/** What Excel makes of an entry that it takes for a number, a date or a time. */
export interface TypedValue {
  readonly value: number;
  /** The number format that Excel gives a General cell with such an entry; null keeps General. */
  readonly format: string | null;
}
