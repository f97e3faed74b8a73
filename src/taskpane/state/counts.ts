import type { Plan } from "../../plan/plan";
import type { Finding, Severity } from "../../validation/finding";

export interface PlanCounts {
  readonly sections: number;
  readonly items: number;
  readonly activities: number;
  readonly targets: number;
}

/** What a plan holds. An item is a run of activities with the same section and number. */
export function countPlan(plan: Plan): PlanCounts {
  const startsItem = plan.activities.filter((activity, index) => {
    const before = plan.activities[index - 1];
    return activity.no === "" || before?.section !== activity.section || before.no !== activity.no;
  });
  return {
    sections: plan.sections.length,
    items: startsItem.length,
    activities: plan.activities.length,
    targets: plan.targets.length,
  };
}

export const SEVERITY_ORDER: readonly Severity[] = ["error", "warning", "info"];

/** Findings by severity, the gravest first; severities without findings are left out. */
export function bySeverity(
  findings: readonly Finding[],
): readonly { readonly severity: Severity; readonly findings: readonly Finding[] }[] {
  return SEVERITY_ORDER.map((severity) => ({
    severity,
    findings: findings.filter((finding) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
}
