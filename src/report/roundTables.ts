import { SCORE_COLUMNS, SCORE_LEVELS } from "../locale/vi/scoring";
import { selfReport as say } from "../locale/vi/report";
import { column, quoted } from "../workbook/formulaText";
import { NAMES, TABLES } from "../workbook/layout";
import { formula } from "../workbook/spec";
import { decimalText, percentText } from "./formulaText";
import { plain, type ReportColumn, type ReportPiece, type ReportTableRow } from "./reportPiece";
import type { LaterRound, ScorecardFacts } from "./selfFacts";

const C = SCORE_COLUMNS;
const of = (heading: string): string => column(TABLES.scorecard, heading);
const POINTS = "0.00";
const DIFFERENCE = "+0.00;-0.00;0.00";
const LONG_GRADE = "Hoàn thành xuất sắc";

/** What the appraisers gave beside the agency's own points, by field, as far as there are any; [] before. */
export function roundPieces(scorecard: ScorecardFacts): readonly ReportPiece[] {
  const { rounds } = scorecard;
  if (rounds.length === 0) return [];
  return [
    { kind: "paragraph", content: plain(say.rounds.title), owner: "ours", style: "body" },
    roundTable(scorecard),
    ...rounds.map(roundSentence),
  ];
}

/** Self-score, the rounds that have begun, and how far the last of them lies from the self-score. */
function roundTable({ fields, rounds, adjustments }: ScorecardFacts): ReportPiece {
  const last = rounds.includes("final") ? C.finalDifference : C.appraisedDifference;
  const headings = [C.self, ...rounds.map((round) => C[round]), last];
  const row = (no: string | null, name: string, key: string, bold: boolean): ReportTableRow => ({
    cells: [no, name, ...headings.map((heading) => formula(`=${valueAt(heading, key)}`))],
    bold,
  });
  return {
    kind: "table",
    table: {
      columns: roundColumns(rounds.includes("final")),
      rows: [
        ...fields.map(({ no, name, key }) => row(no, name, quoted(key), false)),
        row(null, say.summary.total, keyOfLevel("total"), true),
        ...adjustments.map((kind) => row(null, say.summary[kind], keyOfLevel(kind), false)),
      ],
    },
  };
}

function roundColumns(hasFinal: boolean): readonly ReportColumn[] {
  const points = { align: "center", numberFormat: POINTS } as const;
  const { self, appraised, final, difference } = say.rounds;
  return [
    { heading: say.summary.no, from: "A", to: "A", align: "center" },
    { heading: say.summary.field, from: "B", to: "B", align: "left" },
    { heading: self, from: "C", to: "C", ...points },
    { heading: appraised, from: "D", to: hasFinal ? "E" : "F", ...points },
    ...(hasFinal ? [{ heading: final, from: "F", to: "F", ...points }] : []),
    { heading: difference, from: "G", to: "H", align: "center", numberFormat: DIFFERENCE },
  ];
}

/** The cell of a row of ChamDiem, blank where it is blank: what nobody scored is no 0. */
function valueAt(heading: string, key: string): string {
  const cell = `INDEX(${of(heading)},MATCH(${key},${of(C.key)},0))`;
  return `IFERROR(IF(${cell}="","",${cell}),"")`;
}

function keyOfLevel(level: "total" | "bonus" | "penalty"): string {
  return `INDEX(${of(C.key)},MATCH(${quoted(SCORE_LEVELS[level])},${of(C.level)},0))`;
}

function roundSentence(round: LaterRound): ReportPiece {
  const s = say.rounds;
  const [score, index] = [NAMES[`${round}Score`], NAMES[`${round}Index`]];
  const [grade, missing] = [NAMES[`${round}Grade`], NAMES[`${round}Missing`]];
  const share = `IF(ISNUMBER(${index}),${percentText(index)},"–")`;
  const rest = `IF(N(${missing})>0,${quoted(s.missing)}&${missing}&${quoted(s.components)},${quoted(s.grade)}&${grade})`;
  const said = `${quoted(s.before[round])}&${decimalText(score)}&${quoted(s.points)}&${share}&${rest}&${quoted(s.end)}`;
  return {
    kind: "paragraph",
    content: {
      cell: formula(`=IF(ISNUMBER(${score}),${said},"")`),
      measure: `${s.before[round]}100,00${s.points}100,00%${s.grade}${LONG_GRADE}${s.components}${s.end}`,
    },
    owner: "ours",
    style: "body",
  };
}
