import type { PlanFigure } from "../../../report/planFigures";
import { PORTRAIT_WIDTHS } from "../../../report/reportGrid";
import type { ReportPiece } from "../../../report/reportPiece";
import { FONTS, FONT_SIZES, PALETTE } from "../../palette";
import { MARK_COLUMN, type KeptTexts } from "../../reports/keptTexts";
import { figureName, frozenName } from "../../reports/reportId";
import type { Block, Cell, NameSpec, SheetDescription, SheetId, SheetSpec } from "../../spec";
import { emptySheet, formula } from "../../spec";
import { beside as say } from "../../../locale/vi/report";
import { DATE_FORMAT } from "../plan/planColumns";
import { addReportHead, type ReportHead } from "./reportHead";
import { FIRST_COLUMN, reportColumnWidths, ReportPage, REPORT_A4, type ReportColumns } from "./reportPage";
import { addPieces } from "./reportPieces";
import { addSignature, type Signature } from "./reportSignature";

export interface ReportSheetInput {
  readonly id: SheetId;
  readonly tab: string;
  readonly head: ReportHead;
  readonly pieces: readonly ReportPiece[];
  readonly signature: Signature;
  readonly texts: KeptTexts;
  readonly beside: BesidePage;
}

/**
 * What stands beside the page and isn't printed: labels with cells that people may fill (the
 * values are those that they hold), a warning, a hint.
 */
export interface BesidePage {
  readonly settings: readonly {
    readonly label: string;
    readonly value: Cell;
    readonly name: string;
    readonly numberFormat: string;
  }[];
  /** A formula that gives a text or "". */
  readonly warning: `=${string}`;
  readonly hint: string;
  /** Hidden: what formulas of the page need. */
  readonly criteria: readonly string[];
  /** Hidden: what the next report is compared with. */
  readonly figures?: readonly PlanFigure[];
}

const COLUMNS: ReportColumns = { widths: PORTRAIT_WIDTHS, last: "H" };
const LABELS = "J";
const VALUES = "K";
const CRITERIA = "M";
const FIGURES = "N";
/** Rows beside the page: the day of freezing, the warning, the hint, then the settings. */
const FROZEN_ROW = 1;
const WARNING_ROWS = [2, 4] as const;
const HINT_ROWS = [5, 8] as const;
const FIRST_SETTING = 10;

/** Where so many criteria stand. @example criteriaRange(2) // "$M$1:$M$2" */
export function criteriaRange(count: number): string {
  return `$${CRITERIA}$1:$${CRITERIA}$${Math.max(1, count)}`;
}

/** The last heading and its paragraph: a signature never stands alone on a page. */
const LAST_PART = 2;

/** A report's sheet, ready to print and sign; made again it keeps what people wrote into it. */
export function describeReportSheet(input: ReportSheetInput): SheetDescription {
  const { id, tab, head, pieces, signature, texts } = input;
  const page = new ReportPage(COLUMNS, texts.keep);
  addReportHead(page, head);
  const marks = [...addPieces(page, pieces.slice(0, -LAST_PART))];
  page.together(() => {
    marks.push(...addPieces(page, pieces.slice(-LAST_PART)));
    addSignature(page, signature);
  });
  const tracked = texts.trackedBy(id, page.keptCells);
  const beside = besidePage(id, input.beside);
  return {
    sheet: {
      ...emptySheet(id, tabName(tab)),
      blocks: [...page.blocks, ...beside.blocks, ...tracked.blocks],
      columnWidths: [
        ...reportColumnWidths(COLUMNS),
        { columns: "I", width: 3 },
        { columns: LABELS, width: 30 },
        { columns: VALUES, width: 14 },
        { columns: `${MARK_COLUMN}:${FIGURES}`, width: 9, hidden: true },
      ],
      rowHeights: page.rowHeights,
      formats: [...page.formats, ...beside.formats],
      merges: [...page.merges, ...beside.merges],
      conditionalFormats: marks,
      page: { ...REPORT_A4, area: `${FIRST_COLUMN}1:${COLUMNS.last}${page.rows}` },
    },
    names: [...tracked.names, ...beside.names],
  };
}

function besidePage(
  id: SheetId,
  { settings, warning, hint, criteria, figures = [] }: BesidePage,
): Pick<SheetSpec, "blocks" | "formats" | "merges"> & { readonly names: readonly NameSpec[] } {
  const block = (at: string, cell: Cell): Block => ({ at, owner: "ours", rows: [[cell]] });
  const text = { fontName: FONTS.working, fontSize: FONT_SIZES.note, wrap: true, valign: "top" } as const;
  const value = { ...text, align: "center" } as const;
  const area = ([first, last]: readonly [number, number]): string => `${LABELS}${first}:${VALUES}${last}`;
  const placed = settings.map((setting, index) => ({ ...setting, row: FIRST_SETTING + index }));
  const frozen = `${VALUES}${FROZEN_ROW}`;
  return {
    blocks: [
      block(`${LABELS}${FROZEN_ROW}`, formula(`=IF(${frozen}="","","${say.frozenOn}")`)),
      block(frozen, null),
      block(`${LABELS}${WARNING_ROWS[0]}`, formula(warning)),
      block(`${LABELS}${HINT_ROWS[0]}`, hint),
      ...placed.flatMap(({ row, label, value: cell }) => [
        block(`${LABELS}${row}`, label),
        block(`${VALUES}${row}`, cell),
      ]),
      ...criteria.map((criterion, index) => block(`${CRITERIA}${index + 1}`, criterion)),
      ...figures.map((figure, index) => block(`${FIGURES}${index + 1}`, formula(figure.formula))),
    ],
    formats: [
      { range: `${LABELS}${FROZEN_ROW}`, ...text },
      { range: frozen, ...value, numberFormat: DATE_FORMAT, bold: true },
      { range: area(WARNING_ROWS), ...text, bold: true, color: PALETTE.warningText },
      { range: area(HINT_ROWS), ...text, italic: true, color: PALETTE.muted },
      ...placed.flatMap(({ row, numberFormat }) => [
        { range: `${LABELS}${row}`, ...text },
        { range: `${VALUES}${row}`, ...value, numberFormat, fill: PALETTE.input },
      ]),
    ],
    merges: [area(WARNING_ROWS), area(HINT_ROWS)],
    names: [
      { name: frozenName(id), sheet: id, ref: `$${VALUES}$${FROZEN_ROW}`, visible: false },
      ...placed.map(({ name, row }): NameSpec => ({
        name,
        sheet: id,
        ref: `$${VALUES}$${row}`,
        visible: false,
      })),
      ...figures.map(({ slot }, index): NameSpec => ({
        name: figureName(id, slot),
        sheet: id,
        ref: `$${FIGURES}$${index + 1}`,
        visible: false,
      })),
    ],
  };
}

const LONGEST_TAB = 31;

/** Names of tabs have 31 letters at most, and none of []:*?/\ or an apostrophe at their ends. */
function tabName(text: string): string {
  const allowed = text
    .replace(/[[\]:*?/\\']/g, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return allowed.length <= LONGEST_TAB ? allowed : `${allowed.slice(0, LONGEST_TAB - 1).trim()}…`;
}
