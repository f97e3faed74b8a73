import { documentHead, selfReport, selfReportName } from "../../locale/vi/report";
import { selfAssessmentPieces } from "../../report/selfAssessment";
import type { Scheme } from "../../scoring/scheme";
import { quoted } from "../formulaText";
import { NAMES } from "../layout";
import type { SheetDescription } from "../spec";
import { emptySheet, formula } from "../spec";
import { addReportHead, capitals, fixed, type HeadText } from "./reportHead";
import { FIRST_COLUMN, reportColumnWidths, ReportPage, REPORT_A4, type ReportColumns } from "./reportPage";
import { addPieces } from "./reportPieces";
import { addSignature, agencySigner } from "./reportSignature";

export interface SelfReportInput {
  readonly scheme: Scheme;
  /** As the plan's head has them; only the rows' heights rest on it. */
  readonly agency?: string;
  readonly superiorAgency?: string;
}

const COLUMNS: ReportColumns = {
  widths: { A: 1.2, B: 5.3, C: 1.9, D: 2, E: 2.1, F: 2.1, G: 1.8 },
  last: "G",
};

/** The last heading and its paragraph: a signature never stands alone on a page. */
const LAST_PART = 2;

/**
 * The sheet "Báo cáo tự đánh giá", ready to print and sign. Its numbers are formulas; its paragraphs are people's.
 * @example describeSelfReport({ scheme: sampleScheme(), agency: "Sở Khoa học và Công nghệ" }).sheet.id // "report-self"
 */
export function describeSelfReport({
  scheme,
  agency = "",
  superiorAgency = "",
}: SelfReportInput): SheetDescription {
  const page = new ReportPage(COLUMNS);
  addReportHead(page, {
    superior: capitals(NAMES.superiorAgency, documentHead.superiorMissing, superiorAgency),
    agency: capitals(NAMES.agency, documentHead.agencyMissing, agency),
    subject: {
      cell: formula(`=${quoted(selfReport.subject)}&${NAMES.year}`),
      measure: `${selfReport.subject}2023`,
    },
  });
  const pieces = selfAssessmentPieces(scheme, agency);
  const marks = [...addPieces(page, pieces.slice(0, -LAST_PART))];
  page.together(() => {
    marks.push(...addPieces(page, pieces.slice(-LAST_PART)));
    addSignature(page, {
      recipientsTitle: selfReport.recipients.title,
      recipients: [toSuperior(superiorAgency), ...selfReport.recipients.list.map(fixed)],
      ...agencySigner({ title: selfReport.signerTitleMissing, name: selfReport.signerMissing }),
    });
  });
  return {
    sheet: {
      ...emptySheet("report-self", selfReportName),
      blocks: page.blocks,
      columnWidths: reportColumnWidths(COLUMNS),
      rowHeights: page.rowHeights,
      formats: page.formats,
      merges: page.merges,
      conditionalFormats: marks,
      page: { ...REPORT_A4, area: `${FIRST_COLUMN}1:${COLUMNS.last}${page.rows}` },
    },
    names: [],
  };
}

function toSuperior(superiorAgency: string): HeadText {
  const { before, after, missing } = selfReport.recipients.superior;
  const name = NAMES.superiorAgency;
  return {
    cell: formula(`=${quoted(before)}&IF(${name}="",${quoted(missing)},${name})&${quoted(after)}`),
    measure: `${before}${superiorAgency}${after}`,
  };
}
