import * as say from "../../../locale/vi/periodicReport";
import { selfReport } from "../../../locale/vi/report";
import { toExcelSerial } from "../../../plan/calendarDate";
import type { PeriodicKind } from "../../../report/period";
import type { PeriodicFacts } from "../../../report/periodicFacts";
import { periodicPieces } from "../../../report/periodicReport";
import { planFigures } from "../../../report/planFigures";
import { NAMES } from "../../layout";
import type { KeptTexts } from "../../reports/keptTexts";
import type { SheetDescription, SheetId } from "../../spec";
import { DATE_FORMAT } from "../plan/planColumns";
import { agencyName, fixed, halved, superiorName, type ReportHead } from "./reportHead";
import { describeReportSheet, type BesidePage } from "./reportSheet";
import { agencySigner, type Signature } from "./reportSignature";

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

/** The sheet of a periodic report. */
export function describePeriodicReport(input: PeriodicReportInput): SheetDescription {
  const { id, kind, facts, texts } = input;
  return describeReportSheet({
    ...{ id, texts },
    tab: say.sheetName(say.PERIOD_NAMES[kind], facts.unit),
    head: headOf(input),
    pieces: periodicPieces(facts),
    signature: facts.unit === null ? ofAgency(input) : OF_UNIT,
    beside: besidePage(input),
  });
}

function headOf({ facts, superiorAgency, place, year }: PeriodicReportInput): ReportHead {
  const { unit, agency, period } = facts;
  return {
    ...senders({ unit, agency, superiorAgency }),
    subject: fixed(say.subject(period, unit)),
    place,
    year,
  };
}

/** Who the report comes from: the agency under its superior, or a unit under the agency. */
export function senders({
  unit,
  agency,
  superiorAgency,
}: {
  readonly unit: string | null;
  readonly agency: string;
  readonly superiorAgency: string;
}): Pick<ReportHead, "superior" | "agency"> {
  const ofAgency = agencyName(agency);
  if (unit !== null) return { superior: ofAgency, agency: fixed(halved(unit.toLocaleUpperCase("vi"))) };
  return { superior: superiorName(superiorAgency), agency: ofAgency };
}

function ofAgency({ superiorAgency }: Pick<PeriodicReportInput, "superiorAgency">): Signature {
  return {
    recipientsTitle: say.recipients.title,
    recipients: [say.recipients.superior(superiorAgency), ...say.recipients.list].map(fixed),
    ...agencySigner({ title: selfReport.signerTitleMissing, name: selfReport.signerMissing }),
  };
}

/** Signed by the agency's leader, or by the head of a unit. */
export function signatureOf(unit: string | null, superiorAgency: string): Signature {
  return unit === null ? ofAgency({ superiorAgency }) : OF_UNIT;
}

const OF_UNIT: Signature = {
  recipientsTitle: say.recipients.title,
  recipients: [say.recipients.agencyLeaders, ...say.recipients.unitList].map(fixed),
  title: { suggested: say.unitSigner.title },
  name: { suggested: say.unitSigner.name },
};

/** The report's days, a warning where NgayChot isn't among them, and the criteria of a unit. */
function besidePage({ facts, leads, windowNames }: PeriodicReportInput): BesidePage {
  const { from, to } = windowNames;
  const outside = `OR(NOT(ISNUMBER(${NAMES.cutOff})),INT(N(${NAMES.cutOff}))<${from},INT(N(${NAMES.cutOff}))>${to})`;
  const day = { numberFormat: DATE_FORMAT };
  return {
    settings: [
      { ...day, label: say.settings.from, value: toExcelSerial(facts.window.from), name: from },
      { ...day, label: say.settings.to, value: toExcelSerial(facts.window.to), name: to },
    ],
    warning: `=IF(${outside},"${say.settings.outside}","")`,
    hint: say.settings.hint,
    criteria: leads,
    figures: planFigures(facts.scope, facts.fields),
  };
}
