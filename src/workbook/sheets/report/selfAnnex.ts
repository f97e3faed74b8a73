import { annex as say, annexName } from "../../../locale/vi/report";
import { SCORE_COLUMNS, SCORE_LEVELS } from "../../../locale/vi/scoring";
import { columnLetters } from "../../a1";
import { column, quoted } from "../../formulaText";
import { NAMES, TABLES } from "../../layout";
import { FONTS, PALETTE } from "../../palette";
import type { ScorecardRow } from "../../reports/scorecardFacts";
import type { Cell, RangeFormat, SheetDescription, SheetId } from "../../spec";
import { emptySheet, formula } from "../../spec";
import { PERCENT_FORMAT } from "../scorecard/scorecardLook";
import { joinFormats } from "./joinRows";
import type { LaterRound } from "../../../report/selfFacts";
import {
  FIRST_COLUMN,
  LANDSCAPE_REPORT_A4,
  reportColumnWidths,
  ReportPage,
  type PlacedText,
  type ReportColumns,
} from "./reportPage";

const C = SCORE_COLUMNS;
const POINTS = "0.00";

interface AnnexColumn {
  readonly heading: string;
  /** Centimetres. */
  readonly width: number;
  readonly align: "left" | "center";
  readonly numberFormat?: string;
  readonly measure: (row: ScorecardRow) => string;
  /** What the scheme says; everything else follows ChamDiem. */
  readonly fixed?: (row: ScorecardRow) => string;
}

const nothing = (): string => "";
const points = (heading: string): AnnexColumn => ({
  ...{ heading, width: 1.5, align: "center", numberFormat: POINTS },
  measure: nothing,
});

/** The form's nine columns; one more, at the expense of the widest, where points were given after the explanation. */
function formColumns(rounds: readonly LaterRound[]): readonly AnnexColumn[] {
  const hasFinal = rounds.includes("final");
  return [
    { heading: C.no, width: 1.5, align: "center", measure: ({ no }) => no, fixed: ({ no }) => no },
    {
      heading: C.name,
      width: hasFinal ? 5.9 : 7.4,
      align: "left",
      measure: ({ name }) => name,
      fixed: ({ name }) => name,
    },
    points(C.max),
    { heading: C.declared, width: 2.4, align: "center", measure: ({ declared }) => declared },
    ...[C.self, C.survey, C.appraised, ...(hasFinal ? [C.final] : [])].map(points),
    {
      heading: C.evidence,
      width: 4,
      align: "left",
      measure: ({ evidence, documents }) =>
        joined(evidence, documents > 0 ? `${documents}${say.documents}` : ""),
    },
    {
      heading: C.explanation,
      width: 3.8,
      align: "left",
      measure: ({ explanation, reason }) => joined(explanation, reason === "" ? "" : say.reason + reason),
    },
  ];
}

function joined(...lines: readonly string[]): string {
  return lines.filter((line) => line !== "").join("\n");
}

const TABLE_SIZE = 12;
/** The annex's columns with their letters, and behind them the hidden one that finds each row in ChamDiem. */
interface AnnexLayout {
  readonly columns: readonly (AnnexColumn & { readonly letter: string })[];
  readonly page: ReportColumns;
  readonly position: string;
}

function layoutOf(rounds: readonly LaterRound[]): AnnexLayout {
  const columns = formColumns(rounds).map((column, at) => ({ ...column, letter: columnLetters(at + 1) }));
  const widths = Object.fromEntries(columns.map(({ letter, width }) => [letter, width]));
  return {
    columns,
    page: { widths, last: columnLetters(columns.length) },
    position: columnLetters(columns.length + 1),
  };
}

/**
 * The full scorecard as the self-assessment's annex; what people fill follows ChamDiem.
 * @param rounds those in which somebody has given points
 */
export function describeSelfAnnex(
  id: SheetId,
  rows: readonly ScorecardRow[],
  rounds: readonly LaterRound[],
): SheetDescription {
  const { columns, page: sizes, position } = layoutOf(rounds);
  const page = new ReportPage(sizes);
  addTitle(page, sizes.last);
  const headings = page.row(columns.map((column) => headingCell(column)));
  const titleFormats = page.formats;
  const positions = `${position}${headings + 1}`;
  for (const row of rows)
    page.row(columns.map((column) => rowText(column, row, `$${position}${page.rows + 1}`)));
  return {
    sheet: {
      ...emptySheet(id, annexName),
      blocks: [
        ...page.blocks,
        { at: positions, owner: "ours", rows: rows.map(({ key }) => [positionOf(key)]) },
      ],
      columnWidths: [...reportColumnWidths(sizes), { columns: position, width: 6, hidden: true }],
      rowHeights: page.rowHeights,
      formats: [...titleFormats, ...tableFormats(columns, rows, headings + 1)],
      merges: page.merges,
      freeze: { rows: headings, columns: 0 },
      page: {
        ...LANDSCAPE_REPORT_A4,
        area: `${FIRST_COLUMN}1:${sizes.last}${page.rows}`,
        titleRows: `${headings}:${headings}`,
      },
    },
    names: [],
  };
}

