import { selfReport as say, selfReportName, selfSettings } from "../../../locale/vi/report";
import { selfAssessmentPieces } from "../../../report/selfAssessment";
import type { SelfFacts } from "../../../report/selfFacts";
import { column, quoted } from "../../formulaText";
import { NAMES, TABLES } from "../../layout";
import type { KeptTexts } from "../../reports/keptTexts";
import { LAST_YEAR, lastYearName } from "../../reports/reportId";
import { lastYearIn } from "../../reports/scorecardFacts";
import type { CellValue } from "../../snapshot";
import type { SheetDescription, SheetId } from "../../spec";
import { formula } from "../../spec";
import { senders, signatureOf } from "./periodicReport";
import { describeReportSheet, type BesidePage } from "./reportSheet";
import { TOTAL_KEY } from "../scorecard/scorecardRows";
import { SCORE_COLUMNS } from "../../../locale/vi/scoring";

export interface SelfReportInput {
  readonly id: SheetId;
  readonly facts: SelfFacts;
  readonly texts: KeptTexts;
  /** Criteria of the unit's lead cells; none for the whole agency. */
  readonly leads: readonly string[];
  /** As they are now. */
  readonly superiorAgency: string;
  readonly place: string;
  readonly year: number | null;
  readonly named: Readonly<Record<string, CellValue>>;
  /** How many rows ChamDiem has. */
  readonly scoreRows: number;
  /** How many letters people's texts have in ChamDiem: by them the annex's rows are made high enough. */
  readonly scoreLetters: number;
}

/** The sheet of an annual self-assessment: its numbers are formulas, its paragraphs people's. */
export function describeSelfReport(input: SelfReportInput): SheetDescription {
  const { id, facts, texts, superiorAgency, place, year, named } = input;
  const { unit } = facts;
  const ofUnit = unit === null ? "" : say.ofUnit(unit);
  return describeReportSheet({
    ...{ id, texts },
    tab: unit === null ? selfReportName : say.unitTab(unit),
    head: {
      ...senders({ unit, agency: facts.agency, superiorAgency }),
      subject: {
        cell: formula(`=${quoted(say.subject)}&${NAMES.year}&${quoted(ofUnit)}`),
        measure: `${say.subject}2023${ofUnit}`,
      },
      place,
      year,
    },
    pieces: selfAssessmentPieces(facts, lastYearIn(named, TOTAL_KEY)),
    signature: signatureOf(unit, superiorAgency),
    beside: besidePage(input),
  });
}

/** Last year's results, and a warning where the scheme or people's texts have changed since the report was made. */
function besidePage({ facts, leads, scoreRows, scoreLetters, named }: SelfReportInput): BesidePage {
  const { fields } = facts.scorecard;
  const ofAgency = facts.unit === null;
  const keys = column(TABLES.scorecard, SCORE_COLUMNS.key);
  const gone = fields.map(({ key }) => `COUNTIFS(${keys},${quoted(key)})=0`);
  const changed = [`ROWS(${keys})<>${scoreRows}`, ...gone].join(",");
  const lengths = [SCORE_COLUMNS.evidence, SCORE_COLUMNS.explanation].map(
    (heading) => `LEN(${column(TABLES.scorecard, heading)})`,
  );
  const otherTexts = `IF(IFERROR(SUMPRODUCT(${lengths.join("+")}),-1)<>${scoreLetters},${quoted(selfSettings.otherTexts)},"")`;
  const compared = [
    { label: selfSettings.total, key: TOTAL_KEY },
    ...fields
      .filter(({ selfScored }) => selfScored)
      .map(({ no, name, key }) => ({ label: `${no}. ${name}`, key })),
  ];
  const lastYear = LAST_YEAR.flatMap((figure) =>
    compared.map(({ label, key }) => ({
      label: `${selfSettings.lastYear[figure]}: ${label}`,
      value: named[lastYearName(key, figure)] ?? null,
      name: lastYearName(key, figure),
      numberFormat: "0.00",
    })),
  );
  return {
    settings: ofAgency ? lastYear : [],
    warning: ofAgency ? `=IF(OR(${changed}),${quoted(selfSettings.otherScheme)},${otherTexts})` : '=""',
    hint: ofAgency ? selfSettings.hint : selfSettings.unitHint,
    criteria: leads,
  };
}
