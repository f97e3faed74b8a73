import { DECLARATION, SAMPLE_NOTICE, SCORE_COLUMNS, SCORE_LEVELS } from "../locale/vi/scoring";
import { selfReport as say } from "../locale/vi/report";
import { column, quoted } from "../workbook/formulaText";
import { NAMES, TABLES } from "../workbook/layout";
import { formula } from "../workbook/spec";
import { countsSentence } from "./countsSentence";
import { fieldCounts } from "./fieldCounts";
import { dayText, decimalText, LONG_DAY, percentText } from "./formulaText";
import { overdueTable } from "./periodicTables";
import { planCounts } from "./planCounts";
import { plain, type ReportParagraph, type ReportPiece } from "./reportPiece";
import { roundPieces } from "./roundTables";
import { lastYearPieces } from "./lastYearTables";
import { summaryTable, unprovenTable, UNSCORED } from "./scoreTables";
import type { LastYear, SelfFacts } from "./selfFacts";

const C = SCORE_COLUMNS;
const of = (heading: string): string => column(TABLES.scorecard, heading);
/** Room is kept for names as long as these. */
const USUAL_AGENCY = "Sở Nông nghiệp và Phát triển nông thôn";
const LONG_GRADE = "Hoàn thành xuất sắc";

type Part = readonly [heading: string, pieces: readonly ReportPiece[]];

/**
 * What the annual self-assessment says: results of the plan, points by field, explanations, difficulties, proposals
 * (CV 383, 384/BNV-CCHC 2021; CV 6203/BNV-CCHC 2022). Every number is a formula over the workbook's own tables. A
 * unit's has no points: the scheme is scored for the whole agency.
 * @param total last year's result of the whole
 */
export function selfAssessmentPieces(facts: SelfFacts, total: LastYear): readonly ReportPiece[] {
  const { headings } = say;
  const ofAgency = facts.unit === null;
  const parts: readonly Part[] = [
    [headings.plan, planPart(facts)],
    ...(ofAgency
      ? ([
          [headings.scores, scoresPart(facts, total)],
          [headings.explanations, explanationsPart(facts)],
        ] as const)
      : ([[headings.overdue, overduePart(facts)]] as const)),
    [headings.difficulties, [placeholder("difficulties")]],
    [headings.proposals, [placeholder("proposals")]],
  ];
  return [
    paragraph(ofAgency && facts.scorecard.sample ? SAMPLE_NOTICE : "", "notice"),
    ...say.basis.map((text, index) => written(text, `basis${index + 1}`, "note")),
    opening(facts),
    ...parts.flatMap(([heading, pieces], index): ReportPiece[] => [
      { kind: "heading", text: `${ROMAN[index] ?? index + 1}. ${heading}` },
      ...pieces,
    ]),
  ];
}

const ROMAN = ["I", "II", "III", "IV", "V"];

function planPart({ scope, fields, blankField, unit }: SelfFacts): readonly ReportPiece[] {
  const counts = planCounts(scope);
  return [
    completion(counts),
    body(countsSentence(counts)),
    paragraph(say.byField, "body"),
    fieldCounts(scope, fields, blankField),
    ...(unit === null ? [] : [paragraph(say.scoredAsWhole, "note")]),
    placeholder("plan"),
  ];
}

function scoresPart({ scorecard }: SelfFacts, total: LastYear): readonly ReportPiece[] {
  return [
    totals(),
    summaryTable(scorecard),
    ...roundPieces(scorecard),
    paragraph(say.annex, "note"),
    ...lastYearPieces(scorecard, total),
  ];
}

function explanationsPart({ scorecard: { unproven } }: SelfFacts): readonly ReportPiece[] {
  return [
    evidence(),
    ...(unproven.length === 0 ? [] : [unprovenTable(unproven)]),
    placeholder("explanations"),
  ];
}

