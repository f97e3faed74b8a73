import { AS_OF } from "../../locale/vi/workbook";
import { NAMES } from "../layout";
import type { Block, Cell, RangeFormat, RowHeight } from "../spec";
import { formula } from "../spec";
import { FONTS, FONT_SIZES, PALETTE } from "../palette";

/** Rows above the heading row of a working sheet: agency, title, year and cut-off, what to do, a gap. */
export const HEADING_ROW = 5;

/** A date as text without TEXT(), whose codes follow the language of the reader's Excel. */
export function dateText(cellName: string): string {
  return `RIGHT("0"&DAY(${cellName}),2)&"/"&RIGHT("0"&MONTH(${cellName}),2)&"/"&YEAR(${cellName})`;
}

/** The agency, the sheet's title, the plan's year with the cut-off date, and a hint, in A1:A4. */
export function titleBlock(title: Cell, hint: string): Block {
  const cutOff = `IF(ISNUMBER(${NAMES.cutOff}),${dateText(NAMES.cutOff)},"${AS_OF.missing}")`;
  return {
    at: "A1",
    owner: "ours",
    rows: [
      [formula(`=${NAMES.agency}&""`)],
      [title],
      [formula(`="${AS_OF.year}"&${NAMES.year}&"${AS_OF.cutOff}"&${cutOff}&"."`)],
      [hint],
    ],
  };
}

export const TITLE_FORMATS: readonly RangeFormat[] = [
  { range: "A1", fontName: FONTS.working, fontSize: FONT_SIZES.body, bold: true, color: PALETTE.muted },
  {
    range: "A2",
    fontName: FONTS.working,
    fontSize: FONT_SIZES.title,
    bold: true,
    color: PALETTE.title,
    valign: "center",
  },
  { range: "A3", fontName: FONTS.working, fontSize: FONT_SIZES.body, color: PALETTE.text },
  { range: "A4", fontName: FONTS.working, fontSize: FONT_SIZES.note, italic: true, color: PALETTE.muted },
];

/** Of the title's row: its number, and its height for one line. */
export const TITLE_ROW = 2;
export const TITLE_HEIGHT = 23;

export const TITLE_HEIGHTS: readonly RowHeight[] = [
  { rows: "1", height: 15 },
  { rows: String(TITLE_ROW), height: TITLE_HEIGHT },
  { rows: "3:4", height: 15 },
];
