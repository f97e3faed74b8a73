import type { Activity } from "../../../plan/plan";

/** The item that an activity belongs to. */
export interface ItemPlace {
  readonly key: string;
  /** Number of its activities, on the first of them; null on the others. */
  readonly size: number | null;
}

/**
 * The item of each activity, in their order: neighbours of one field and one number. What has no number is an item
 * of its own.
 * @example itemsOf(plan.activities)[1] // { key: "M1", size: null }
 */
export function itemsOf(activities: readonly Pick<Activity, "section" | "no">[]): readonly ItemPlace[] {
  const starts = activities.map(({ section, no }, index) => {
    const before = activities[index - 1];
    return no === "" || before?.section !== section || before.no !== no;
  });
  let item = 0;
  return starts.map((isStart, index) => {
    if (isStart) item += 1;
    const next = starts.indexOf(true, index + 1);
    const size = (next < 0 ? starts.length : next) - index;
    return { key: `M${item}`, size: isStart ? size : null };
  });
}
