import type { Plan } from "../src/plan/plan";
import type { Finding, Severity } from "../src/validation/finding";

export interface Summary {
  readonly sections: number;
  readonly items: number;
  readonly activities: number;
  readonly targets: number;
  /** Cells that a person should look at. */
  readonly doubts: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

/** The counts that a person checks first against the paper. */
export function summaryOf(plan: Plan, findings: readonly Finding[]): Summary {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    sections: plan.sections.length,
    items: itemsOf(plan),
    activities: plan.activities.length,
    targets: plan.targets.length,
    doubts: plan.activities.reduce(
      (sum, { doubts }) => sum + new Set(doubts.map(({ field }) => field)).size,
      0,
    ),
    findings: { error: count("error"), warning: count("warning"), info: count("info") },
  };
}

/** Consecutive activities of one number are one item. */
function itemsOf(plan: Plan): number {
  return plan.activities.filter(
    (activity, index, all) =>
      activity.section !== all[index - 1]?.section || activity.no !== all[index - 1]?.no,
  ).length;
}