function overduePart({ overdue }: SelfFacts): readonly ReportPiece[] {
  return [
    overdue.length === 0 ? paragraph(say.noOverdue, "body") : overdueTable(overdue),
    placeholder("overdue"),
  ];
}

function opening({ agency, unit }: SelfFacts): ReportParagraph {
  const { reports, asOf, follows } = say.opening;
  const who = unit === null ? `IF(${NAMES.agency}="","…",${NAMES.agency})` : quoted(unit);
  return sentence(
    `=${who}&${quoted(reports)}&${NAMES.year}&${quoted(asOf)}&${dayText(NAMES.cutOff)}&${quoted(follows)}`,
    `${(unit ?? agency).padEnd(USUAL_AGENCY.length, "n")}${reports}2023${asOf}${LONG_DAY}${follows}`,
  );
}

function completion({ counted, done }: ReturnType<typeof planCounts>): ReportParagraph {
  const { before, after, notApplicable } = say.completion;
  const share = `IF(${counted}=0,${quoted(notApplicable)},${percentText(`(${done}/${counted})`)})`;
  return sentence(`=${quoted(before)}&${share}&${quoted(after)}`, `${before}${notApplicable}${after}`);
}

function totals(): ReportParagraph {
  const s = say.scoring;
  const index = `IF(ISNUMBER(${NAMES.index}),${percentText(NAMES.index)},${NAMES.index})`;
  const scored = `${of(C.level)},${quoted(SCORE_LEVELS.component)}`;
  const inState = (state: string): string => `COUNTIFS(${scored},${of(C.state)},${quoted(state)})`;
  const declared = `(${inState(`${DECLARATION.declared}*`)}+${inState(DECLARATION.notArisen)})`;
  const all = inState(`<>${DECLARATION.notSelfScored}`);
  const note = `IF(${declared}<${all},${quoted(s.provisional)}&${declared}&"/"&${all}&${quoted(s.components)},"")`;
  const points = `${decimalText(NAMES.selfScore)}&${quoted(s.of)}&${decimalText(NAMES.maxScore)}`;
  const scores = `${quoted(s.total)}&${points}&${quoted(s.points)}&${index}&${quoted(s.grade)}&${NAMES.grade}&${quoted(s.end)}&${note}`;
  const nothing = `${quoted(s.notScored)}&${decimalText(NAMES.maxScore)}&${quoted(s.end)}`;
  return sentence(
    `=IF(${UNSCORED},${nothing},${scores})`,
    `${s.total}100,00/100,00${s.points}100,00%${s.grade}${LONG_GRADE}${s.end}${s.provisional}100/100${s.components}`,
  );
}

/** How many scored components have no evidence, and of those how many are explained. */
function evidence(): ReportParagraph {
  const { before, explained, end } = say.evidence;
  const scored = `${of(C.level)},${quoted(SCORE_LEVELS.component)},${of(C.self)},">0"`;
  const without = `${scored},${of(C.evidence)},"",${of(C.documents)},0`;
  return sentence(
    `=${quoted(before)}&COUNTIFS(${without})&${quoted(explained)}&COUNTIFS(${without},${of(C.explanation)},"?*")&${quoted(end)}`,
    `${before}100${explained}100${end}`,
  );
}

function sentence(text: `=${string}`, measure: string): ReportParagraph {
  return body({ cell: formula(text), measure });
}

function body(content: ReportParagraph["content"]): ReportParagraph {
  return { kind: "paragraph", content, owner: "ours", style: "body" };
}

function paragraph(text: string, style: ReportParagraph["style"]): ReportParagraph {
  return { kind: "paragraph", content: plain(text), owner: "ours", style };
}

function placeholder(slot: keyof typeof say.placeholders): ReportParagraph {
  return written(say.placeholders[slot], slot, "placeholder");
}

function written(text: string, slot: string, style: ReportParagraph["style"]): ReportParagraph {
  return { kind: "paragraph", content: plain(text), owner: "person", style, slot };
}
