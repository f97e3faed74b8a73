import { SCORE_SOURCES } from "../locale/vi/scoring";
import { foldText } from "../plan/text/fold";

/** Shares of the plan that a scheme may name as where a component's figure comes from, in percent. */
export const COMPONENT_SOURCES = [
  "plan-completion",
  "plan-on-time",
  "plan-to-date",
  "plan-milestones",
] as const;
export type ComponentSource = (typeof COMPONENT_SOURCES)[number];

const NAMES: Readonly<Record<ComponentSource, string>> = {
  "plan-completion": SCORE_SOURCES.completion,
  "plan-on-time": SCORE_SOURCES.onTime,
  "plan-to-date": SCORE_SOURCES.toDate,
  "plan-milestones": SCORE_SOURCES.milestones,
};

/** What the sheets call a source. @example sourceName("plan-completion") // "Tỷ lệ hoàn thành kế hoạch" */
export function sourceName(source: ComponentSource): string {
  return NAMES[source];
}

/** The source of a name; null for any other text. */
export function sourceNamed(name: string): ComponentSource | null {
  const wanted = foldText(name).trim();
  return COMPONENT_SOURCES.find((source) => foldText(NAMES[source]) === wanted) ?? null;
}
