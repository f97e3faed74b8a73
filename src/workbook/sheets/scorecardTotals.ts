import {
  boundHeading,
  DECLARATION,
  NOT_ARISEN_MARK,
  ROUNDING,
  SCORE_COLUMNS,
  SCORE_LEVELS,
  scoreTotals,
} from "../../locale/vi/scoring";
import type { Scheme } from "../../scoring/scheme";
import { absolute, cell } from "../a1";
import { cases, column, quoted } from "../formulaText";
import { NAMES, TABLES } from "../layout";
import type { Block, Cell, NameSpec } from "../spec";
import { formula } from "../spec";
import { TOTAL_LABEL_ROW, TOTAL_VALUE_ROW, type ScorePlace } from "./scorecardColumns";
import { roundedShare } from "./scorecardFormulas";

const C = SCORE_COLUMNS;
const of = (heading: string): string => column(TABLES.scorecard, heading);
const SCORED = `${of(C.level)},${quoted(SCORE_LEVELS.component)}`;

/** The line above the table: how far the scoring is, maximum, points, index, class. */
export function totalBlocks(scheme: Scheme, place: ScorePlace): readonly Block[] {
  const labelled = (heading: string, label: string, value: Cell): Block => ({
    at: cell(TOTAL_LABEL_ROW, place.column(heading)),
    owner: "ours",
    rows: [[label], [value]],
  });
  const adjusted =
    scheme.adjustments.length > 0 ? [labelled(C.rule, scoreTotals.adjusted, adjustedFormula())] : [];
  return [
    labelled(C.name, scoreTotals.declared, progressFormula()),
    labelled(C.max, scoreTotals.max, formula(`=ROUND(SUMIFS(${of(C.applicable)},${SCORED}),2)`)),
    labelled(C.self, scoreTotals.self, formula(`=ROUND(SUMIFS(${of(C.computed)},${SCORED}),2)`)),
    labelled(C.survey, scoreTotals.index, indexFormula(place)),
    labelled(
      C.evidence,
      scoreTotals.grade(cell(TOTAL_LABEL_ROW, firstGradeColumn(place))),
      gradeFormula(scheme, place),
    ),
    labelled(C.explanation, scoreTotals.appraised, formula(`=SUM(${of(C.appraised)})`)),
    labelled(C.notArisen, scoreTotals.mark, NOT_ARISEN_MARK),
    labelled(C.state, scoreTotals.survey, formula(`=SUM(${of(C.survey)})`)),
    ...adjusted,
    ...settingBlocks(scheme, place),
  ];
}

/** What people may change: how the index is rounded, and the bounds and names of the classes. */
function settingBlocks(scheme: Scheme, place: ScorePlace): readonly Block[] {
  const first = firstGradeColumn(place);
  return [
    { at: cell(TOTAL_LABEL_ROW, roundingColumn(place)), owner: "ours", rows: [[scoreTotals.rounding]] },
    { at: cell(TOTAL_VALUE_ROW, roundingColumn(place)), owner: "person", rows: [[ROUNDING.halfUp]] },
    { at: cell(TOTAL_LABEL_ROW - 1, first), owner: "ours", rows: [[scoreTotals.gradeFrame]] },
    {
      at: cell(TOTAL_LABEL_ROW, first),
      owner: "person",
      rows: [scheme.grades.map((grade) => grade.label), scheme.grades.map((grade) => grade.from)],
    },
  ];
}

/** First of the cells with names of classes; their bounds stand below. */
export function firstGradeColumn(place: ScorePlace): number {
  return place.column(boundHeading(1));
}

export function roundingColumn(place: ScorePlace): number {
  return place.column(C.computed);
}

/** Names of the totals' cells, for the report and the overview. */
export function totalNames(place: ScorePlace): readonly NameSpec[] {
  const named = (name: string, heading: string): NameSpec => ({
    name,
    sheet: "scorecard",
    ref: absolute(TOTAL_VALUE_ROW, place.column(heading)),
    visible: true,
  });
  return [
    named(NAMES.maxScore, C.max),
    named(NAMES.selfScore, C.self),
    named(NAMES.index, C.survey),
    named(NAMES.grade, C.evidence),
    named(NAMES.rounding, C.computed),
  ];
}

/** Components that have a possible value, or did not arise. */
export function declaredCount(): string {
  const withState = (state: string): string => `COUNTIFS(${SCORED},${of(C.state)},${quoted(state)})`;
  return `(${withState(`${DECLARATION.declared}*`)}+${withState(DECLARATION.notArisen)})`;
}

export function selfScoredCount(): string {
  return `COUNTIFS(${SCORED},${of(C.state)},${quoted(`<>${DECLARATION.notSelfScored}`)})`;
}

function progressFormula(): Cell {
  const wrong = `COUNTIFS(${of(C.state)},${quoted(`${DECLARATION.wrong}:*`)})`;
  return formula(
    `=${declaredCount()}&"/"&${selfScoredCount()}&IF(${wrong}>0,${quoted(scoreTotals.wrong)}&${wrong},"")`,
  );
}

function indexFormula(place: ScorePlace): Cell {
  const max = valueCell(place, C.max);
  const share = roundedShare(valueCell(place, C.self), max);
  return formula(`=IF(${max}=0,${quoted(scoreTotals.notApplicable)},${share})`);
}

/** Half-open bands over the rounded index; a bound that is cleared takes its class away. */
function gradeFormula(scheme: Scheme, place: ScorePlace): Cell {
  const index = valueCell(place, C.survey);
  const first = firstGradeColumn(place);
  const bands = scheme.grades.map((_, at): [string, string] => {
    const bound = absolute(TOTAL_VALUE_ROW, first + at);
    return [`AND(ISNUMBER(${bound}),ROUND(${index}*100,2)>=${bound})`, absolute(TOTAL_LABEL_ROW, first + at)];
  });
  return formula(
    `=${cases(
      [
        [`NOT(ISNUMBER(${index}))`, quoted(scoreTotals.notApplicable)],
        [`${declaredCount()}=0`, quoted(scoreTotals.notScored)],
        ...bands,
      ],
      quoted(scoreTotals.ungraded),
    )}`,
  );
}

/** Points with bonus and penalty, which stand outside the index. */
function adjustedFormula(): Cell {
  const block = (level: string): string => `SUMIFS(${of(C.self)},${of(C.level)},${quoted(level)})`;
  return formula(`=ROUND(${NAMES.selfScore}+${block(SCORE_LEVELS.bonus)}+${block(SCORE_LEVELS.penalty)},2)`);
}

function valueCell(place: ScorePlace, heading: string): string {
  return absolute(TOTAL_VALUE_ROW, place.column(heading));
}
