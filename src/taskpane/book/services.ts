import type { BookReading } from "./book";

/** What the tabs ask of the open workbook. Every promise that fails, fails with a `PaneFailure`. */
export interface BookServices {
  /** Two round trips; nothing is written. */
  readonly read: () => Promise<BookReading>;
}
