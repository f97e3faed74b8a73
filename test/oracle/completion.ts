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
