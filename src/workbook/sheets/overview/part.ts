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

/** The overview's columns, from 1: a margin, a label, five numbers, a gap, three for charts, a gap, data of charts and shares. */
export const COLUMNS = {
  label: 2,
  firstNumber: 3,
  lastNumber: 7,
  chart: 9,
  last: 11,
  dataLabel: 13,
  data: 14,
  data2: 15,
  weight: 16,
  weightDone: 17,
} as const;

/** Width of the label column, in characters. */
export const LABEL_WIDTH = 50;

export const font = { fontName: FONTS.working, fontSize: FONT_SIZES.body } as const;

/** A block of cells that we own. */
export function ours(at: string, rows: readonly (readonly Cell[])[]): Block {
  return { at, owner: "ours", rows };
}

/** The look of a small table: heading row, label column, numbers, total row. */
export function smallTableFormats(top: number, bottom: number, percentColumn: number): RangeFormat[] {
  const { label, firstNumber } = COLUMNS;
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
    { range: area(top + 1, label, bottom, label), wrap: true, align: "left" },
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
