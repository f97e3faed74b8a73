import { ruleWords, SCORE_SOURCES } from "../../../locale/vi/scoring";
import { REACHED } from "../../../locale/vi/workbook";
import { column, quoted } from "../../formulaText";
import { CONDITIONS, MILESTONE_COLUMNS, NAMES, PLAN_COLUMNS, TABLES, TARGET_COLUMNS } from "../../layout";
import type { FormulaCell } from "../../spec";
import { formula } from "../../spec";
import type { BreakdownGroup } from "../../breakdown";
import { doneWeight, weightOf } from "../overview/counting";

/** Something of the plan that a component's figure may be taken from. Shares are in percent, as people declare them. */
export interface ScoreSource {
  readonly name: string;
  /** "" while there is nothing to take. */
  readonly value: FormulaCell;
  /** For a component that asks for yes or no. */
  readonly answer: FormulaCell | null;
}

/**
 * The sources that a plan offers: its completion as a whole and by field, milestones met in time, and its targets.
 * @param fields with their criteria, as COUNTIFS takes them
 * @param targets their codes in ChiTieu
 */
export function scoreSources(
  fields: readonly Pick<BreakdownGroup, "label" | "criterion">[],
  targets: readonly string[],
): readonly ScoreSource[] {
  const named = (name: string, cell: string): ScoreSource => ({
    name,
    value: formula(`=IF(ISNUMBER(${cell}),${cell}*100,"")`),
    answer: null,
  });
  return [
    named(SCORE_SOURCES.completion, NAMES.completion),
    named(SCORE_SOURCES.onTime, NAMES.onTime),
    named(SCORE_SOURCES.toDate, NAMES.toDate),
    { name: SCORE_SOURCES.milestones, value: percent(milestonesInTime(), milestonesDue()), answer: null },
    ...fields.map(({ label, criterion }): ScoreSource => {
      const where = `${column(TABLES.plan, PLAN_COLUMNS.field)},${criterion}`;
      return {
        name: SCORE_SOURCES.field(label),
        value: percent(doneWeight(where), weightOf(where)),
        answer: null,
      };
    }),
    ...targets.map(targetSource),
  ];
}

function targetSource(key: string): ScoreSource {
  const row = `MATCH(${quoted(key)},${column(TABLES.targets, TARGET_COLUMNS.key)},0)`;
  const at = (heading: string): string => `INDEX(${column(TABLES.targets, heading)},${row})`;
  const [result, reached] = [at(TARGET_COLUMNS.result), at(TARGET_COLUMNS.reached)];
  const scaled = `${result}*IF(${at(TARGET_COLUMNS.unit)}="%",100,1)`;
  const no = `IF(${reached}=${quoted(REACHED.no)},${quoted(ruleWords.no)},"")`;
  return {
    name: SCORE_SOURCES.target + key,
    value: formula(`=IFERROR(IF(ISNUMBER(${result}),${scaled},""),"")`),
    answer: formula(`=IFERROR(IF(${reached}=${quoted(REACHED.yes)},${quoted(ruleWords.yes)},${no}),"")`),
  };
}

function percent(part: string, whole: string): FormulaCell {
  return formula(`=IF((${whole})=0,"",(${part})/(${whole})*100)`);
}

function milestonesWith(condition: string): string {
  const due = `${column(TABLES.milestones, MILESTONE_COLUMNS.due)},"<="&INT(${NAMES.cutOff})`;
  return `COUNTIFS(${due},${column(TABLES.milestones, MILESTONE_COLUMNS.condition)},${quoted(condition)})`;
}

/** By the cut-off date. */
function milestonesDue(): string {
  return `${milestonesWith("?*")}-${milestonesWith(CONDITIONS.notCounted)}`;
}

function milestonesInTime(): string {
  return milestonesWith(CONDITIONS.doneOnTime);
}
