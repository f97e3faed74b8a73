import {
  DECLARATION,
  NOT_ARISEN_MARK,
  ROUNDING,
  SCORE_COLUMNS,
  SCORE_LEVELS,
  scoreTotals,
} from "../../../locale/vi/scoring";
import type { LaterRound } from "../../../report/selfFacts";
import type { Scheme } from "../../../scoring/scheme";
import { absolute, cell, positionOf } from "../../a1";
import { cases, column, quoted } from "../../formulaText";
import { gradeName, NAMES, TABLES } from "../../layout";
import type { Block, Cell, NameSpec } from "../../spec";
import { formula } from "../../spec";
import { settingShift, TOTAL_LABEL_ROW, TOTAL_VALUE_ROW, type ScorePlace } from "./scorecardColumns";
import { roundedShare } from "./scorecardFormulas";
import { hasBegun, notScored, roundSums } from "./scorecardRounds";

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
  return [
    labelled(C.name, scoreTotals.declared, progressFormula()),
    labelled(C.max, scoreTotals.max, formula(`=ROUND(SUMIFS(${of(C.applicable)},${SCORED}),2)`)),
    labelled(C.self, scoreTotals.self, formula(`=ROUND(SUMIFS(${of(C.countedSelf)},${SCORED}),2)`)),
    labelled(C.survey, scoreTotals.index, indexFormula(place)),
    labelled(
      C.evidence,
      scoreTotals.grade(cell(TOTAL_LABEL_ROW, firstGradeColumn(place))),
      gradeFormula(scheme, place, { index: valueCell(place, C.survey), unscored: unscored() }),
    ),
    labelled(C.notArisen, scoreTotals.mark, NOT_ARISEN_MARK),
    ...ROUND_PLACES.flatMap((round) => roundBlocks(scheme, place, round, labelled)),
    labelled(SURVEY_PLACE, scoreTotals.survey, formula(`=SUM(${of(C.survey)})`)),
    ...adjustedBlocks(scheme, place),
    ...settingBlocks(scheme, place),
  ];
}

type Labelled = (heading: string, label: string, value: Cell) => Block;

/** Points, index over what was scored, class and how many components are open, of the two later rounds. */
function roundBlocks(
  scheme: Scheme,
  place: ScorePlace,
  { round, points, index, grade, missing }: RoundPlace,
  labelled: Labelled,
): readonly Block[] {
  const sums = roundSums(round, SCORED);
  const begun = (value: string): Cell => formula(`=IF(${hasBegun(round)},${value},"")`);
  const open = valueCell(place, missing);
  const share = roundedShare(`(${sums.points})`, `(${sums.max})`);
  return [
    labelled(points, scoreTotals[round], begun(`ROUND(${sums.points},2)`)),
    labelled(index, scoreTotals[`${round}Index`], begun(`IF(${sums.max}=0,"",${share})`)),
    labelled(
      grade,
      scoreTotals[`${round}Grade`],
      gradeFormula(scheme, place, { index: valueCell(place, index), unscored: `${open}>0` }, round),
    ),
    labelled(missing, scoreTotals[`${round}Missing`], begun(notScored(round, SCORED))),
  ];
}

/** Each round's points with bonus and penalty, behind the classes: over the table there is no room left. */
function adjustedBlocks({ adjustments, grades }: Scheme, place: ScorePlace): readonly Block[] {
  if (adjustments.length === 0) return [];
  const at = cell(TOTAL_LABEL_ROW, firstGradeColumn(place) + Math.max(1, grades.length) + 1);
  const values = [
    adjustedFormula(NAMES.selfScore, C.self),
    adjustedFormula(NAMES.appraisedScore, C.appraised),
    adjustedFormula(NAMES.finalScore, C.final),
  ];
  const labels = [scoreTotals.adjusted, scoreTotals.appraisedAdjusted, scoreTotals.finalAdjusted];
  return [{ at, owner: "ours", rows: [labels, values] }];
}

interface RoundPlace {
  readonly round: LaterRound;
  readonly points: string;
  readonly index: string;
  readonly grade: string;
  readonly missing: string;
}

/** Over which columns the totals stand, so that they read from the self-score to the last round, left to right. */
export const SURVEY_PLACE = C.final;
export const ROUND_PLACES: readonly RoundPlace[] = [
  {
    round: "appraised",
    points: C.explanation,
    index: C.typed,
    grade: C.appraisedDifference,
    missing: C.reason,
  },
  { round: "final", points: C.source, index: C.state, grade: C.todo, missing: C.rule },
];

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

/**
 * The same blocks for a sheet in which the settings of another scheme stand: whatever is there gives way, and what of
 * it has no successor is cleared.
 */
export function inPlaceOf(former: readonly Block[], blocks: readonly Block[]): readonly Block[] {
  const taken = new Set(blocks.flatMap(cellsOf));
  const left = former.filter(({ at }) => isSetting(at)).flatMap(cellsOf);
  return [
    ...blocks.map((block) => (isSetting(block.at) ? { ...block, anew: true } : block)),
    ...left
      .filter((at) => !taken.has(at))
      .map((at): Block => ({ at, owner: "person", rows: [[null]], anew: true })),
  ];
}

