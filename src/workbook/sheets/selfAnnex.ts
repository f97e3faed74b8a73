import { annex as say, annexName } from "../../locale/vi/report";
import { SCORE_COLUMNS, SCORE_LEVELS } from "../../locale/vi/scoring";
import { column, quoted } from "../formulaText";
import { NAMES, TABLES } from "../layout";
import { FONTS, PALETTE } from "../palette";
import type { ScorecardRow } from "../reports/scorecardFacts";
import type { Cell, RangeFormat, SheetDescription, SheetId } from "../spec";
import { emptySheet, formula } from "../spec";
import { joinFormats } from "./joinRows";
import {
  FIRST_COLUMN,
  LANDSCAPE_REPORT_A4,
  reportColumnWidths,
  ReportPage,
  type PlacedText,
  type ReportColumns,
} from "./reportPage";

const C = SCORE_COLUMNS;
const COLUMNS: ReportColumns = {
  widths: { A: 1.5, B: 7.4, C: 1.5, D: 2.4, E: 1.5, F: 1.5, G: 1.5, H: 4, I: 3.8 },
  last: "I",
};
const POINTS = "0.00";

interface AnnexColumn {
  readonly letter: string;
  readonly heading: string;
  readonly align: "left" | "center";
  readonly numberFormat?: string;
  readonly measure: (row: ScorecardRow) => string;
  /** What the scheme says; everything else follows ChamDiem. */
  readonly fixed?: (row: ScorecardRow) => string;
}

const nothing = (): string => "";
const FORM: readonly AnnexColumn[] = [
  { letter: "A", heading: C.no, align: "center", measure: ({ no }) => no, fixed: ({ no }) => no },
  { letter: "B", heading: C.name, align: "left", measure: ({ name }) => name, fixed: ({ name }) => name },
  { letter: "C", heading: C.max, align: "center", numberFormat: POINTS, measure: nothing },
  { letter: "D", heading: C.declared, align: "center", measure: ({ declared }) => declared },
  { letter: "E", heading: C.self, align: "center", numberFormat: POINTS, measure: nothing },
  { letter: "F", heading: C.survey, align: "center", numberFormat: POINTS, measure: nothing },
  { letter: "G", heading: C.appraised, align: "center", numberFormat: POINTS, measure: nothing },
  { letter: "H", heading: C.evidence, align: "left", measure: ({ evidence }) => evidence },
  { letter: "I", heading: C.explanation, align: "left", measure: ({ explanation }) => explanation },
];
const TABLE_SIZE = 12;
/** Hidden: in which row of ChamDiem each row is found. */
const POSITION = "J";

/** The full scorecard as the self-assessment's annex, with the form's nine columns; what people fill follows ChamDiem. */
export function describeSelfAnnex(id: SheetId, rows: readonly ScorecardRow[]): SheetDescription {
  const page = new ReportPage(COLUMNS);
  addTitle(page);
  const headings = page.row(FORM.map((column) => headingCell(column)));
  const titleFormats = page.formats;
  const positions = `${POSITION}${headings + 1}`;
  for (const row of rows) page.row(FORM.map((column) => rowText(column, row, page.rows + 1)));
  return {
    sheet: {
      ...emptySheet(id, annexName),
      blocks: [
        ...page.blocks,
        { at: positions, owner: "ours", rows: rows.map(({ key }) => [positionOf(key)]) },
      ],
      columnWidths: [...reportColumnWidths(COLUMNS), { columns: POSITION, width: 6, hidden: true }],
      rowHeights: page.rowHeights,
      formats: [...titleFormats, ...tableFormats(rows, headings + 1)],
      merges: page.merges,
      freeze: { rows: headings, columns: 0 },
      page: {
        ...LANDSCAPE_REPORT_A4,
        area: `${FIRST_COLUMN}1:${COLUMNS.last}${page.rows}`,
        titleRows: `${headings}:${headings}`,
      },
    },
    names: [],
  };
}

function addTitle(page: ReportPage): void {
  const line = (cell: Cell, measure: string, format: Omit<RangeFormat, "range">): void => {
    const whole = { from: FIRST_COLUMN, to: COLUMNS.last };
    page.row([{ ...whole, cell, measure, format: { align: "center", ...format } }], 2);
  };
  const agency = `IF(${NAMES.agency}="","…",${NAMES.agency})`;
  line(say.label, say.label, { fontSize: 14, bold: true });
  line(formula(`=${quoted(say.title)}&${NAMES.year}`), `${say.title}2023`, { fontSize: 14, bold: true });
  line(
    formula(`=${quoted(say.attached)}&${NAMES.year}&${quoted(say.of)}&${agency}&${quoted(say.end)}`),
    say.attached,
    { fontSize: 13, italic: true },
  );
  page.space(6);
}

const CELL = { fontSize: TABLE_SIZE, border: "all", borderColor: "#000000", valign: "center" } as const;

function headingCell({ letter, heading }: AnnexColumn): PlacedText {
  const format = { ...CELL, align: "center", bold: true, fill: PALETTE.subHeadingFill } as const;
  return { from: letter, to: letter, cell: heading, measure: heading, format };
}

const LEAVES: readonly string[] = [SCORE_LEVELS.component, SCORE_LEVELS.bonusItem, SCORE_LEVELS.penaltyItem];
const isLeaf = (level: string): boolean => LEAVES.includes(level);

/** Where the row stands in ChamDiem now. */
function positionOf(key: string): Cell {
  return formula(`=MATCH(${quoted(key)},${column(TABLES.scorecard, C.key)},0)`);
}

function rowText(
  { letter, heading, measure, fixed }: AnnexColumn,
  row: ScorecardRow,
  at: number,
): PlacedText {
  const cell = `INDEX(${column(TABLES.scorecard, heading)},$${POSITION}${at})`;
  return {
    from: letter,
    to: letter,
    cell:
      fixed?.(row) ??
      formula(heading === C.declared ? roundedCell(cell) : `=IFERROR(IF(${cell}="","",${cell}),"")`),
    measure: measure(row),
    format: { ...CELL, bold: !isLeaf(row.level), indent: 1 },
  };
}

/** What is declared may be computed, with many decimals. */
function roundedCell(cell: string): `=${string}` {
  return `=IFERROR(IF(ISNUMBER(${cell}),ROUND(${cell},2),${cell}&""),"")`;
}

/** By area and by column, then the rows that add up in bold: cell by cell they would be hundreds. */
function tableFormats(rows: readonly ScorecardRow[], first: number): readonly RangeFormat[] {
  const last = first + rows.length - 1;
  const bold = rows.flatMap(({ level }, index): RangeFormat[] =>
    isLeaf(level) ? [] : [{ range: `A${first + index}:${COLUMNS.last}${first + index}`, bold: true }],
  );
  return [
    { range: `${FIRST_COLUMN}${first}:${COLUMNS.last}${last}`, ...CELL, fontName: FONTS.report, wrap: true },
    ...FORM.map(({ letter, align, numberFormat }) => ({
      range: `${letter}${first}:${letter}${last}`,
      align,
      ...(align === "left" ? { indent: 1 } : {}),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    })),
    ...joinFormats(bold),
  ];
}
