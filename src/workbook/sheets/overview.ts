import type { IsoDate } from "../../plan/calendarDate";
import { toExcelSerial } from "../../plan/calendarDate";
import { OVERVIEW } from "../../locale/vi/workbook";
import { area, cell, columnLetters } from "../a1";
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
import { COLUMNS, font, LABEL_WIDTH, ours } from "./overview/part";
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
  const counts = conditions(oneUnit.nextRow);
  const fieldTable = byField(counts.nextRow, fields);
  const unitTable = byUnit(fieldTable.nextRow, units);
  const quarters = byQuarter(unitTable.nextRow);
  const scores = fieldScores(quarters.nextRow, scheme);
  const urgent = pressing(scores.nextRow);
  const note = noteAt(urgent.nextRow);
  // Below what is printed: with it the page would be too small to read.
  const months = byMonth(note.nextRow + 1);
  const parts: readonly Part[] = [
    top,
    oneUnit,
    counts,
    fieldTable,
    unitTable,
    quarters,
    scores,
    urgent,
    note,
    months,
  ];
  const lastRow = urgent.nextRow;
  return {
    sheet: {
      ...emptySheet("overview", SHEET_NAMES.overview),
      tabColor: "#D55E00",
      blocks: parts.flatMap(({ blocks }) => blocks),
      formats: parts.flatMap(({ formats }) => formats),
      merges: parts.flatMap(({ merges }) => merges ?? []),
      rowHeights: [
        ...parts.flatMap(({ rowHeights }) => rowHeights ?? []),
        ...gapsAfter([top, oneUnit, counts, fieldTable, unitTable, quarters, scores]),
      ],
      charts: parts.flatMap(({ charts }) => charts ?? []),
      conditionalFormats: parts.flatMap(({ conditionalFormats }) => conditionalFormats ?? []),
      validations: parts.flatMap(({ validations }) => validations ?? []),
      columnWidths: [
        { columns: "A", width: 1.5 },
        { columns: "B", width: LABEL_WIDTH },
        { columns: "C:F", width: 13 },
        { columns: "G", width: 15 },
        { columns: "H", width: 1.5 },
        { columns: "I:K", width: 14 },
        { columns: "L", width: 1 },
        { columns: "M:Q", width: 10 },
      ],
      freeze: { rows: 3, columns: 0 },
      page: {
        ...LANDSCAPE_A4,
        orientation: "portrait",
        area: `A1:${columnLetters(COLUMNS.last + 1)}${lastRow}`,
        pagesTall: 1,
        margins: { top: 1.2, bottom: 1.2, left: 1.2, right: 1 },
      },
    },
    names: [...HEAD_NAMES, ...UNIT_VIEW_NAMES, ...counts.names],
  };
}

/** Low gaps between the parts: the lower the page, the larger its letters on one A4. */
function gapsAfter(parts: readonly Part[]): readonly RowHeight[] {
  const rows = new Set(parts.map(({ nextRow }) => nextRow - 1));
  return [...rows].map((row) => ({ rows: String(row), height: 7 }));
}

function noteAt(row: number): Part {
  const range = area(row, COLUMNS.label, row, COLUMNS.last);
  return {
    nextRow: row + 1,
    blocks: [ours(cell(row, COLUMNS.label), [[OVERVIEW.note]])],
    formats: [{ range, ...font, fontSize: 9, italic: true, color: PALETTE.muted, wrap: true, valign: "top" }],
    merges: [range],
    rowHeights: [{ rows: String(row), height: 28 }],
  };
}