function cellsOf({ at, rows }: Block): readonly string[] {
  const { row, column } = positionOf(at) ?? { row: 1, column: 1 };
  return rows.flatMap((cells, down) => cells.map((_, right) => cell(row + down, column + right)));
}

function isSetting(at: string): boolean {
  return (positionOf(at)?.column ?? 0) >= ROUNDING_COLUMN;
}

/**
 * First of the cells with names of classes; their bounds stand below. People's own bounds stand there in workbooks of
 * earlier versions as well: its place does not follow the columns that have come since.
 */
export function firstGradeColumn(place: ScorePlace): number {
  return roundingColumn(place) + 2;
}

export function roundingColumn(place: ScorePlace): number {
  return ROUNDING_COLUMN + settingShift(place.rows);
}

const ROUNDING_COLUMN = 20;

/** Names of the totals' cells, for the report and the overview. */
export function totalNames(scheme: Scheme, place: ScorePlace): readonly NameSpec[] {
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
    ...ROUND_PLACES.flatMap(({ round, points, index, grade, missing }) => [
      named(NAMES[`${round}Score`], points),
      named(NAMES[`${round}Index`], index),
      named(NAMES[`${round}Grade`], grade),
      named(NAMES[`${round}Missing`], missing),
    ]),
    { ...named(NAMES.rounding, C.no), ref: absolute(TOTAL_VALUE_ROW, roundingColumn(place)) },
    ...gradeNames(scheme, place),
  ];
}

/** People's own classes are found by these where the cells move. */
function gradeNames({ grades }: Scheme, place: ScorePlace): readonly NameSpec[] {
  const first = firstGradeColumn(place);
  return grades.flatMap((_, at): NameSpec[] => {
    const part = (of: "label" | "bound", row: number): NameSpec => ({
      name: gradeName(of, at + 1),
      sheet: "scorecard",
      ref: absolute(row, first + at),
      visible: true,
    });
    return [part("label", TOTAL_LABEL_ROW), part("bound", TOTAL_VALUE_ROW)];
  });
}

/** Components that have a possible value, or did not arise. */
export function declaredCount(): string {
  const withState = (state: string): string => `COUNTIFS(${SCORED},${of(C.state)},${quoted(state)})`;
  return `(${withState(`${DECLARATION.declared}*`)}+${withState(DECLARATION.notArisen)})`;
}

/**
 * Nobody has entered anything possible: a figure that comes from the plan by itself is no assessment, unless there is
 * one for every component. ">-1E+99" holds for numbers, "?*" for texts.
 */
function unscored(): string {
  const possible = `${of(C.state)},${quoted(`${DECLARATION.declared}*`)}`;
  const entered = [
    [C.declared, `${SCORED},${possible}`],
    [C.typed, SCORED],
  ].flatMap(([heading = "", rows]) =>
    [">-1E+99", "?*"].map((any) => `COUNTIFS(${rows},${of(heading)},${quoted(any)})`),
  );
  const notArisen = `COUNTIFS(${SCORED},${of(C.state)},${quoted(DECLARATION.notArisen)})`;
  return `AND(${[...entered, notArisen].join("+")}=0,${declaredCount()}<${selfScoredCount()})`;
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
function gradeFormula(
  scheme: Scheme,
  place: ScorePlace,
  { index, unscored }: { readonly index: string; readonly unscored: string },
  round?: LaterRound,
): Cell {
  const first = firstGradeColumn(place);
  const bands = scheme.grades.map((_, at): [string, string] => {
    const bound = absolute(TOTAL_VALUE_ROW, first + at);
    return [`AND(ISNUMBER(${bound}),ROUND(${index}*100,2)>=${bound})`, absolute(TOTAL_LABEL_ROW, first + at)];
  });
  const open: readonly [string, string][] = round
    ? [
        [`NOT(${hasBegun(round)})`, '""'],
        [unscored, quoted(scoreTotals.incomplete)],
      ]
    : [];
  const self: readonly [string, string][] = round ? [] : [[unscored, quoted(scoreTotals.notScored)]];
  return formula(
    `=${cases(
      [...open, [`NOT(ISNUMBER(${index}))`, quoted(scoreTotals.notApplicable)], ...self, ...bands],
      quoted(scoreTotals.ungraded),
    )}`,
  );
}

/** A round's points with bonus and penalty, which stand outside the index; blank while the round has none. */
function adjustedFormula(points: string, heading: string): Cell {
  const block = (level: string): string => `SUMIFS(${of(heading)},${of(C.level)},${quoted(level)})`;
  const sum = `ROUND(${points}+${block(SCORE_LEVELS.bonus)}+${block(SCORE_LEVELS.penalty)},2)`;
  return formula(`=IF(ISNUMBER(${points}),${sum},"")`);
}

function valueCell(place: ScorePlace, heading: string): string {
  return absolute(TOTAL_VALUE_ROW, place.column(heading));
}
