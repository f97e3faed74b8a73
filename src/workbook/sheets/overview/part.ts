import { area } from "../../a1";
import { FONTS, FONT_SIZES, PALETTE } from "../../palette";
import type {
  Block,
  Cell,
  ChartSpec,
  ConditionalFormatSpec,
  RangeFormat,
  RowHeight,
  ValidationSpec,
} from "../../spec";
import { textHeight } from "../../textHeight";

/** A piece of a sheet that is no table: what stands in it, and the row after it. */
export interface Part {
  readonly nextRow: number;
  readonly blocks: readonly Block[];
  readonly formats: readonly RangeFormat[];
  readonly merges?: readonly string[];
  readonly rowHeights?: readonly RowHeight[];
  readonly charts?: readonly ChartSpec[];
  readonly conditionalFormats?: readonly ConditionalFormatSpec[];
  readonly validations?: readonly ValidationSpec[];
}

/**
 * The overview's columns, from 1: a margin, ten of a page (B to K), a gap, data of charts and shares. A table's label
 * goes over five of the page's columns, its numbers have the other five.
 */
export const COLUMNS = {
  label: 2,
  labelEnd: 6,
  firstNumber: 7,
  lastNumber: 11,
  last: 11,
  dataLabel: 13,
  data: 14,
  data2: 15,
  weight: 16,
  weightDone: 17,
} as const;

/** Four cards of the same width stand side by side: B, C to E, F to H, I to K. */
export const CARDS = [
  { from: 2, to: 2 },
  { from: 3, to: 5 },
  { from: 6, to: 8 },
  { from: 9, to: 11 },
] as const;

/** The page's columns, in characters: H holds a date, K a share or "không áp dụng". */
export const COLUMN_WIDTHS = [
  { columns: "A", width: 1 },
  { columns: "B", width: 27.1 },
  { columns: "C:E", width: 8.57 },
  { columns: "F", width: 7.86 },
  { columns: "G", width: 8.57 },
  { columns: "H", width: 9.29 },
  { columns: "I:J", width: 7 },
  { columns: "K", width: 11.86 },
  { columns: "L", width: 1 },
  { columns: "M:Q", width: 10 },
] as const;

/** Width of the columns that a label goes over, in characters. */
export const LABEL_WIDTH = 62;

/** A heading of two lines, in points. */
const HEADING_HEIGHT = 25;

/** Printed at some nine tenths, its letters are still over 8 points. */
export const font = { fontName: FONTS.working, fontSize: FONT_SIZES.note } as const;

/** A block of cells that we own. */
export function ours(at: string, rows: readonly (readonly Cell[])[]): Block {
  return { at, owner: "ours", rows };
}

/** The areas that the labels of a table's rows go over. */
export function labelMerges(top: number, bottom: number): string[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) =>
    area(top + index, COLUMNS.label, top + index, COLUMNS.labelEnd),
  );
}

/** The height of a table's heading row and of those rows whose labels are long. */
export function tableHeights(top: number, labels: readonly string[]): RowHeight[] {
  return [
    { rows: String(top), height: HEADING_HEIGHT },
    ...labels.map((label, index) => ({
      rows: String(top + 1 + index),
      height: textHeight(label, LABEL_WIDTH, FONT_SIZES.note),
    })),
  ];
}

/** A table's row: its label, the columns that it goes over, its numbers. */
export function tableRow(label: Cell, ...numbers: readonly Cell[]): Cell[] {
  return [label, ...new Array<Cell>(COLUMNS.firstNumber - COLUMNS.label - 1).fill(null), ...numbers];
}

/** The look of a small table: heading row, label column, numbers, total row. */
export function smallTableFormats(top: number, bottom: number, percentColumn: number): RangeFormat[] {
  const { label, labelEnd, firstNumber } = COLUMNS;
  const border = { border: "all", borderColor: PALETTE.border } as const;
  return [
    { range: area(top, label, bottom, percentColumn), ...font, valign: "center", ...border },
    {
      range: area(top, label, top, percentColumn),
      bold: true,
      fill: PALETTE.headingFill,
      color: PALETTE.headingText,
      align: "center",
      wrap: true,
    },
    { range: area(top + 1, label, bottom, labelEnd), wrap: true, align: "left" },
    { range: area(top + 1, firstNumber, bottom, percentColumn), align: "center", numberFormat: "0" },
    { range: area(top + 1, percentColumn, bottom, percentColumn), align: "center", numberFormat: "0.0%" },
    { range: area(bottom, label, bottom, percentColumn), bold: true, fill: PALETTE.subHeadingFill },
  ];
}

/** Chart data: small and pale, beside what is printed. */
export function chartDataFormat(top: number, bottom: number): RangeFormat {
  return {
    range: area(top, COLUMNS.dataLabel, bottom, COLUMNS.weightDone),
    fontName: FONTS.working,
    fontSize: 8,
    color: PALETTE.border,
  };
}
