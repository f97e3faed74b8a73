import { schemeEditing as texts } from "../../locale/vi/schemeChange";
import { schemeSheet, type SchemeRow } from "../../scoring/import/schemeSheet";
import type { Scheme } from "../../scoring/scheme";
import { area, cell, columnLetters } from "../a1";
import { SHEET_NAMES } from "../layout";
import { FONTS, FONT_SIZES, PALETTE } from "../palette";
import type { Block, RangeFormat, SheetDescription } from "../spec";
import { emptySheet, LANDSCAPE_A4 } from "../spec";

/** Rows of the sheet: title, decision, what to do, headings. */
export const SCHEME_TITLE_ROW = 1;
export const SCHEME_SOURCE_ROW = 2;
const HINT_ROW = 3;
const HEADING_ROW = 4;
/** Rows that people may add below. */
const SPARE_ROWS = 50;
const [NO, NAME, MAX, RULE, SOURCE] = [1, 2, 3, 4, 5];
const WIDTHS = [9, 58, 11, 66, 26];

/**
 * The sheet Bộ tiêu chí: the scheme as a decision prints it, for people to edit. Nothing computes from it; it counts
 * once it is read again. Whatever stands in it gives way when it is written.
 */
export function describeSchemeSheet(scheme: Scheme): SheetDescription {
  const { head, columns, rows } = schemeSheet(scheme);
  const last = HEADING_ROW + rows.length;
  const spare = last + SPARE_ROWS;
  const anew = (at: string, cells: Block["rows"]): Block => ({ at, rows: cells, owner: "ours", anew: true });
  return {
    sheet: {
      ...emptySheet("scheme", SHEET_NAMES.scheme),
      blocks: [
        anew("A1", [[head[0] ?? ""], [head[1] ?? ""], [texts.hint]]),
        anew(cell(HEADING_ROW, NO), [columns]),
        anew(cell(HEADING_ROW + 1, NO), rows.map(blankless)),
      ],
      columnWidths: WIDTHS.map((width, at) => ({ columns: columnLetters(at + 1), width })),
      rowHeights: [{ rows: String(HEADING_ROW), height: 24 }],
      formats: formats(rows, last, spare),
      validations: [
        {
          range: area(HEADING_ROW + 1, MAX, spare, MAX),
          rule: { kind: "decimal", min: -1000, max: 10_000 },
          error: { title: texts.maxTitle, message: texts.maxMessage, style: "stop" },
        },
        {
          range: area(HEADING_ROW + 1, RULE, spare, RULE),
          rule: { kind: "custom", formula: "=TRUE" },
          error: { title: texts.ruleTitle, message: texts.ruleMessage, style: "warning" },
          prompt: { title: texts.ruleTitle, message: texts.ruleMessage },
        },
      ],
      freeze: { rows: HEADING_ROW, columns: NAME },
      page: {
        ...LANDSCAPE_A4,
        area: `A1:${cell(last, SOURCE)}`,
        titleRows: `${HEADING_ROW}:${HEADING_ROW}`,
      },
    },
    names: [],
  };
}

function blankless(row: SchemeRow): (string | number | null)[] {
  return row.map((value) => (value === "" ? null : value));
}

function formats(rows: readonly SchemeRow[], last: number, spare: number): readonly RangeFormat[] {
  const working = { fontName: FONTS.working, fontSize: FONT_SIZES.body } as const;
  return [
    {
      range: cell(SCHEME_TITLE_ROW, NO),
      ...working,
      fontSize: FONT_SIZES.title,
      bold: true,
      color: PALETTE.title,
    },
    { range: cell(SCHEME_SOURCE_ROW, NO), ...working },
    { range: cell(HINT_ROW, NO), ...working, fontSize: FONT_SIZES.note, italic: true, color: PALETTE.muted },
    {
      range: area(HEADING_ROW, NO, HEADING_ROW, SOURCE),
      ...working,
      bold: true,
      color: PALETTE.headingText,
      fill: PALETTE.headingFill,
      align: "center",
      valign: "center",
      wrap: true,
    },
    // Numbers are text, or Excel would make dates of 1.1.2; people's new rows too.
    { range: area(HEADING_ROW + 1, NO, spare, NO), numberFormat: "@", align: "center" },
    { range: area(HEADING_ROW + 1, MAX, spare, MAX), numberFormat: "General", align: "center" },
    {
      range: area(HEADING_ROW + 1, NO, spare, SOURCE),
      ...working,
      valign: "top",
      wrap: true,
      border: "all",
      borderColor: PALETTE.border,
      fill: PALETTE.input,
    },
    ...titleRows(rows).map((row): RangeFormat => ({
      range: area(HEADING_ROW + 1 + row, NO, HEADING_ROW + 1 + row, SOURCE),
      bold: true,
      fill: PALETTE.subHeadingFill,
    })),
    { range: area(last, NO, last, SOURCE), borderColor: PALETTE.border, border: "bottom" },
  ];
}

/** Rows that lie above others: they have no rule. */
function titleRows(rows: readonly SchemeRow[]): readonly number[] {
  return rows.flatMap(([, , , rule], at) => (rule === "" ? [at] : []));
}
