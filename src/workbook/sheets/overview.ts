import type { IsoDate } from "../../plan/calendarDate";
import { toExcelSerial } from "../../plan/calendarDate";
import { OVERVIEW } from "../../locale/vi/workbook";
import { area, cell } from "../a1";
import type { BreakdownGroup } from "../breakdown";
import { SHEET_NAMES } from "../layout";
import { PALETTE } from "../palette";
import type { RowHeight, SheetDescription } from "../spec";
import { emptySheet, LANDSCAPE_A4 } from "../spec";
import { byField, byMonth, byQuarter, byUnit } from "./overview/breakdowns";
import { conditions } from "./overview/conditions";
import { fieldScores } from "./overview/fieldScores";
import { head, HEAD_NAMES } from "./overview/head";
import type { Part } from "./overview/part";
import { COLUMN_WIDTHS, COLUMNS, font, ours } from "./overview/part";
import { panelHeights, panelRow, widePanel } from "./overview/panels";
import { pressing } from "./overview/pressing";
import { unitView, UNIT_VIEW_NAMES } from "./overview/unitView";
import type { Scheme } from "../../scoring/scheme";

export interface OverviewInput {
  readonly cutOff: IsoDate;
  /** Groups of the breakdowns; the sheet DanhMuc holds their criteria in the same order. */
  readonly fields: readonly BreakdownGroup[];
  readonly units: readonly BreakdownGroup[];
  readonly scheme: Scheme;
}

/** The sheet Tổng quan: one A4 page that a leader reads. Every figure is a formula as of NgayChot. */
export function describeOverview({ cutOff, fields, units, scheme }: OverviewInput): SheetDescription {
  const top = head(toExcelSerial(cutOff));
  const oneUnit = unitView(top.nextRow);
  const heights = panelHeights(Math.max(fields.length, units.length), scheme.fields.length);
  const upper = panelRow(oneUnit.nextRow, heights[0]);
  const lower = panelRow(upper.nextRow, heights[1]);
  const urgent = pressing(lower.nextRow);
  const note = noteAt(urgent.nextRow);
  // The figures behind the charts stand below what is printed: with them the page would be too small to read.
  const title = detailsTitle(note.nextRow + 1);
  const counts = conditions(title.nextRow);
  const fieldTable = byField(counts.nextRow, fields, upper.left);
  const unitTable = byUnit(fieldTable.nextRow, units, upper.right);
  const quarters = byQuarter(unitTable.nextRow, lower.left);
  const scores = fieldScores(quarters.nextRow, scheme, lower.right);
  const monthsChart = widePanel(scores.nextRow);
  const months = byMonth(monthsChart.nextRow, monthsChart.panel);
  const details = [title, counts, fieldTable, unitTable, quarters, scores, months];
  const parts: readonly Part[] = [top, oneUnit, urgent, note, ...details];
  return {
    sheet: {
      ...emptySheet("overview", SHEET_NAMES.overview),
      tabColor: "#D55E00",
      blocks: parts.flatMap(({ blocks }) => blocks),
      formats: parts.flatMap(({ formats }) => formats),
      merges: parts.flatMap(({ merges }) => merges ?? []),
      rowHeights: [
        ...[...parts, upper, lower].flatMap(({ rowHeights }) => rowHeights ?? []),
        ...gapsAfter([top, oneUnit, upper, lower]),
        { rows: "4", height: GAP },
        { rows: "8", height: GAP },
      ],
      charts: parts.flatMap(({ charts }) => charts ?? []),
      conditionalFormats: parts.flatMap(({ conditionalFormats }) => conditionalFormats ?? []),
      validations: parts.flatMap(({ validations }) => validations ?? []),
      columnWidths: COLUMN_WIDTHS,
      freeze: { rows: 3, columns: 0 },
      page: {
        ...LANDSCAPE_A4,
        orientation: "portrait",
        area: `B1:${cell(urgent.nextRow, COLUMNS.last)}`,
        pagesTall: 1,
        margins: { top: 1, bottom: 1.3, left: 1, right: 1 },
      },
    },
    names: [...HEAD_NAMES, ...UNIT_VIEW_NAMES, ...counts.names],
  };
}

const GAP = 6;

/** Low gaps between the parts: the lower the page, the larger its letters on one A4. */
function gapsAfter(parts: readonly Pick<Part, "nextRow">[]): readonly RowHeight[] {
  const rows = new Set(parts.map(({ nextRow }) => nextRow - 1));
  return [...rows].map((row) => ({ rows: String(row), height: GAP }));
}

function detailsTitle(row: number): Part {
  const at = cell(row, COLUMNS.label);
  return {
    nextRow: row + 2,
    blocks: [ours(at, [[OVERVIEW.details]])],
    formats: [{ range: at, ...font, fontSize: 12, bold: true, color: PALETTE.title }],
  };
}

function noteAt(row: number): Part {
  const range = area(row, COLUMNS.label, row, COLUMNS.last);
  return {
    nextRow: row + 1,
    blocks: [ours(cell(row, COLUMNS.label), [[OVERVIEW.note]])],
    formats: [{ range, ...font, fontSize: 9, italic: true, color: PALETTE.muted, wrap: true, valign: "top" }],
    merges: [range],
    rowHeights: [{ rows: String(row), height: 25 }],
  };
}
