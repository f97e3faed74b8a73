import { cases, column, own, part, quoted } from "../formulaText";
import {
  CONDITIONS,
  DEPARTED,
  HAS_LATE_MILESTONE,
  LIST_NAMES,
  MILESTONE_COLUMNS,
  MILESTONE_STATES,
  MILESTONE_WEIGHTS,
  PLAN_COLUMNS,
  TABLES,
} from "../layout";

const C = PLAN_COLUMNS;
const weights = column(TABLES.milestones, MILESTONE_COLUMNS.weight);
const conditions = column(TABLES.milestones, MILESTONE_COLUMNS.condition);
const dueDays = column(TABLES.milestones, MILESTONE_COLUMNS.due);
const keys = column(TABLES.milestones, MILESTONE_COLUMNS.match);
/** Milestones of one activity that one digit group of the sum holds. */
const BASE = 1000;

/**
 * Sum of the weights of the activity's milestones. While Moc stands as it was written, the activity knows where its
 * rows lie, and only those of people's own, below them, are looked through: 20,000 activities that each look through
 * all of Moc would take minutes. Where people sorted Moc or took rows out, and for activities that they added, all of
 * it is looked through.
 */
export function milestoneSumFormula(): `=${string}` {
  const has = `AND(${own(C.milestoneFrom)}<>"",${own(C.deadlineKind)}<>${quoted(DEPARTED)})`;
  const planned = `IF(${has},SUM(${part(weights, own(C.milestoneFrom), own(C.milestoneTo))}),0)`;
  const [first, last] = [`${LIST_NAMES.planMilestones}+1`, `ROWS(${weights})`];
  const added = sumOf(part(weights, first, last), part(keys, first, last));
  const inPlace = `${planned}+IF(${LIST_NAMES.ownMilestones}=0,0,${added})`;
  const mayHave = `OR(${own(C.milestoneFrom)}<>"",${own(C.order)}="",${LIST_NAMES.ownMilestones}>0)`;
  const anywhere = `IF(${mayHave},${sumOf(weights, keys)},0)`;
  const stays = `AND(${LIST_NAMES.misplacedMilestones}=0,${own(C.order)}<>"",N(${own(C.milestoneTo)})<=${LIST_NAMES.planMilestones})`;
  return `=IF(${stays},${inPlace},${anywhere})`;
}

/** A serial after all days of plans. */
export const FAR_DAY = 1_000_000;

/**
 * The day of the activity's earliest overdue milestone, where its rows lie as they were written; an error where they
 * don't, where it has none of the plan's, or where one holds a text for a day. SUMPRODUCT(MAX()) is a MINIFS that Excel 2016 has, turned around.
 */
export function earliestOverdueMilestone(): string {
  const rows = (list: string) => part(list, own(C.milestoneFrom), own(C.milestoneTo));
  const isOverdue = `(${rows(conditions)}=${quoted(CONDITIONS.overdue)})`;
  const inPlace = `AND(${LIST_NAMES.misplacedMilestones}=0,${own(C.milestoneFrom)}<>"")`;
  return `IF(${inPlace},${FAR_DAY}-SUMPRODUCT(MAX(${isOverdue}*(${FAR_DAY}-${rows(dueDays)}))),NA())`;
}

function sumOf(summed: string, matched: string): string {
  return `SUMIFS(${summed},${matched},${own(C.key)}&"|")`;
}

/** What the activity's milestones say together. */
export function milestoneStateFormula(): `=${string}` {
  return `=${cases(
    [
      [`${own(C.milestoneSum)}=0`, '""'],
      [`${countOf("overdue")}>0`, quoted(MILESTONE_STATES.overdue)],
      [`${countOf("open")}>0`, quoted(MILESTONE_STATES.open)],
    ],
    quoted(MILESTONE_STATES.met),
  )}`;
}

/** Whether one of the activity's milestones was met late. */
export function milestoneLateFormula(): `=${string}` {
  return `=IF(${countOf("metLate")}>0,${quoted(HAS_LATE_MILESTONE)},"")`;
}

/** Milestones met of those due by the cut-off date, blank while none is due. */
export function milestoneShareFormula(): `=${string}` {
  return `=IF(${countOf("due")}=0,"",${countOf("metDue")}/${countOf("due")})`;
}

/** One of the counts that the sum holds. */
function countOf(name: keyof typeof MILESTONE_WEIGHTS): string {
  const sum = own(C.milestoneSum);
  const weight = MILESTONE_WEIGHTS[name];
  return `(INT(${sum}/${weight})-INT(${sum}/${weight * BASE})*${BASE})`;
}
