import type { Deadline, DeadlineConventions } from "../plan/deadline";
import { readDeadline } from "../plan/deadline/read";
import type { Activity, ActivityField, Plan } from "../plan/plan";
import type { UnitCatalogue, UnitMention } from "../plan/unit";
import { unitReader } from "../plan/units/readUnits";
import type { Finding } from "./finding";

/** What a plan is checked against. */
export interface ValidationContext {
  /** The plan's year; null where neither the document nor a person said it. */
  readonly year: number | null;
  readonly catalogue: UnitCatalogue;
  readonly conventions: DeadlineConventions;
}

/** An activity with its deadline and units read once for all rules. */
export interface CheckedRow {
  readonly activity: Activity;
  readonly deadline: Deadline;
  readonly lead: readonly UnitMention[];
  readonly coop: readonly UnitMention[];
  /** Goes on with the item of the row before it. */
  readonly continuesItem: boolean;
}

export interface CheckedPlan extends ValidationContext {
  readonly plan: Plan;
  readonly rows: readonly CheckedRow[];
}

/** One thing that can be wrong with a plan. */
export type Rule = (checked: CheckedPlan) => Finding[];

/** Reads every deadline and unit of a plan; equal texts are read once. */
export function checkPlan(plan: Plan, context: ValidationContext): CheckedPlan {
  const units = unitReader(context.catalogue);
  const deadlines = new Map<string, Deadline>();
  const deadlineOf = (text: string): Deadline => {
    const known = deadlines.get(text) ?? readDeadline(text, context);
    deadlines.set(text, known);
    return known;
  };
  const rows = plan.activities.map((activity, index) => {
    const before = plan.activities[index - 1];
    return {
      activity,
      deadline: deadlineOf(activity.cells.deadline),
      lead: units.read(activity.cells.leadUnit),
      coop: units.read(activity.cells.coopUnits),
      continuesItem: before?.section === activity.section && before.no === activity.no && activity.no !== "",
    };
  });
  return { ...context, plan, rows };
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
