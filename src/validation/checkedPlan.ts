import { holidaysFor } from "../plan/calendar/publicHolidays";
import { workingCalendar, type WorkingCalendar } from "../plan/calendar/workingCalendar";
import type { IsoDate } from "../plan/calendarDate";
import type { Deadline, DeadlineConventions } from "../plan/deadline";
import { afterEvent } from "../plan/deadline/afterEvent";
import { readDeadline } from "../plan/deadline/read";
import type { EnteredDates } from "../plan/enteredDates";
import type { Activity, ActivityField, Plan } from "../plan/plan";
import type { UnitCatalogue, UnitMention } from "../plan/unit";
import { unitReader } from "../plan/units/readUnits";
import { cellTexts, onceEach, type CellText, type CellTexts } from "./cellText";
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
  /** Its cells as rules compare them. */
  readonly texts: Readonly<Record<ActivityField, CellText>>;
  /** As its words and the day of its event give it. */
  readonly deadline: Deadline;
  /** The due day that a person entered over the plan's; then the words need no day of their own. */
  readonly enteredDue: IsoDate | null;
  readonly lead: readonly UnitMention[];
  readonly coop: readonly UnitMention[];
  /** Goes on with the item of the row before it. */
  readonly continuesItem: boolean;
}

export interface CheckedPlan extends Required<ValidationContext> {
  readonly plan: Plan;
  readonly rows: readonly CheckedRow[];
  /** The texts of all cells, each once. */
  readonly texts: ReadonlySet<CellText>;
  /** Equal texts share one entry. */
  readonly textOf: CellTexts;
  /** The rows in which a field says something of its own: a cell that an item's activities share is looked at once. */
  readonly ownRows: (field: ActivityField) => readonly CheckedRow[];
}

/** One thing that can be wrong with a plan. */
export type Rule = (checked: CheckedPlan) => Finding[];

/** Reads every deadline and unit of a plan; equal texts are read once. */
export function checkPlan(plan: Plan, context: ValidationContext): CheckedPlan {
  const units = unitReader(context.catalogue);
  const calendar = context.calendar ?? workingCalendar(holidaysFor(context.year));
  const entered = context.entered ?? new Map<string, EnteredDates>();
  const deadlineOf = onceEach((text: string) => readDeadline(text, context));
  const textOf = cellTexts();
  const rows = plan.activities.map((activity, index) => {
    const before = plan.activities[index - 1];
    const written = deadlineOf(activity.cells.deadline);
    const { event = null, due = null } = entered.get(activity.key) ?? {};
    return {
      activity,
      texts: textsOf(activity, textOf),
      deadline: event === null ? written : afterEvent(written, event, calendar),
      enteredDue: due,
      lead: units.read(activity.cells.leadUnit),
      coop: units.read(activity.cells.coopUnits),
      continuesItem: before?.section === activity.section && before.no === activity.no && activity.no !== "",
    };
  });
  const ownRows = onceEach((field: ActivityField) => rowsWithOwn(rows, field));
  const texts = new Set(rows.flatMap((row) => Object.values(row.texts)));
  return { ...context, calendar, entered, plan, rows, texts, textOf, ownRows };
}

function textsOf({ cells }: Activity, textOf: CellTexts): Readonly<Record<ActivityField, CellText>> {
  return {
    objective: textOf(cells.objective),
    task: textOf(cells.task),
    activity: textOf(cells.activity),
    product: textOf(cells.product),
    leadUnit: textOf(cells.leadUnit),
    coopUnits: textOf(cells.coopUnits),
    deadline: textOf(cells.deadline),
    budget: textOf(cells.budget),
  };
}

/** The cells that say what an activity is about. */
export const WORK_FIELDS: readonly ActivityField[] = ["objective", "task", "activity", "product"];

/** All that a row says of its work, folded. */
export function workOf({ texts }: CheckedRow): string {
  return WORK_FIELDS.map((field) => texts[field].folded)
    .filter((folded) => folded !== "")
    .join(" ");
}

/**
 * The rows in which one of the fields says something of its own: a cell that an item's activities share is
 * looked at once.
 */
export function rowsWithOwn(
  rows: readonly CheckedRow[],
  ...fields: readonly ActivityField[]
): readonly CheckedRow[] {
  return rows.filter(({ activity, continuesItem }, index) => {
    const before = rows[index - 1]?.activity.cells;
    return !continuesItem || fields.some((field) => before?.[field] !== activity.cells[field]);
  });
}
