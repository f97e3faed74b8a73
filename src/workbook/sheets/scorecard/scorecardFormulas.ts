import {
  boundHeading,
  DECLARATION,
  NOT_ARISEN_MARK,
  ROUNDING,
  SCORE_COLUMNS,
  SCORE_LEVELS,
  scoreHeading,
} from "../../../locale/vi/scoring";
import { negative, roundedHundredths } from "../../../scoring/formulas/rounding";
import type { InputKind, RuleCells, RuleForm } from "../../../scoring/formulas/ruleCells";
import { cases, column, own, quoted } from "../../formulaText";
import { LIST_NAMES, NAMES, TABLES } from "../../layout";
import type { FormulaCell } from "../../spec";
import { formula } from "../../spec";
import type { ScoreRow } from "./scorecardRows";

const C = SCORE_COLUMNS;
/** The figure that is scored. */
const DECLARED = own(C.used);

/** The rule's cells in the component's own row. */
const OWN_CELLS: RuleCells = {
  value: DECLARED,
  max: own(C.max),
  limit: own(C.limit),
  bound: (index) => own(boundHeading(index + 1)),
  score: (index) => own(scoreHeading(index + 1)),
  answerOf: (key) =>
    `INDEX(${column(TABLES.scorecard, C.answer)},MATCH(${key},${column(TABLES.scorecard, C.key)},0))`,
};

type Case = readonly [condition: string, then: string];

/** Whether the component's declared value can be scored: "Đã có số liệu", "Chưa có số liệu", "Sai: …". */
export function stateFormula(form: RuleForm, mayNotArise: boolean): FormulaCell {
  const marked: Case[] = mayNotArise
    ? [[`${own(C.notArisen)}=${quoted(NOT_ARISEN_MARK)}`, quoted(DECLARATION.notArisen)]]
    : [];
  const always: Case[] = [
    [`ISERROR(${DECLARED})`, quoted(DECLARATION.errorCell)],
    [`${DECLARED}=""`, quoted(DECLARATION.none)],
  ];
  return formula(`=${cases([...marked, ...always], verdict(form, OWN_CELLS))}`);
}

/** What a value that isn't blank is under a rule; under a conditional one, under the rule that holds. */
function verdict(form: RuleForm, cells: RuleCells): string {
  if (!form.choice) return cases(doubts(form, cells), quoted(DECLARATION.declared));
  const { answer, holds, then, otherwise } = form.choice;
  return cases(
    [
      [`${answer(cells)}=""`, quoted(DECLARATION.awaits)],
      [holds(cells), verdict(then.form, then.cellsIn(cells))],
    ],
    verdict(otherwise.form, otherwise.cellsIn(cells)),
  );
}

function doubts(form: RuleForm, cells: RuleCells): readonly Case[] {
  const { value } = cells;
  if (form.input === "choice") {
    const known = form.parameters.bounds.map((_, index) => `${value}=${cells.bound(index)}`);
    return [[`NOT(OR(${known.join(",")}))`, quoted(DECLARATION.notInList)]];
  }
  const over: Case[] =
    form.limit === null ? [] : [[`ROUND(${value},8)>${cells.limit}`, quoted(DECLARATION.overLimit)]];
  const hole: Case[] = form.inHole ? [[form.inHole(cells), quoted(DECLARATION.inHole)]] : [];
  return [
    [`NOT(ISNUMBER(${value}))`, quoted(DECLARATION.notANumber)],
    [`${value}<0`, quoted(DECLARATION.negative)],
    ...over,
    ...doubtfulNumber(form.input, value),
    ...hole,
  ];
}

/** 0.85 is what Excel makes of a typed "85%": scored as it stands, but a person should look. */
function doubtfulNumber(input: InputKind, value: string): readonly Case[] {
  if (input === "count") return [[`ROUND(${value},8)<>INT(${value})`, quoted(DECLARATION.notWhole)]];
  if (input === "percent") return [[`AND(${value}>0,${value}<=1)`, quoted(DECLARATION.smallShare)]];
  return [];
}

