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
  for (const { size, best, findings } of times) {
    print(
      `  ${size} activities: ${best.toFixed(0)} ms, ${((1000 * best) / size).toFixed(0)} µs an activity, ${findings} findings`,
    );
  }
}

function timeOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
