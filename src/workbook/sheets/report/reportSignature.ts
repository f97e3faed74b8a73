import { quoted } from "../../formulaText";
import { NAMES } from "../../layout";
import { formula } from "../../spec";
import type { HeadText } from "./reportHead";
import { FIRST_COLUMN, type PlacedText, type ReportPage } from "./reportPage";

const LEFT_END = "B";
const RIGHT_START = "D";
/** Room for the signature and the seal, in points. */
const SIGNATURE_ROOM = 48;

export interface Signature {
  readonly recipientsTitle: string;
  /** The first line may be a formula; all of them are people's. */
  readonly recipients: readonly HeadText[];
  readonly title: SignerText;
  readonly name: SignerText;
}

/** Follows the workbook's settings, or is a person's own where the report isn't the agency's. */
export type SignerText = { readonly follows: HeadText } | { readonly suggested: string };

/** Nơi nhận on the left, the signer's title and name on the right. */
export function addSignature(
  page: ReportPage,
  { recipientsTitle, recipients, title, name }: Signature,
): void {
  const list = recipients.map((text, index) => recipient(text, `recipient${index + 1}`));
  page.space(10);
  page.row(
    [
      {
        ...recipient({ cell: recipientsTitle, measure: recipientsTitle }, "recipients"),
        format: { fontSize: 12, bold: true, italic: true },
      },
      signer(page, title, "signerTitle"),
    ],
    1,
  );
  for (const line of list) page.row([line], 1);
  page.space(SIGNATURE_ROOM);
  page.row([signer(page, name, "signer")]);
}

/** The agency's signer as the sheet Thông tin has him. */
export function agencySigner(missing: {
  readonly title: string;
  readonly name: string;
}): Pick<Signature, "title" | "name"> {
  const measure = "KT. GIÁM ĐỐC";
  const { signer: name, signerTitle: title } = NAMES;
  return {
    title: {
      follows: {
        cell: formula(`=IF(${title}="",${quoted(missing.title)},UPPER(${title}))`),
        measure,
      },
    },
    name: { follows: { cell: formula(`=IF(${name}="",${quoted(missing.name)},${name})`), measure } },
  };
}

function recipient({ cell, measure }: HeadText, slot: string): PlacedText {
  return {
    from: FIRST_COLUMN,
    to: LEFT_END,
    cell,
    measure,
    owner: "person",
    kept: { slot, text: measure },
    format: { fontSize: 11 },
  };
}

function signer(page: ReportPage, text: SignerText, slot: string): PlacedText {
  const format = { fontSize: 13, bold: true, align: "center" } as const;
  const at = { from: RIGHT_START, to: page.columns.last, format };
  if ("follows" in text) return { ...at, ...text.follows };
  const { suggested } = text;
  return {
    ...at,
    cell: suggested,
    measure: suggested,
    owner: "person",
    kept: { slot, text: suggested },
  };
}
