import { documentHead, selfReport } from "../../locale/vi/report";
import { quoted } from "../formulaText";
import { NAMES } from "../layout";
import { formula } from "../spec";
import { FIRST_COLUMN, LAST_COLUMN, type PlacedText, type ReportPage } from "./selfReportPage";

/** Names as they are now, by which the rows are measured; the cells themselves follow the workbook's named cells. */
export interface ReportAgency {
  readonly agency: string;
  readonly superiorAgency: string;
}

const LEFT_END = "B";
const RIGHT_START = "C";

/** Agencies, number, motto, place and date, kind, subject: Nghị định 30/2020/NĐ-CP, annex I. */
export function addReportHead(page: ReportPage, { agency, superiorAgency }: ReportAgency): void {
  const h = documentHead;
  page.row(
    [
      left(
        capitals(NAMES.superiorAgency, h.superiorMissing),
        superiorAgency.toLocaleUpperCase("vi"),
        12,
        false,
      ),
      right(h.country, 12, true),
    ],
    1,
  );
  page.row(
    [
      left(capitals(NAMES.agency, h.agencyMissing), agency.toLocaleUpperCase("vi"), 12, true),
      { ...right(h.motto, 13, true), format: { fontSize: 13, bold: true, underline: true, align: "center" } },
    ],
    1,
  );
  page.row([{ ...left(h.shortLine, h.shortLine, 7, false) }], 1);
  const place = `IF(${NAMES.place}="",${quoted(h.date.place)},${NAMES.place})`;
  page.row([
    { ...left(h.number, h.number, 13, false), owner: "person" },
    {
      ...right("", 13, false),
      cell: formula(`=${place}&${quoted(h.date.rest)}&${NAMES.year}`),
      measure: `Bà Rịa - Vũng Tàu${h.date.rest}2023`,
      owner: "person",
      format: { fontSize: 13, italic: true, align: "center" },
    },
  ]);
  page.space(8);
  page.row([centred(h.kind, h.kind, 14)]);
  page.row([
    centred(formula(`=${quoted(selfReport.subject)}&${NAMES.year}`), `${selfReport.subject}2023`, 14),
  ]);
  page.row([{ ...centred(h.subjectLine, h.subjectLine, 7), format: { fontSize: 7, align: "center" } }], 1);
  page.space(8);
}

function capitals(name: string, missing: string): PlacedText["cell"] {
  return formula(`=IF(${name}="",${quoted(missing)},UPPER(${name}))`);
}

function left(cell: PlacedText["cell"], measure: string, size: number, bold: boolean): PlacedText {
  return {
    from: FIRST_COLUMN,
    to: LEFT_END,
    cell,
    measure,
    format: { fontSize: size, bold, align: "center" },
  };
}

function right(text: string, size: number, bold: boolean): PlacedText {
  const format = { fontSize: size, bold, align: "center" } as const;
  return { from: RIGHT_START, to: LAST_COLUMN, cell: text, measure: text, format };
}

function centred(cell: PlacedText["cell"], measure: string, size: number): PlacedText {
  const format = { fontSize: size, bold: true, align: "center" } as const;
  return { from: FIRST_COLUMN, to: LAST_COLUMN, cell, measure, format };
}
