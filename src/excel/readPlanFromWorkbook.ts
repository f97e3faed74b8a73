import type { Plan } from "../plan/plan";
import { NotOurWorkbookError } from "./errors";
import type { RunOptions } from "./run/excelRun";
import { runInExcel } from "./run/excelRun";
import { planFromSnapshot } from "../workbook/held/planFromSnapshot";
import { readWorkbook } from "./read/readWorkbook";

/**
 * The plan that the open workbook holds, with people's corrections: two round trips, nothing is written.
 * @throws NotOurWorkbookError where there is none; any other WorkbookError.
 */
export function readPlanFromWorkbook(options: RunOptions = {}): Promise<Plan> {
  return runInExcel(async (context) => {
    const { snapshot } = await readWorkbook(context);
    const plan = planFromSnapshot(snapshot);
    if (!plan) throw new NotOurWorkbookError();
    return plan;
  }, options);
}
