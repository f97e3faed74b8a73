import * as say from "../../locale/vi/periodicReport";
import { documentHead, selfReport } from "../../locale/vi/report";
import { toExcelSerial } from "../../plan/calendarDate";
import type { PeriodicKind } from "../../report/period";
import type { PeriodicFacts } from "../../report/periodicFacts";
import { periodicPieces } from "../../report/periodicReport";
import { NAMES } from "../layout";
import { FONTS, FONT_SIZES, PALETTE } from "../palette";
import { MARK_COLUMN, type KeptTexts } from "../reports/keptTexts";
import { frozenName } from "../reports/reportId";
import type { Block, NameSpec, SheetDescription, SheetId, SheetSpec } from "../spec";
import { emptySheet, formula } from "../spec";
import { DATE_FORMAT } from "./planColumns";
import { addReportHead, capitals, fixed, type ReportHead } from "./reportHead";
import { FIRST_COLUMN, reportColumnWidths, ReportPage, REPORT_A4, type ReportColumns } from "./reportPage";
import { addPieces } from "./reportPieces";
import { addSignature, agencySigner, type Signature } from "./reportSignature";

export interface PeriodicReportInput {
  readonly id: SheetId;
  readonly kind: PeriodicKind;
  readonly year: number;
  readonly facts: PeriodicFacts;
  readonly texts: KeptTexts;
  /** Criteria of the unit's lead cells; none for the whole agency. */
  readonly leads: readonly string[];
  /** As they are now. */
  readonly superiorAgency: string;
  readonly place: string;
  /** Names of the cells with the report's days. */
  readonly windowNames: { readonly from: string; readonly to: string };
}

const COLUMNS: ReportColumns = {
  widths: { A: 1.2, B: 5.3, C: 1.6, D: 1.6, E: 1.6, F: 1.6, G: 1.6, H: 1.9 },
  last: "H",
};
/** Beside the page: what people may set, not printed. */
const LABELS = "J";
const VALUES = "K";
/** Hidden: the criteria of a unit's lead cells. */
const LEADS = "M";

/** Where the criteria of so many lead cells stand. @example leadRange(2) // "$M$1:$M$2" */
export function leadRange(count: number): string {
  return `$${LEADS}$1:$${LEADS}$${Math.max(1, count)}`;
}

/** The last heading and its paragraph: a signature never stands alone on a page. */
const LAST_PART = 2;

/** The sheet of a periodic report, ready to print and sign; made again it keeps what people wrote into it. */
export function describePeriodicReport(input: PeriodicReportInput): SheetDescription {
  const { id, kind, facts, texts } = input;
  const page = new ReportPage(COLUMNS, texts.keep);
  addReportHead(page, headOf(input));
  const pieces = periodicPieces(facts);
  const marks = [...addPieces(page, pieces.slice(0, -LAST_PART))];
  page.together(() => {
    marks.push(...addPieces(page, pieces.slice(-LAST_PART)));
    addSignature(page, facts.unit === null ? ofAgency(input) : OF_UNIT);
  });
  const tracked = texts.trackedBy(id, page.keptCells);
  const beside = besidePage(input);
  return {
    sheet: {
      ...emptySheet(id, tabName(say.sheetName(say.PERIOD_NAMES[kind], facts.unit))),
      blocks: [...page.blocks, ...beside.blocks, ...tracked.blocks],
      columnWidths: [
        ...reportColumnWidths(COLUMNS),
        { columns: "I", width: 3 },
        { columns: LABELS, width: 24 },
        { columns: VALUES, width: 14 },
        { columns: `${MARK_COLUMN}:${LEADS}`, width: 9, hidden: true },
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

function headOf({ facts, superiorAgency, place, year }: PeriodicReportInput): ReportHead {
  const { unit, agency, period } = facts;
  const names = documentHead;
  const ofAgency = capitals(NAMES.agency, names.agencyMissing, agency);
  return {
    superior:
      unit === null ? capitals(NAMES.superiorAgency, names.superiorMissing, superiorAgency) : ofAgency,
    agency: unit === null ? ofAgency : fixed(unit.toLocaleUpperCase("vi")),
    subject: fixed(say.subject(period, unit)),
    place,
    year,
  };
}

function ofAgency({ superiorAgency }: PeriodicReportInput): Signature {
  return {
    recipientsTitle: say.recipients.title,
    recipients: [say.recipients.superior(superiorAgency), ...say.recipients.list].map(fixed),
    ...agencySigner({ title: selfReport.signerTitleMissing, name: selfReport.signerMissing }),
  };
}

const OF_UNIT: Signature = {
  recipientsTitle: say.recipients.title,
  recipients: [say.recipients.agencyLeaders, ...say.recipients.unitList].map(fixed),
  title: { suggested: say.unitSigner.title },
  name: { suggested: say.unitSigner.name },
};

/** The report's days, a warning where NgayChot isn't among them, and the criteria of a unit. */
function besidePage({ id, facts, leads, windowNames }: PeriodicReportInput): Pick<
  SheetSpec,
  "blocks" | "formats" | "merges"
> & {
  readonly names: readonly NameSpec[];
} {
  const { from, to } = windowNames;
  const days = { from: toExcelSerial(facts.window.from), to: toExcelSerial(facts.window.to) };
  const outside = `OR(NOT(ISNUMBER(${NAMES.cutOff})),INT(N(${NAMES.cutOff}))<${from},INT(N(${NAMES.cutOff}))>${to})`;
  const block = (at: string, owner: Block["owner"], cell: Block["rows"][0][0]): Block => ({
    at,
    owner,
    rows: [[cell]],
  });
  const text = { fontName: FONTS.working, fontSize: FONT_SIZES.note, wrap: true, valign: "top" } as const;
  const valueCells = `${VALUES}1:${VALUES}2`;
  const [warning, hint] = [`${LABELS}4:${VALUES}5`, `${LABELS}6:${VALUES}8`];
  return {
    blocks: [
      block(`${LABELS}1`, "ours", say.settings.from),
      block(`${LABELS}2`, "ours", say.settings.to),
      block(`${VALUES}1`, "person", days.from),
      block(`${VALUES}2`, "person", days.to),
      block(`${LABELS}3`, "ours", formula(`=IF(${VALUES}3="","","${say.settings.frozenOn}")`)),
      block(`${VALUES}3`, "ours", null),
      block(`${LABELS}4`, "ours", formula(`=IF(${outside},"${say.settings.outside}","")`)),
      block(`${LABELS}6`, "ours", say.settings.hint),
      ...leads.map((criterion, index) => block(`${LEADS}${index + 1}`, "ours", criterion)),
    ],
    formats: [
      { range: `${LABELS}1:${LABELS}3`, ...text },
      { range: valueCells, ...text, numberFormat: DATE_FORMAT, align: "center", fill: PALETTE.input },
      { range: `${VALUES}3`, ...text, numberFormat: DATE_FORMAT, align: "center", bold: true },
      { range: warning, ...text, bold: true, color: PALETTE.warningText },
      { range: hint, ...text, italic: true, color: PALETTE.muted },
    ],
    merges: [warning, hint],
    names: [
      { name: from, sheet: id, ref: `$${VALUES}$1`, visible: false },
      { name: to, sheet: id, ref: `$${VALUES}$2`, visible: false },
      { name: frozenName(id), sheet: id, ref: `$${VALUES}$3`, visible: false },
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
