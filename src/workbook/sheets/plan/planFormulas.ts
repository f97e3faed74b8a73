import { DEADLINE_KINDS, YES_NO } from "../../../locale/vi/workbook";
import { cases, own, quoted } from "../../formulaText";
import {
  CONDITIONS,
  DEPARTED,
  HAS_LATE_MILESTONE,
  MILESTONE_STATES,
  NAMES,
  PLAN_COLUMNS,
  STATUSES,
} from "../../layout";
import { earliestOverdueMilestone } from "../milestoneFormulas";

const C = PLAN_COLUMNS;
const due = own(C.due);
const doneOn = own(C.doneOn);
const cutOff = `INT(${NAMES.cutOff})`;
const status = (name: keyof typeof STATUSES) => `${own(C.status)}=${quoted(STATUSES[name])}`;
const milestonesAre = (state: keyof typeof MILESTONE_STATES) =>
  `${own(C.milestones)}=${quoted(MILESTONE_STATES[state])}`;
const says = (name: keyof typeof CONDITIONS) => quoted(CONDITIONS[name]);

/** N() makes a text typed for a date 0 instead of an error; AND and OR look at all their arguments. */
const doneDay = `INT(N(${doneOn}))`;

/**
 * Tình trạng as of the cut-off date. The due day itself is in time. A completion after the cut-off date had not
 * happened yet. An overdue milestone makes the activity overdue, one done late makes it late; all of them done make
 * it done, unless a part without any day keeps the whole open (its Hạn is blank). Work that only falls due when
 * something happens doesn't count until a person begins it, or says when it is due.
 */
export function conditionFormula(): `=${string}` {
  const blank = `OR(${own(C.key)}&${own(C.task)}&${own(C.activity)}="",NOT(ISNUMBER(${NAMES.cutOff})))`;
  const untriggered = `AND(${own(C.deadlineKind)}=${quoted(DEADLINE_KINDS.conditional)},OR(${own(C.status)}="",${status("todo")}),NOT(ISNUMBER(${due})),${own(C.milestoneSum)}=0)`;
  const notCounted = `OR(${own(C.deadlineKind)}=${quoted(DEPARTED)},${status("notArisen")},${status("stopped")},${untriggered})`;
  const done = `AND(${status("done")},OR(NOT(ISNUMBER(${doneOn})),${doneDay}<=${cutOff}))`;
  const lateMilestone = `${own(C.milestoneLate)}=${quoted(HAS_LATE_MILESTONE)}`;
  const bothDays = `AND(ISNUMBER(${doneOn}),ISNUMBER(${due}))`;
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
 * Overdue before open, the earliest due day first; the row number keeps ties apart. Blank for all others, and for
 * those that the unit chosen in the overview doesn't lead. A milestone may be overdue although the activity's own due
 * day is still to come: then its day counts; where it can't be told, the day before the cut-off date.
 */
export function urgencyFormula(): `=${string}` {
  const tie = "ROW()/10000000";
  const led = `ISNUMBER(FIND(UPPER(${separated(NAMES.shownUnit)}),UPPER(${own(C.leadKey)})))`;
  return `=${cases(
    [
      [`AND(${NAMES.shownUnit}<>"",NOT(${led}))`, '""'],
      [
        `${own(C.condition)}=${says("overdue")}`,
        `MIN(IF(ISNUMBER(${due}),${due},${cutOff}),${cutOff}-1,IF(${milestonesAre("overdue")},IFERROR(${earliestOverdueMilestone()},${cutOff}),${cutOff}))+${tie}`,
      ],
      [`AND(${own(C.condition)}=${says("open")},ISNUMBER(${due}))`, `INT(${due})+${tie}`],
    ],
    '""',
  )}`;
}

/**
 * Whether an activity counts, and whether it is done, as 1 or 0: a sum over one column is counted five times as fast as
 * texts, and reads as easily.
 */
export function countsFormula(): `=${string}` {
  const condition = own(C.condition);
  return `=IF(OR(${condition}="",${condition}=${says("notCounted")}),0,1)`;
}

export function finishedFormula(): `=${string}` {
  const condition = own(C.condition);
  const ways = (["doneOnTime", "doneLate", "done"] as const).map((name) => `${condition}=${says(name)}`);
  return `=IF(OR(${ways.join(",")}),1,0)`;
}

/** What the activity weighs: the same as all others unless the office says that they differ. */
export function weightFormula(): `=${string}` {
  const weight = own(C.weight);
  return `=IF(AND(${NAMES.weighted}=${quoted(YES_NO.yes)},ISNUMBER(${weight})),MAX(0,N(${weight})),1)`;
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
