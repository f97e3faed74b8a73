import { DECLARATION, ROUND_TODO, SCORE_COLUMNS, SCORE_TODO } from "../../../locale/vi/scoring";
import { negative, roundedHundredths } from "../../../scoring/formulas/rounding";
import { column, own, quoted } from "../../formulaText";
import { EVIDENCE_COLUMNS, TABLES } from "../../layout";
import type { FormulaCell } from "../../spec";
import { formula } from "../../spec";
import type { LaterRound } from "../../../report/selfFacts";
import { capped, componentsOf, roundedShare } from "./scorecardFormulas";
import type { ScoreRow } from "./scorecardRows";

/**
 * Three rounds at most: the agency's own points, the appraisers', and theirs after the agency explained. Each round
 * counts a component's points in a column of its own, "" while there are none: what nobody scored is not a 0.
 * A component without points in the third round keeps those of the second.
 */
const C = SCORE_COLUMNS;
const of = (heading: string): string => column(TABLES.scorecard, heading);
const NOT_ARISEN = `${own(C.state)}=${quoted(DECLARATION.notArisen)}`;

/** Criterion for cells that hold a number, texts that formulas give left out. */
function withNumber(heading: string): string {
  return `${of(heading)},">-1000000"`;
}

/** Whether a cell holds points that a component can have: between 0 and its maximum, which a penalty has below 0. */
function isPossible(heading: string, max: number): string {
  const points = `ROUND(${own(heading)},8)`;
  const within =
    max < 0 ? [`${points}<=0`, `${points}>=${own(C.max)}`] : [`${points}>=0`, `${points}<=${own(C.max)}`];
  // AND looks at all of its parts: a text would be an error in ROUND.
  return `IF(ISNUMBER(${own(heading)}),AND(${within.join(",")}),FALSE)`;
}

function entered(heading: string, max: number): string {
  return max < 0 ? negative(roundedHundredths(`-${own(heading)}`)) : roundedHundredths(own(heading));
}

/** Whether a self-score was typed that counts. */
function isTaken(max: number): string {
  return `IF(${NOT_ARISEN},FALSE,${isPossible(C.typed, max)})`;
}

/** The self-score that counts: a possible one that a person typed, else the rule's. */
export function countedSelf(max: number): FormulaCell {
  return formula(`=IF(${isTaken(max)},${entered(C.typed, max)},${own(C.computed)})`);
}

/** The appraisers' points; of a component that a survey scores, else the survey's. */
export function countedAppraised({
  max,
  surveyed,
}: {
  readonly max: number;
  readonly surveyed: boolean;
}): FormulaCell {
  const survey = surveyed ? `IF(${isPossible(C.survey, max)},${entered(C.survey, max)},"")` : '""';
  const appraised = `IF(${isPossible(C.appraised, max)},${entered(C.appraised, max)},${survey})`;
  return formula(`=IF(${NOT_ARISEN},"",${appraised})`);
}

/** The points after the explanation, where there are any. */
export function countedFinal(max: number): FormulaCell {
  return formula(`=IF(${NOT_ARISEN},"",IF(${isPossible(C.final, max)},${entered(C.final, max)},""))`);
}

/** Sums of a row that adds up, over the components that a round has scored. */
interface RoundSums {
  readonly count: string;
  readonly points: string;
  readonly max: string;
}

/** @param criteria of the components that are summed, as SUMIFS takes them */
export function roundSums(round: LaterRound, criteria: string): RoundSums {
  const second = withNumber(C.countedAppraised);
  const third = withNumber(C.countedFinal);
  if (round === "appraised")
    return {
      count: `COUNTIFS(${criteria},${second})`,
      points: `SUMIFS(${of(C.countedAppraised)},${criteria})`,
      max: `SUMIFS(${of(C.max)},${criteria},${second})`,
    };
  const either = (sum: (more: string) => string): string =>
    `${sum(`,${third}`)}+${sum(`,${second}`)}-${sum(`,${second},${third}`)}`;
  return {
    count: either((more) => `COUNTIFS(${criteria}${more})`),
    points: `SUMIFS(${of(C.countedFinal)},${criteria})+SUMIFS(${of(C.countedAppraised)},${criteria})-SUMIFS(${of(C.countedAppraised)},${criteria},${third})`,
    max: either((more) => `SUMIFS(${of(C.max)},${criteria}${more})`),
  };
}

/** Whether anybody has given points in a round. */
export function hasBegun(round: LaterRound): string {
  return round === "appraised" ? `COUNT(${of(C.countedAppraised)})>0` : `COUNT(${of(C.countedFinal)})>0`;
}

/** Points of a round in a row that adds up; blank while there are none. */
export function roundSum(round: LaterRound, row: ScoreRow): FormulaCell {
  const { count, points } = roundSums(round, componentsOf(row));
  return formula(`=IF(AND(${hasBegun(round)},${count}>0),${capped(points, row)},"")`);
}

