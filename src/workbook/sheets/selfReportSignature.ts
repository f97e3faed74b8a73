import { selfReport } from "../../locale/vi/report";
import { quoted } from "../formulaText";
import { NAMES } from "../layout";
import { formula } from "../spec";
import { FIRST_COLUMN, LAST_COLUMN, type PlacedText, type ReportPage } from "./selfReportPage";

const LEFT_END = "B";
const RIGHT_START = "D";
/** Room for the signature and the seal, in points. */
const SIGNATURE_ROOM = 48;

/** Nơi nhận on the left, the signer's title and name on the right. */
export function addSignature(page: ReportPage, superiorAgency: string): void {
  const { recipients } = selfReport;
  const superior = `IF(${NAMES.superiorAgency}="",${quoted(recipients.superior.missing)},${NAMES.superiorAgency})`;
  const first = formula(
    `=${quoted(recipients.superior.before)}&${superior}&${quoted(recipients.superior.after)}`,
  );
  page.space(10);
  page.row(
    [
      { ...recipient(recipients.title), format: { fontSize: 12, bold: true, italic: true } },
      signer(
        `=IF(${NAMES.signerTitle}="",${quoted(selfReport.signerTitleMissing)},UPPER(${NAMES.signerTitle}))`,
      ),
    ],
    1,
  );
  const shown = `${recipients.superior.before}${superiorAgency}${recipients.superior.after}`;
  page.row([{ ...recipient(shown), cell: first }], 1);
  for (const text of recipients.list) page.row([recipient(text)], 1);
  page.space(SIGNATURE_ROOM);
  page.row([signer(`=IF(${NAMES.signer}="",${quoted(selfReport.signerMissing)},${NAMES.signer})`)]);
}

function recipient(text: string): PlacedText {
  return {
    from: FIRST_COLUMN,
    to: LEFT_END,
    cell: text,
    measure: text,
    owner: "person",
    format: { fontSize: 11 },
  };
}

function signer(text: `=${string}`): PlacedText {
  const format = { fontSize: 13, bold: true, align: "center" } as const;
  return { from: RIGHT_START, to: LAST_COLUMN, cell: formula(text), measure: "KT. GIÁM ĐỐC", format };
}
