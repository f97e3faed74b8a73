import { holidaysFor } from "../plan/calendar/publicHolidays";
import { workingCalendar, type WorkingCalendar } from "../plan/calendar/workingCalendar";
import type { IsoDate } from "../plan/calendarDate";
import type { Deadline, DeadlineConventions } from "../plan/deadline";
import { afterEvent } from "../plan/deadline/afterEvent";
import { readDeadline } from "../plan/deadline/read";
import type { EnteredDates } from "../plan/enteredDates";
import type { Activity, ActivityField, Plan } from "../plan/plan";
import type { UnitCatalogue, UnitMention } from "../plan/unit";
import { foldText } from "../plan/text/fold";
import { unitReader } from "../plan/units/readUnits";
import type { Finding } from "./finding";

/** What a plan is checked against. */
export interface ValidationContext {
  /** The plan's year; null where neither the document nor a person said it. */
  readonly year: number | null;
  readonly catalogue: UnitCatalogue;
  readonly conventions: DeadlineConventions;
  /** Which days are worked; absent: as the law has it. */
  readonly calendar?: WorkingCalendar;
  /** The days that people entered where the words give none, by the activity's key. */
  readonly entered?: ReadonlyMap<string, EnteredDates>;
}

/** An activity with its deadline and units read once for all rules. */
export interface CheckedRow {
  readonly activity: Activity;
  /** As its words and the day of its event give it. */
  readonly deadline: Deadline;
  /** The due day that a person entered over the plan's; then the words need no day of their own. */
  readonly enteredDue: IsoDate | null;
  readonly lead: readonly UnitMention[];
  readonly coop: readonly UnitMention[];
  /** All that the row says of its work, folded; made when a rule first asks. */
  readonly work: () => string;
  /** Goes on with the item of the row before it. */
  readonly continuesItem: boolean;
}

export interface CheckedPlan extends Required<ValidationContext> {
  readonly plan: Plan;
  readonly rows: readonly CheckedRow[];
}

/** One thing that can be wrong with a plan. */
export type Rule = (checked: CheckedPlan) => Finding[];

/** Reads every deadline and unit of a plan; equal texts are read once. */
export function checkPlan(plan: Plan, context: ValidationContext): CheckedPlan {
  const units = unitReader(context.catalogue);
  const calendar = context.calendar ?? workingCalendar(holidaysFor(context.year));
  const entered = context.entered ?? new Map<string, EnteredDates>();
  const deadlines = new Map<string, Deadline>();
  const deadlineOf = (text: string): Deadline => {
    const known = deadlines.get(text) ?? readDeadline(text, context);
    deadlines.set(text, known);
    return known;
  };
  const rows = plan.activities.map((activity, index) => {
    const before = plan.activities[index - 1];
    const written = deadlineOf(activity.cells.deadline);
    const { event = null, due = null } = entered.get(activity.key) ?? {};
    return {
      activity,
      deadline: event === null ? written : afterEvent(written, event, calendar),
      enteredDue: due,
      work: workOf(activity),
      lead: units.read(activity.cells.leadUnit),
      coop: units.read(activity.cells.coopUnits),
      continuesItem: before?.section === activity.section && before.no === activity.no && activity.no !== "",
    };
  });
  return { ...context, calendar, entered, plan, rows };
}

/** Several rules look for words of the work; a long text is folded once for all of them. */
function workOf({ cells }: Activity): () => string {
  let folded: string | null = null;
  return () =>
    (folded ??= foldText(`${cells.objective}\n${cells.task}\n${cells.activity}\n${cells.product}`));
}

/**
 * The rows in which one of the fields says something of its own: a cell that an item's activities share is
 * looked at once.
 */
export function rowsWithOwn(checked: CheckedPlan, ...fields: readonly ActivityField[]): CheckedRow[] {
  return checked.rows.filter((row, index) => {
    const before = checked.rows[index - 1]?.activity.cells;
    return !row.continuesItem || fields.some((field) => before?.[field] !== row.activity.cells[field]);
  });
}
