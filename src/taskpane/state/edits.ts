import type { ActivityField, Plan } from "../../plan/plan";
import { parseYear } from "./typedValues";

/** The plan with another text in one cell (NFC, line ends as "\n"); unchanged where no row has the key. */
export function withCell(plan: Plan, key: string, field: ActivityField, text: string): Plan {
  const clean = text.normalize("NFC").replace(/\r\n?/g, "\n").trim();
  const activities = plan.activities.map((activity) =>
    activity.key === key ? { ...activity, cells: { ...activity.cells, [field]: clean } } : activity,
  );
  return { ...plan, activities };
}

/** The plan with the year that a person typed, where its document gives none. */
export function withYear(plan: Plan, typed: string): Plan {
  if (plan.head.year !== null) return plan;
  return { ...plan, head: { ...plan.head, year: parseYear(typed) } };
}
