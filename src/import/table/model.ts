import type { DoubtReason, ImportWarning, PlanSource } from "../../plan/plan";

/** One cell of a grid; a merged one stands once, at its upper left place. */
export interface TableCell {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** 1 where it isn't merged. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** NFC, trimmed, line breaks as "\n". */
  readonly text: string;
  /** Why the reader is unsure of the text; null where it is as the document has it. */
  readonly doubt: DoubtReason | null;
}

/** A table as its document draws it; no two cells cover the same place, a place may have no cell. */
export interface Table {
  /** Where it stands, for people: "bảng 2", "trang tính “Kế hoạch”", "trang 3". */
  readonly origin: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly TableCell[];
  /** How many first rows the document itself marks as the head; 0 where it doesn't say. */
  readonly headRows: number;
  /** How wide each column is, in any unit; absent where the document doesn't say. */
  readonly widths?: readonly number[];
  /** People don't see it: a hidden sheet. */
  readonly hidden?: boolean;
}

/** What a document holds, in its order. */
export type Block =
  { readonly kind: "paragraph"; readonly text: string } | { readonly kind: "table"; readonly table: Table };

/** A document whose tables kept their grid: what every reader of such a kind gives. */
export interface GridDocument {
  readonly source: PlanSource;
  readonly blocks: readonly Block[];
  /** What the reader itself has to say: text boxes left out, letters of an old code page, … */
  readonly warnings: readonly ImportWarning[];
}
