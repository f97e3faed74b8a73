import { selfReportName } from "../../locale/vi/report";
import { selfAssessmentPieces } from "../../report/selfAssessment";
import type { Scheme } from "../../scoring/scheme";
import type { PageSpec, SheetDescription } from "../spec";
import { emptySheet } from "../spec";
import { addReportHead, type ReportAgency } from "./selfReportHead";
import { FIRST_COLUMN, LAST_COLUMN, reportColumnWidths, ReportPage } from "./selfReportPage";
import { addPieces } from "./selfReportPieces";
import { addSignature } from "./selfReportSignature";

export interface SelfReportInput {
  readonly scheme: Scheme;
  /** As the plan's head has them; only the rows' heights rest on it. */
  readonly agency?: string;
  readonly superiorAgency?: string;
}

/** Margins of Nghị định 30/2020/NĐ-CP, annex I, and the page's number in the top margin. */
const PORTRAIT_A4: PageSpec = {
  orientation: "portrait",
  margins: { top: 2, bottom: 2, left: 3, right: 1.5 },
  centerHorizontally: false,
  header: '&C&"Times New Roman,Regular"&13&P',
  plainFirstPage: true,
};

/** The last heading and its paragraph: a signature never stands alone on a page. */
const LAST_PART = 2;

/**
 * The sheet "Báo cáo tự đánh giá", ready to print and sign. Its numbers are formulas; its paragraphs are people's.
 * @example describeSelfReport({ scheme: sampleScheme(), agency: "Sở Khoa học và Công nghệ" }).sheet.id // "report-self"
 */
export function describeSelfReport({ scheme, agency, superiorAgency }: SelfReportInput): SheetDescription {
  const names: ReportAgency = { agency: agency ?? "", superiorAgency: superiorAgency ?? "" };
  const page = new ReportPage();
  addReportHead(page, names);
  const pieces = selfAssessmentPieces(scheme, names.agency);
  const marks = [...addPieces(page, pieces.slice(0, -LAST_PART))];
  page.together(() => {
    marks.push(...addPieces(page, pieces.slice(-LAST_PART)));
    addSignature(page, names.superiorAgency);
  });
  return {
    sheet: {
      ...emptySheet("report-self", selfReportName),
      blocks: page.blocks,
      columnWidths: reportColumnWidths(),
      rowHeights: page.rowHeights,
      formats: page.formats,
      merges: page.merges,
      conditionalFormats: marks,
      page: { ...PORTRAIT_A4, area: `${FIRST_COLUMN}1:${LAST_COLUMN}${page.rows}` },
    },
    names: [],
  };
}