const SCORABLE = `LEFT(${own(C.state)},${DECLARATION.declared.length})=${quoted(DECLARATION.declared)}`;

/** What a component has declared, for the rules of others. */
export function answerFormula(): FormulaCell {
  return formula(`=IF(${SCORABLE},${DECLARED},"")`);
}

/** Points by the rule, of two decimals; 0 while nothing possible is declared. */
export function pointsFormula(form: RuleForm, max: number): FormulaCell {
  const points = form.points(OWN_CELLS);
  const finer = [max, ...form.parameters.scores].some(
    (score) => typeof score === "number" && Number(score.toFixed(2)) !== score,
  );
  // What a penalty takes is rounded, not its negative.
  const rounded = max < 0 ? negative(roundedHundredths(`-(${points})`)) : roundedHundredths(points);
  return formula(`=IF(${SCORABLE},${finer ? rounded : points},0)`);
}

/** The component's maximum, out of the denominator where nothing arose. */
export function applicableFormula(mayNotArise: boolean): FormulaCell {
  if (!mayNotArise) return formula(`=${own(C.max)}`);
  return formula(`=IF(${own(C.state)}=${quoted(DECLARATION.notArisen)},0,${own(C.max)})`);
}

/** Points of a row that adds up. */
export function sumFormula(row: ScoreRow): FormulaCell {
  return formula(`=${capped(sumOf(C.countedSelf, row), row)}`);
}

/** A sum of points, of two decimals; of a block, held to its cap. */
export function capped(points: string, { cap, level }: ScoreRow): string {
  const sum = `ROUND(${points},2)`;
  if (cap === null) return sum;
  return level === "penalty" ? `MAX(-${cap},${sum})` : `MIN(${cap},${sum})`;
}

/** Points of the applicable maximum, for one row of any level. */
export function shareFormula(row: ScoreRow): FormulaCell {
  const of = row.level === "component" ? own(C.applicable) : sumOf(C.applicable, row);
  return formula(`=IF(${of}=0,"",${roundedShare(own(C.self), of)})`);
}

/**
 * part / whole as a fraction of four decimals, since the percentage has two: half up, or cut where the setting says so.
 * The reasons are in scoring/formulas/rounding.
 */
export function roundedShare(part: string, whole: string): string {
  const half = `IF(${NAMES.rounding}=${quoted(ROUNDING.cut)},0,0.5)`;
  return `INT(ROUND(10000*${part}/${whole},9)+${half})/10000`;
}

/** Sum of a column over the components of a row. */
function sumOf(heading: string, row: ScoreRow): string {
  return `SUMIFS(${column(TABLES.scorecard, heading)},${componentsOf(row)})`;
}

/** Criteria for the components of a row that adds up: by key and level, so that sorting the table changes nothing. */
export function componentsOf({ level }: Pick<ScoreRow, "level">): string {
  const of = (heading: string, key: string): string => `${column(TABLES.scorecard, heading)},${key}`;
  const scored = of(C.level, quoted(SCORE_LEVELS.component));
  if (level === "field") return `${of(C.field, own(C.key))},${scored}`;
  if (level === "criterion") return `${of(C.criterion, own(C.key))},${scored}`;
  if (level === "group") return `${of(C.groups, `"*|"&${own(C.key)}&"|*"`)},${scored}`;
  if (level === "total") return scored;
  return of(C.field, own(C.key));
}

/** What was declared, or else what the chosen source gives: a number, for a choice its answer; "" while there is none. */
export function usedFormula({ input }: RuleForm): FormulaCell {
  const [source, declared] = [own(C.source), own(C.declared)];
  const row = `MATCH(${source},${LIST_NAMES.sources},0)`;
  // A source without an answer has a blank cell, which would be taken for 0.
  const taken =
    input === "choice"
      ? `INDEX(${LIST_NAMES.sourceAnswers},${row})&""`
      : `INDEX(${LIST_NAMES.sourceValues},${row})`;
  return formula(`=IF(${declared}="",IF(${source}="","",IFERROR(${taken},"")),${declared})`);
}
