import type { Activity, ActivityField, DoubtReason, Plan } from "../../plan/plan";
import type { Draft } from "./draft";

/** One cell that the import is unsure of, with all its reasons. */
export interface DoubtfulCell {
  readonly id: string;
  readonly activity: Activity;
  readonly field: ActivityField;
  readonly reasons: readonly DoubtReason[];
}

/** Name of a cell within a plan. @example doubtId("II.5", "product") // "II.5|product" */
export function doubtId(key: string, field: ActivityField): string {
  return `${key}|${field}`;
}

/** The doubtful cells of a plan in the document's order, each once. */
export function doubtfulCells(plan: Plan): readonly DoubtfulCell[] {
  return plan.activities.flatMap((activity) => {
    const reasons = new Map<ActivityField, DoubtReason[]>();
    for (const doubt of activity.doubts) {
      const known = reasons.get(doubt.field) ?? [];
      if (!known.includes(doubt.reason)) reasons.set(doubt.field, [...known, doubt.reason]);
    }
    return [...reasons].map(([field, list]) => ({
      id: doubtId(activity.key, field),
      activity,
      field,
      reasons: list,
    }));
  });
}

/** How many doubtful cells no person has looked at yet. */
export function openDoubts(draft: Draft): number {
  return doubtfulCells(draft.plan).filter((cell) => !draft.reviewed.has(cell.id)).length;
}

/** The plan without the doubts that a person has settled: what goes into the workbook. */
export function settledPlan(draft: Draft): Plan {
  const activities = draft.plan.activities.map((activity) => ({
    ...activity,
    doubts: activity.doubts.filter((doubt) => !draft.reviewed.has(doubtId(activity.key, doubt.field))),
  }));
  return { ...draft.plan, activities };
}
