import type { Activity, Doubt } from "../../plan/plan";

type Read = Omit<Activity, "key">;

/**
 * Aims are merged over the rows of work that follow from them, which a text's lines don't show: a row without one
 * has the aim of the row above in its section, for a person to look at.
 */
export function withMergedAims(items: readonly (readonly Read[])[]): Read[][] {
  let above: Read | undefined;
  return items.map((activities) =>
    activities.map((activity) => {
      const goesOn = above?.section === activity.section && activity.cells.objective === "";
      const merged = goesOn && above ? withAim(activity, above.cells.objective) : activity;
      above = merged;
      return merged;
    }),
  );
}

function withAim(activity: Read, objective: string): Read {
  if (objective === "") return activity;
  const doubt: Doubt = { field: "objective", reason: "merged" };
  const others = activity.doubts.filter(({ field }) => field !== "objective");
  return { ...activity, cells: { ...activity.cells, objective }, doubts: [doubt, ...others] };
}
