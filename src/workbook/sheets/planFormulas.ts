import { DEADLINE_KINDS } from "../../locale/vi/workbook";
import { cases, column, own, quoted } from "../formulaText";
import {
  CONDITIONS,
  DEPARTED,
  HAS_LATE_MILESTONE,
  LIST_NAMES,
  MILESTONE_COLUMNS,
  MILESTONE_STATES,
  MILESTONE_WEIGHTS,
  NAMES,
  PLAN_COLUMNS,
  STATUSES,
  TABLES,
} from "../layout";

const C = PLAN_COLUMNS;
const due = own(C.due);
const doneOn = own(C.doneOn);
const cutOff = `INT(${NAMES.cutOff})`;
const status = (name: keyof typeof STATUSES) => `${own(C.status)}=${quoted(STATUSES[name])}`;
const says = (name: keyof typeof CONDITIONS) => quoted(CONDITIONS[name]);

/** N() makes a text typed for a date 0 instead of an error; AND and OR look at all their arguments. */
const doneDay = `INT(N(${doneOn}))`;

/**
 * Tình trạng as of the cut-off date. The due day itself is in time. A completion after the cut-off date had not
 * happened yet. An overdue milestone makes the activity overdue, one done late makes it late; all of them done make
 * it done, unless a part without any day keeps the whole open (its Hạn is blank).
 */
export function conditionFormula(): `=${string}` {
  const blank = `OR(${own(C.key)}&${own(C.task)}&${own(C.activity)}="",NOT(ISNUMBER(${NAMES.cutOff})))`;
  const notCounted = `OR(${own(C.deadlineKind)}=${quoted(DEPARTED)},${status("notArisen")},${status("stopped")})`;
  const done = `AND(${status("done")},OR(NOT(ISNUMBER(${doneOn})),${doneDay}<=${cutOff}))`;
  const lateMilestone = `${own(C.milestoneLate)}=${quoted(HAS_LATE_MILESTONE)}`;
  const bothDays = `AND(ISNUMBER(${doneOn}),ISNUMBER(${due}))`;
  const milestonesAre = (state: keyof typeof MILESTONE_STATES) =>
    `${own(C.milestones)}=${quoted(MILESTONE_STATES[state])}`;
  const allMilestones = `AND(${milestonesAre("met")},ISNUMBER(${due}))`;
  const whenDone = cases(
    [
      [lateMilestone, says("doneLate")],
      [bothDays, `IF(${doneDay}<=${due},${says("doneOnTime")},${says("doneLate")})`],
    ],
    says("done"),
  );
  return `=${cases(
    [
      [blank, '""'],
      [notCounted, says("notCounted")],
      [done, whenDone],
      [allMilestones, `IF(${lateMilestone},${says("doneLate")},${says("doneOnTime")})`],
      [milestonesAre("overdue"), says("overdue")],
      [`NOT(ISNUMBER(${due}))`, `IF(${milestonesAre("open")},${says("open")},${says("undated")})`],
      [`${cutOff}>${due}`, says("overdue")],
    ],
    says("open"),
  )}`;
}

/** Days after the due day: to the day of completion, or to the cut-off date while it isn't done. */
export function daysLateFormula(): `=${string}` {
  const condition = own(C.condition);
  const late = `AND(${condition}=${says("doneLate")},ISNUMBER(${doneOn}),ISNUMBER(${due}),${doneDay}>N(${due}))`;
  const overdue = `AND(${condition}=${says("overdue")},ISNUMBER(${due}),N(${NAMES.cutOff})>N(${due}))`;
  return `=${cases(
    [
      [late, `${doneDay}-INT(${due})`],
      [overdue, `${cutOff}-INT(${due})`],
    ],
    '""',
  )}`;
}

/**
 * Sum of the weights of the activity's milestones. Only the kinds of deadlines that we make milestones for look
 * into Moc, unless people added some of their own: 20,000 rows that each look through Moc would take minutes.
 */
export function milestoneSumFormula(): `=${string}` {
  const kinds = [DEADLINE_KINDS.periodic, DEADLINE_KINDS.composite].map(
    (kind) => `${own(C.deadlineKind)}=${quoted(kind)}`,
  );
  const weights = column(TABLES.milestones, MILESTONE_COLUMNS.weight);
  const keys = column(TABLES.milestones, MILESTONE_COLUMNS.match);
  return `=IF(OR(${kinds.join(",")},${LIST_NAMES.ownMilestones}>0),SUMIFS(${weights},${keys},${own(C.key)}&"|"),0)`;
}

/** What the activity's milestones say together. */
export function milestoneStateFormula(): `=${string}` {
  const sum = own(C.milestoneSum);
  const below = (weight: number) => `${sum}-INT(${sum}/${weight})*${weight}`;
  return `=${cases(
    [
      [`${sum}=0`, '""'],
      [`${below(MILESTONE_WEIGHTS.open)}>0`, quoted(MILESTONE_STATES.overdue)],
      [`${below(MILESTONE_WEIGHTS.met)}>0`, quoted(MILESTONE_STATES.open)],
    ],
    quoted(MILESTONE_STATES.met),
  )}`;
}

/** Whether one of the activity's milestones was met late. */
export function milestoneLateFormula(): `=${string}` {
  return `=IF(${own(C.milestoneSum)}>=${MILESTONE_WEIGHTS.metLate},${quoted(HAS_LATE_MILESTONE)},"")`;
}

/**
 * Overdue before open, the earliest due day first; the row number keeps ties apart. Blank for all others.
 * A milestone may be overdue although the activity's own due day is still to come.
 */
export function urgencyFormula(): `=${string}` {
  const tie = "ROW()/10000000";
  return `=${cases(
    [
      [`${own(C.condition)}=${says("overdue")}`, `MIN(${due},${cutOff}-1)+${tie}`],
      [`AND(${own(C.condition)}=${says("open")},ISNUMBER(${due}))`, `INT(${due})+${tie}`],
    ],
    '""',
  )}`;
}

/** The lead cell with every separator made a semicolon, so that one unit of a list can be counted. */
export function leadKeyFormula(): `=${string}` {
  return `=${separated(own(C.leadUnit))}`;
}

/** See leadKeyFormula; the same for the name that is looked for. */
export function separated(text: string): string {
  const lines = `SUBSTITUTE(SUBSTITUTE(${text},CHAR(13),""),CHAR(10),";")`;
  return `";"&SUBSTITUTE(SUBSTITUTE(${lines},", ",";"),"; ",";")&";"`;
}
