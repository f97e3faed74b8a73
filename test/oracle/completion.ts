/**
 * Completion as the glossary of the field defines it, in plain TypeScript, for comparison with the sheets' formulas.
 * Shares nothing with src. Days are Excel serials; what is no number in a date cell says nothing.
 */
export interface Filled {
  readonly field: string;
  readonly lead: string;
  readonly status: string;
  readonly due: number | string | null;
  readonly doneOn: number | string | null;
  readonly milestones: readonly { readonly due: number | null; readonly doneOn: number | string | null }[];
  readonly departed?: boolean;
  /** "Loại thời hạn", where it matters. */
  readonly kind?: string;
  /** Number of the item; neighbours of one field and one number are one item. */
  readonly item?: number;
  readonly weight?: number | string | null;
}

export interface Counts {
  counted: number;
  onTime: number;
  late: number;
  doneUnclear: number;
  open: number;
  overdue: number;
  undated: number;
  notCounted: number;
}

type Verdict = Exclude<keyof Counts, "counted">;

/** What an activity is at the end of the cut-off day. */
export function verdictOf(activity: Filled, cutOff: number): Verdict {
  if (activity.departed || activity.status === "Không phát sinh" || activity.status === "Dừng theo văn bản") {
    return "notCounted";
  }
  const due = dayOf(activity.due);
  const doneOn = dayOf(activity.doneOn);
  const isIdle = activity.status === "" || activity.status === "Chưa thực hiện";
  if (activity.kind === "Khi phát sinh" && isIdle && due === null && activity.milestones.length === 0)
    return "notCounted";
  const milestones = activity.milestones.map((milestone) => ({
    due: dayOf(milestone.due),
    metOn: happened(dayOf(milestone.doneOn), cutOff),
  }));
  const metLate = milestones.some(({ due: by, metOn }) => by !== null && metOn !== null && metOn > by);
  const missed = milestones.some(({ due: by, metOn }) => by !== null && metOn === null && cutOff > by);
  const unmet = milestones.some(({ metOn }) => metOn === null);

  const saidDone = activity.status === "Hoàn thành" && (doneOn === null || doneOn <= cutOff);
  if (saidDone) {
    if (metLate) return "late";
    if (due === null || doneOn === null) return "doneUnclear";
    return doneOn <= due ? "onTime" : "late";
  }
  if (milestones.length > 0 && !unmet && due !== null) return metLate ? "late" : "onTime";
  if (missed) return "overdue";
  if (due === null) return unmet ? "open" : "undated";
  return cutOff > due ? "overdue" : "open";
}

export function countsOf(activities: readonly Filled[], cutOff: number): Counts {
  const counts: Counts = {
    counted: 0,
    onTime: 0,
    late: 0,
    doneUnclear: 0,
    open: 0,
    overdue: 0,
    undated: 0,
    notCounted: 0,
  };
  for (const activity of activities) {
    const verdict = verdictOf(activity, cutOff);
    counts[verdict] += 1;
    if (verdict !== "notCounted") counts.counted += 1;
  }
  return counts;
}

export function doneIn(counts: Counts): number {
  return counts.onTime + counts.late + counts.doneUnclear;
}

/** Milestones met of those due, as a share; null while none is due. */
export function milestoneShareOf({ milestones }: Filled, cutOff: number): number | null {
  const due = milestones.filter(({ due: day }) => day !== null && day <= cutOff);
  const met = due.filter(({ doneOn }) => happened(dayOf(doneOn), cutOff) !== null);
  return due.length === 0 ? null : met.length / due.length;
}

/** Items that count, and those of which everything that counts is done. */
export function itemsIn(activities: readonly Filled[], cutOff: number): { counted: number; done: number } {
  const items: Filled[][] = [];
  activities.forEach((activity, index) => {
    const before = activities[index - 1];
    const isSame =
      before?.field === activity.field && before.item === activity.item && activity.item !== undefined;
    if (isSame) items.at(-1)?.push(activity);
    else items.push([activity]);
  });
  const counts = items.map((item) => countsOf(item, cutOff)).filter(({ counted }) => counted > 0);
  return { counted: counts.length, done: counts.filter((each) => doneIn(each) === each.counted).length };
}

/** Share of the weight of those that are done in the weight of all that count; blank weighs 1, below 0 nothing. */
export function weightedShare(activities: readonly Filled[], cutOff: number): number | null {
  let [done, all] = [0, 0];
  for (const activity of activities) {
    const verdict = verdictOf(activity, cutOff);
    if (verdict === "notCounted") continue;
    const weight = typeof activity.weight === "number" ? Math.max(0, activity.weight) : 1;
    all += weight;
    if (verdict === "onTime" || verdict === "late" || verdict === "doneUnclear") done += weight;
  }
  return all === 0 ? null : done / all;
}

/** A share, or null where nothing counts. */
export function shareIn(done: number, counted: number): number | null {
  return counted === 0 ? null : done / counted;
}

export function dueBy(activities: readonly Filled[], lastDay: number): Filled[] {
  return activities.filter(({ due }) => typeof due === "number" && due <= lastDay);
}

export function dueBetween(activities: readonly Filled[], from: number, until: number): Filled[] {
  return activities.filter(({ due }) => typeof due === "number" && due >= from && due < until);
}

function dayOf(value: number | string | null): number | null {
  return typeof value === "number" ? Math.floor(value) : null;
}

function happened(day: number | null, cutOff: number): number | null {
  return day !== null && day <= cutOff ? day : null;
}
