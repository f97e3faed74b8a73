import {
  boundHeading,
  DECLARATION,
  NOT_ARISEN_MARK,
  SCORE_COLUMNS,
  SCORE_LEVELS,
  scoreHeading,
} from "../../locale/vi/scoring";
import { roundedHundredths } from "../../scoring/formulas/rounding";
import type { InputKind, RuleCells, RuleForm } from "../../scoring/formulas/ruleCells";
import { cases, column, own, quoted } from "../formulaText";
import { NAMES, TABLES } from "../layout";
import type { FormulaCell } from "../spec";
import { formula } from "../spec";
import type { ScoreRow } from "./scorecardRows";

const C = SCORE_COLUMNS;
const DECLARED = own(C.declared);

/** The rule's cells in the component's own row. */
const OWN_CELLS: RuleCells = {
  value: DECLARED,
  max: own(C.max),
  bound: (index) => own(boundHeading(index + 1)),
  score: (index) => own(scoreHeading(index + 1)),
};

/** Whether the component's declared value can be scored: "Đã có số liệu", "Chưa có số liệu", "Sai: …". */
export function stateFormula(form: RuleForm, mayNotArise: boolean): FormulaCell {
  const marked: (readonly [string, string])[] = mayNotArise
    ? [[`${own(C.notArisen)}=${quoted(NOT_ARISEN_MARK)}`, quoted(DECLARATION.notArisen)]]
    : [];
  return formula(
    `=${cases(
      [
        ...marked,
        [`ISERROR(${DECLARED})`, quoted(DECLARATION.errorCell)],
        [`${DECLARED}=""`, quoted(DECLARATION.none)],
        ...impossible(form),
      ],
      quoted(DECLARATION.declared),
    )}`,
  );
}

function impossible(form: RuleForm): readonly (readonly [string, string])[] {
  if (form.input === "choice") {
    const known = form.parameters.bounds.map((_, index) => `${DECLARED}=${OWN_CELLS.bound(index)}`);
    return [[`NOT(OR(${known.join(",")}))`, quoted(DECLARATION.notInList)]];
  }
  const over: (readonly [string, string])[] =
    form.limit === null ? [] : [[`ROUND(${DECLARED},8)>${own(C.limit)}`, quoted(DECLARATION.overLimit)]];
  return [
    [`NOT(ISNUMBER(${DECLARED}))`, quoted(DECLARATION.notANumber)],
    [`${DECLARED}<0`, quoted(DECLARATION.negative)],
    ...over,
    ...doubtfulNumber(form.input),
  ];
}

/** 0.85 is what Excel makes of a typed "85%": scored as it stands, but a person should look. */
function doubtfulNumber(input: InputKind): readonly (readonly [string, string])[] {
  if (input === "count") return [[`ROUND(${DECLARED},8)<>INT(${DECLARED})`, quoted(DECLARATION.notWhole)]];
  if (input === "percent") return [[`AND(${DECLARED}>0,${DECLARED}<=1)`, quoted(DECLARATION.smallShare)]];
  return [];
}

/** Points by the rule, of two decimals; 0 while nothing possible is declared. */
export function pointsFormula(form: RuleForm, max: number): FormulaCell {
  const scorable = `LEFT(${own(C.state)},${DECLARATION.declared.length})=${quoted(DECLARATION.declared)}`;
  const points = form.points(OWN_CELLS);
  const finer = [max, ...form.parameters.scores].some(
    (score) => typeof score === "number" && Number(score.toFixed(2)) !== score,
  );
  return formula(`=IF(${scorable},${finer ? roundedHundredths(points) : points},0)`);
}

/** The component's maximum, out of the denominator where nothing arose. */
export function applicableFormula(mayNotArise: boolean): FormulaCell {
  if (!mayNotArise) return formula(`=${own(C.max)}`);
  return formula(`=IF(${own(C.state)}=${quoted(DECLARATION.notArisen)},0,${own(C.max)})`);
}

/** Points of a row that adds up; of a block, held to its cap. */
export function sumFormula(row: ScoreRow): FormulaCell {
  const sum = `ROUND(${sumOf(C.computed, row)},2)`;
  if (row.cap === null) return formula(`=${sum}`);
  return row.level === "penalty" ? formula(`=MAX(-${row.cap},${sum})`) : formula(`=MIN(${row.cap},${sum})`);
}

/** Points of the applicable maximum, for one row of any level. */
export function shareFormula(row: ScoreRow): FormulaCell {
  const of = row.level === "component" ? own(C.applicable) : sumOf(C.applicable, row);
  return formula(`=IF(${of}=0,"",${roundedShare(own(C.self), of)})`);
}

/** part / whole as a fraction of four decimals, half up: the percentage has two. The reasons are in scoring/formulas/rounding. */
export function roundedShare(part: string, whole: string, half = "0.5"): string {
  return `INT(ROUND(10000*${part}/${whole},9)+${half})/10000`;
}

/** Sum of a column over the components of a row, found by key and level, so that sorting the table changes nothing. */
function sumOf(heading: string, row: ScoreRow): string {
  const summed = column(TABLES.scorecard, heading);
  const scored = `${column(TABLES.scorecard, C.level)},${quoted(SCORE_LEVELS.component)}`;
  const parent = (of: string): string =>
    `SUMIFS(${summed},${column(TABLES.scorecard, of)},${own(C.key)},${scored})`;
  if (row.level === "field") return parent(C.field);
  if (row.level === "criterion") return parent(C.criterion);
  if (row.level === "total") return `SUMIFS(${summed},${scored})`;
  return `SUMIFS(${summed},${column(TABLES.scorecard, C.field)},${own(C.key)})`;
}

/** The plan's completion in percent, blank while there is none. */
export function completionFormula(): FormulaCell {
  return formula(`=IF(ISNUMBER(${NAMES.completion}),${NAMES.completion}*100,"")`);
}
