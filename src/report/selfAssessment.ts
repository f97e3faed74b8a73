import { DECLARATION, SAMPLE_NOTICE, SCORE_COLUMNS, SCORE_LEVELS } from "../locale/vi/scoring";
import { selfReport as say } from "../locale/vi/report";
import { keyOf } from "../scoring/componentKey";
import { isSelfScored } from "../scoring/selfScored";
import type { Field, Scheme } from "../scoring/scheme";
import { column, quoted } from "../workbook/formulaText";
import { NAMES, TABLES } from "../workbook/layout";
import { formula, type Cell } from "../workbook/spec";
import { countsSentence } from "./countsSentence";
import { dayText, decimalText, percentText } from "./formulaText";
import { planCounts } from "./planCounts";
import {
  plain,
  type ReportColumn,
  type ReportParagraph,
  type ReportPiece,
  type ReportTableRow,
} from "./reportPiece";

const C = SCORE_COLUMNS;
const of = (heading: string): string => column(TABLES.scorecard, heading);
/** Room is kept for a name as long as this one, though the plan doesn't name its agency. */
const USUAL_AGENCY = "Sở Nông nghiệp và Phát triển nông thôn";
const POINTS = "0.00";

/**
 * What the annual self-assessment says: results of the plan, points by field, explanations, difficulties, proposals
 * (CV 383, 384/BNV-CCHC 2021; CV 6203/BNV-CCHC 2022). Every number is a formula over the workbook's own tables.
 * @param agencyName as it is now; only rows' heights rest on it
 */
export function selfAssessmentPieces(scheme: Scheme, agencyName = ""): readonly ReportPiece[] {
  const { headings, placeholders } = say;
  return [
    paragraph(scheme.sample ? SAMPLE_NOTICE : "", "ours", "notice"),
    ...say.basis.map((text) => paragraph(text, "person", "note")),
    opening(agencyName),
    { kind: "heading", text: headings.plan },
    completion(),
    { kind: "paragraph", content: countsSentence(planCounts({ kind: "all" })), owner: "ours", style: "body" },
    paragraph(placeholders.plan, "person", "placeholder"),
    { kind: "heading", text: headings.scores },
    total(scheme),
    summaryTable(scheme),
    paragraph(say.annex, "ours", "note"),
    { kind: "heading", text: headings.explanations },
    evidence(),
    paragraph(placeholders.explanations, "person", "placeholder"),
    { kind: "heading", text: headings.difficulties },
    paragraph(placeholders.difficulties, "person", "placeholder"),
    { kind: "heading", text: headings.proposals },
    paragraph(placeholders.proposals, "person", "placeholder"),
  ];
}

function paragraph(
  text: string,
  owner: ReportParagraph["owner"],
  style: ReportParagraph["style"],
): ReportParagraph {
  return { kind: "paragraph", content: plain(text), owner, style };
}

function sentence(text: `=${string}`, measure: string): ReportParagraph {
  return { kind: "paragraph", content: { cell: formula(text), measure }, owner: "ours", style: "body" };
}

function opening(agencyName: string): ReportParagraph {
  const { reports, asOf, follows } = say.opening;
  const agency = `IF(${NAMES.agency}="","…",${NAMES.agency})`;
  return sentence(
    `=${agency}&${quoted(reports)}&${NAMES.year}&${quoted(asOf)}&${dayText(NAMES.cutOff)}&${quoted(follows)}`,
    `${agencyName.padEnd(USUAL_AGENCY.length, "n")}${reports}2023${asOf}30/11/2023${follows}`,
  );
}

function completion(): ReportParagraph {
  const { before, after, notApplicable } = say.completion;
  const share = `IF(ISNUMBER(${NAMES.completion}),${percentText(NAMES.completion)},${quoted(notApplicable)})`;
  return sentence(`=${quoted(before)}&${share}&${quoted(after)}`, `${before}${notApplicable}${after}`);
}