function addTitle(page: ReportPage, last: string): void {
  const line = (cell: Cell, measure: string, format: Omit<RangeFormat, "range">): void => {
    const whole = { from: FIRST_COLUMN, to: last };
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

type PlacedColumn = AnnexLayout["columns"][number];

function headingCell({ letter, heading }: PlacedColumn): PlacedText {
  const format = { ...CELL, align: "center", bold: true, fill: PALETTE.subHeadingFill } as const;
  return { from: letter, to: letter, cell: heading, measure: heading, format };
}

const LEAVES: readonly string[] = [SCORE_LEVELS.component, SCORE_LEVELS.bonusItem, SCORE_LEVELS.penaltyItem];
const isLeaf = (level: string): boolean => LEAVES.includes(level);

/** What people go on writing after the annex was made: there is room for a line more. */
const WRITTEN: readonly string[] = [C.evidence, C.explanation];

/** Where the row stands in ChamDiem now. */
function positionOf(key: string): Cell {
  return formula(`=MATCH(${quoted(key)},${column(TABLES.scorecard, C.key)},0)`);
}

function rowText(
  { letter, heading, measure, fixed }: PlacedColumn,
  row: ScorecardRow,
  position: string,
): PlacedText {
  const at = (of: string): string => `INDEX(${column(TABLES.scorecard, of)},${position})`;
  return {
    from: letter,
    to: letter,
    cell: fixed?.(row) ?? formula(shown(heading, at)),
    measure: WRITTEN.includes(heading) && isLeaf(row.level) ? `${measure(row)}\n` : measure(row),
    format: { ...CELL, bold: !isLeaf(row.level), indent: 1 },
  };
}

/** What a cell of ChamDiem says in the annex, with what belongs to it from others. */
function shown(heading: string, at: (of: string) => string): `=${string}` {
  if (heading === C.declared) return roundedCell(`IF(${at(C.declared)}="",${at(C.used)},${at(C.declared)})`);
  const cell = at(heading);
  const line = `IF(${cell}="","",CHAR(10))`;
  if (heading === C.evidence) {
    const documents = `N(${at(C.documents)})`;
    return `=IFERROR(${cell}&IF(${documents}>0,${line}&${documents}&${quoted(say.documents)},""),"")`;
  }
  if (heading === C.explanation) {
    const reason = at(C.reason);
    return `=IFERROR(${cell}&IF(${reason}="","",${line}&${quoted(say.reason)}&${reason}),"")`;
  }
  return `=IFERROR(IF(${cell}="","",${cell}),"")`;
}

/** What is declared may be computed, with many decimals. */
function roundedCell(cell: string): `=${string}` {
  return `=IFERROR(IF(ISNUMBER(${cell}),ROUND(${cell},2),${cell}&""),"")`;
}

/** A declared percentage has its sign, as in ChamDiem. */
function percentFormats(
  columns: AnnexLayout["columns"],
  rows: readonly ScorecardRow[],
  first: number,
): readonly RangeFormat[] {
  const letter = columns.find(({ heading }) => heading === C.declared)?.letter ?? FIRST_COLUMN;
  return joinFormats(
    rows.flatMap(({ percent }, index): RangeFormat[] =>
      percent
        ? [{ range: `${letter}${first + index}:${letter}${first + index}`, numberFormat: PERCENT_FORMAT }]
        : [],
    ),
  );
}

/** By area and by column, then the rows that add up in bold: cell by cell they would be hundreds. */
function tableFormats(
  columns: AnnexLayout["columns"],
  rows: readonly ScorecardRow[],
  first: number,
): readonly RangeFormat[] {
  const last = first + rows.length - 1;
  const lastColumn = columns.at(-1)?.letter ?? FIRST_COLUMN;
  const bold = rows.flatMap(({ level }, index): RangeFormat[] =>
    isLeaf(level) ? [] : [{ range: `A${first + index}:${lastColumn}${first + index}`, bold: true }],
  );
  return [
    { range: `${FIRST_COLUMN}${first}:${lastColumn}${last}`, ...CELL, fontName: FONTS.report, wrap: true },
    ...columns.map(({ letter, align, numberFormat }) => ({
      range: `${letter}${first}:${letter}${last}`,
      align,
      ...(align === "left" ? { indent: 1 } : {}),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    })),
    ...joinFormats(bold),
    ...percentFormats(columns, rows, first),
  ];
}
