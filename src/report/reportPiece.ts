import type { Cell } from "../workbook/spec";

/** What a report consists of, from top to bottom, without saying where it stands. */
export type ReportPiece =
  | { readonly kind: "heading"; readonly text: string }
  | ReportParagraph
  | { readonly kind: "table"; readonly table: ReportTable };

export interface ReportParagraph {
  readonly kind: "paragraph";
  readonly content: ReportText;
  /** Of people: written once, never again. */
  readonly owner: "ours" | "person";
  readonly style: "body" | "notice" | "note" | "placeholder" | "subheading";
  /** Of a person's paragraph in a report whose rows move: by what it is found again. */
  readonly slot?: string;
}

/** Text or formula, with a text of about the length that it will show, by which the row is made high enough. */
export interface ReportText {
  readonly cell: Cell;
  readonly measure: string;
}

export interface ReportTable {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportTableRow[];
}

export interface ReportColumn {
  readonly heading: string;
  /** First and last column of the sheet that it covers. */
  readonly from: string;
  readonly to: string;
  readonly align: "left" | "center";
  readonly numberFormat?: string;
}

export interface ReportTableRow {
  readonly cells: readonly Cell[];
  /** About what the cells show, where they are formulas; by it the row is made high enough. */
  readonly measures?: readonly string[];
  readonly bold: boolean;
}

export function plain(text: string): ReportText {
  return { cell: text, measure: text };
}