function total({ grades }: Scheme): ReportParagraph {
  const longest = grades.reduce((found, { label }) => (label.length > found.length ? label : found), "");
  const s = say.scoring;
  const index = `IF(ISNUMBER(${NAMES.index}),${percentText(NAMES.index)},${NAMES.index})`;
  const scored = `${of(C.level)},${quoted(SCORE_LEVELS.component)}`;
  const inState = (state: string): string => `COUNTIFS(${scored},${of(C.state)},${quoted(state)})`;
  const declared = `(${inState(`${DECLARATION.declared}*`)}+${inState(DECLARATION.notArisen)})`;
  const all = inState(`<>${DECLARATION.notSelfScored}`);
  const note = `IF(${declared}<${all},${quoted(s.provisional)}&${declared}&"/"&${all}&${quoted(s.components)},"")`;
  const points = `${decimalText(NAMES.selfScore)}&${quoted(s.of)}&${decimalText(NAMES.maxScore)}`;
  return sentence(
    `=${quoted(s.total)}&${points}&${quoted(s.points)}&${index}&${quoted(s.grade)}&${NAMES.grade}&${quoted(s.end)}&${note}`,
    `${s.total}100,00/100,00${s.points}100,00%${s.grade}${longest}${s.end}${s.provisional}100/100${s.components}`,
  );
}

function summaryTable(scheme: Scheme): ReportPiece {
  const { summary } = say;
  const columns: ReportColumn[] = [
    { heading: summary.no, from: "A", to: "A", align: "center" },
    { heading: summary.field, from: "B", to: "C", align: "left" },
    { heading: summary.max, from: "D", to: "D", align: "center", numberFormat: POINTS },
    { heading: summary.applicable, from: "E", to: "E", align: "center", numberFormat: POINTS },
    { heading: summary.self, from: "F", to: "F", align: "center", numberFormat: POINTS },
    { heading: summary.share, from: "G", to: "G", align: "center", numberFormat: "0.00%" },
  ];
  return {
    kind: "table",
    table: { columns, rows: [...scheme.fields.map(fieldRow), ...closingRows(scheme)] },
  };
}

function fieldRow(field: Field): ReportTableRow {
  const key = quoted(keyOf("field", field.no));
  const at = (heading: string): string => `SUMIFS(${of(heading)},${of(C.key)},${key})`;
  const applicable = `SUMIFS(${of(C.applicable)},${of(C.field)},${key})`;
  const selfScored = field.criteria.some((criterion) => criterion.components.some(isSelfScored));
  const scores: readonly Cell[] = selfScored
    ? [
        formula(`=${applicable}`),
        formula(`=${at(C.self)}`),
        formula(`=IF(${applicable}=0,"",${at(C.share)})`),
      ]
    : Array.from({ length: 3 }, () => say.summary.notSelfScored);
  return { cells: [field.no, field.name, formula(`=${at(C.max)}`), ...scores], bold: false };
}

function closingRows(scheme: Scheme): readonly ReportTableRow[] {
  const { summary } = say;
  const maximum = `SUMIFS(${of(C.max)},${of(C.level)},${quoted(SCORE_LEVELS.total)})`;
  const totals: ReportTableRow = {
    cells: [
      null,
      summary.total,
      formula(`=${maximum}`),
      formula(`=${NAMES.maxScore}`),
      formula(`=${NAMES.selfScore}`),
      formula(`=${NAMES.index}`),
    ],
    bold: true,
  };
  const adjustments = scheme.adjustments.map(({ kind }): ReportTableRow => {
    const points = `SUMIFS(${of(C.self)},${of(C.level)},${quoted(SCORE_LEVELS[kind])})`;
    return { cells: [null, summary[kind], null, null, formula(`=${points}`), null], bold: false };
  });
  return [totals, ...adjustments];
}

/** How many scored components have no evidence, and of those how many are explained. */
function evidence(): ReportParagraph {
  const { before, explained, end } = say.evidence;
  const without = `${of(C.level)},${quoted(SCORE_LEVELS.component)},${of(C.self)},">0",${of(C.evidence)},""`;
  return sentence(
    `=${quoted(before)}&COUNTIFS(${without})&${quoted(explained)}&COUNTIFS(${without},${of(C.explanation)},"?*")&${quoted(end)}`,
    `${before}100${explained}100${end}`,
  );
}
