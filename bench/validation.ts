import { checkPlan } from "../src/workbook/prepareWorkbook";
import { planOf, samplePlan } from "./plans";

const SIZES = [1_000, 5_000, 20_000];
const TRIES = 3;

/** How long the checks of a plan take, catalogue included, and whether that grows with its size alone. */
export function validationFigures(print: (text: string) => void): void {
  const sample = samplePlan();
  checkPlan(planOf(1_000, sample));
  const times = SIZES.map((size) => {
    const plan = planOf(size, sample);
    const best = Math.min(...Array.from({ length: TRIES }, () => timeOf(() => checkPlan(plan))));
    return { size, best, findings: checkPlan(plan).findings.length };
  });
  print("\nChecking a plan: units, deadlines, all rules");
  times.forEach(({ size, best, findings }, at) => {
    const before = times[at - 1];
    const growth = before
      ? `, ${(best / before.best).toFixed(1)} times as long for ${(size / before.size).toFixed(1)} times as many`
      : "";
    print(
      `  ${size} activities: ${(best / 1000).toFixed(2)} s, ${((1000 * best) / size).toFixed(0)} µs an activity, ` +
        `${findings} findings${growth}`,
    );
  });
}

function timeOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