/** Points of a round of the maximum of what it has scored, for one row of any level. */
export function roundShare(round: LaterRound, row: ScoreRow): FormulaCell {
  if (row.component) {
    const counted = own(round === "appraised" ? C.countedAppraised : C.countedFinal);
    const share = `IF(${own(C.max)}=0,"",${roundedShare(counted, own(C.max))})`;
    return formula(`=IF(ISNUMBER(${counted}),${share},"")`);
  }
  const { points, max } = roundSums(round, componentsOf(row));
  const begun = `IF(${hasBegun(round)},${max},0)`;
  return formula(`=IF(${begun}=0,"",${roundedShare(`(${points})`, `(${max})`)})`);
}

/** How many documents the sheet Minh chứng has of a component. */
export function documentCount(): FormulaCell {
  return formula(`=COUNTIFS(${column(TABLES.evidence, EVIDENCE_COLUMNS.counted)},${own(C.key)})`);
}

/** How far a typed self-score lies from the rule's. */
export function typedDifference(max: number): FormulaCell {
  return formula(`=IF(${isTaken(max)},ROUND(${own(C.countedSelf)}-${own(C.computed)},2),"")`);
}

/** How far a round's points lie from the self-score, over the components that both have scored. */
export function roundDifference(round: LaterRound, row: ScoreRow): FormulaCell {
  const heading = round === "appraised" ? C.appraised : C.final;
  if (row.component) {
    const counted = own(round === "appraised" ? C.countedAppraised : C.countedFinal);
    return formula(`=IF(ISNUMBER(${counted}),ROUND(${counted}-${own(C.countedSelf)},2),"")`);
  }
  if (row.level === "bonus" || row.level === "penalty")
    return formula(`=IF(ISNUMBER(${own(heading)}),ROUND(${own(heading)}-${own(C.self)},2),"")`);
  const both = `${componentsOf(row)},${withNumber(C.countedSelf)}`;
  const { count, points } = roundSums(round, both);
  const self = (more: string): string => `SUMIFS(${of(C.countedSelf)},${both}${more})`;
  const [second, third] = [withNumber(C.countedAppraised), withNumber(C.countedFinal)];
  const compared =
    round === "appraised"
      ? self(`,${second}`)
      : `${self(`,${third}`)}+${self(`,${second}`)}-${self(`,${second},${third}`)}`;
  return formula(`=IF(AND(${hasBegun(round)},${count}>0),ROUND(${points}-(${compared}),2),"")`);
}

/** What a component lacks before it is ready: each sentence that holds, "" where nothing is missing. */
export function componentTodo({ selfScored, surveyed, max }: TodoOf): FormulaCell {
  const blank = (heading: string): string => `${own(heading)}=""`;
  const lost = (heading: string, counts: string): string => `${own(heading)}<>"",NOT(${counts})`;
  const appraised = surveyed ? isPossible(C.appraised, max) : `ISNUMBER(${own(C.countedAppraised)})`;
  const unproven = `${blank(C.evidence)},N(${own(C.documents)})=0,${blank(C.explanation)}`;
  const parts: readonly (readonly [conditions: string, text: string])[] = [
    ...(selfScored
      ? ([
          [lost(C.typed, isTaken(max)), SCORE_TODO.typedWrong],
          [`N(${own(C.typedDifference)})<>0,${blank(C.explanation)}`, SCORE_TODO.typedDiffers],
          [`${own(C.countedSelf)}>0,${unproven}`, SCORE_TODO.unproven],
          [`N(${own(C.appraisedDifference)})<>0,${blank(C.reason)}`, SCORE_TODO.reason],
        ] as const)
      : []),
    ...(surveyed ? [[lost(C.survey, isPossible(C.survey, max)), SCORE_TODO.surveyWrong] as const] : []),
    [lost(C.appraised, appraised), SCORE_TODO.appraisedWrong],
    [lost(C.final, `ISNUMBER(${own(C.countedFinal)})`), SCORE_TODO.finalWrong],
  ];
  return formula(`=${parts.map(([when, text]) => `IF(AND(${when}),${quoted(text)},"")`).join("&")}`);
}

interface TodoOf {
  readonly selfScored: boolean;
  readonly surveyed: boolean;
  readonly max: number;
}

/** How many components of a row that adds up the appraisers have not scored, once they have begun. */
export function sumTodo(row: ScoreRow): FormulaCell {
  const missing = notScored("appraised", componentsOf(row));
  const text = `${quoted(ROUND_TODO.before)}&${missing}&${quoted(ROUND_TODO.after)}`;
  return formula(`=IF(AND(${hasBegun("appraised")},${missing}>0),${text},"")`);
}

/** Components of which a round knows nothing; what did not arise is none. */
export function notScored(round: LaterRound, criteria: string): string {
  const all = `COUNTIFS(${criteria},${of(C.state)},${quoted(`<>${DECLARATION.notArisen}`)})`;
  return `(${all}-(${roundSums(round, criteria).count}))`;
}
