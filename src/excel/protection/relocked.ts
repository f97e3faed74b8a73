import type { Planning, SheetPlan } from "../write/sheetPlan";
import type { Step } from "../run/step";
import { lastPhase } from "../run/step";
import { formulaAreasOf } from "./formulaAreas";
import { isLockable, isProtectionWished, lockSteps, openStep } from "./protection";

/**
 * A run's steps where people want formulas locked: sheets that it writes to are opened first, and locked last with the
 * formulas that they have by then; so are sheets that a run which was cut short has left open. No round trip is added.
 * @param written the sheets whose cells or looks the run writes
 */
export function relocked(
  planning: Planning,
  steps: readonly Step[],
  written: readonly SheetPlan[] = [],
): Step[] {
  if (!isProtectionWished(planning.current.properties)) return [...steps];
  const toOpen = written.filter(({ current }) => current?.protected === true);
  const toLock = planning.plans.flatMap((plan) => {
    if (plan.current?.protected === true && !written.includes(plan)) return [];
    const areas = isLockable(plan.spec.id) ? formulaAreasOf(plan) : [];
    return areas.length > 0 || toOpen.includes(plan) ? [{ key: plan.key, areas }] : [];
  });
  const end = lastPhase(steps);
  return [
    ...toOpen.map(({ key }) => openStep(key)),
    ...steps,
    ...toLock.flatMap(({ key, areas }) => lockSteps(key, areas, end)),
  ];
}
