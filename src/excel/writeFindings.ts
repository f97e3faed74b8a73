import type { Plan } from "../plan/plan";
import type { Finding } from "../validation/finding";
import { carryOver } from "../workbook/carryOver";
import { workbookOf } from "../workbook/describeWorkbook";
import { describeFindings } from "../workbook/sheets/findings";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { RunOptions } from "./run/excelRun";
import type { UpdateReport } from "./updateWorkbook";
import { updateWorkbook } from "./updateWorkbook";

/**
 * Brings the sheet Kiểm tra up to date; what people wrote in it stays. `check` gives the plan that the workbook holds
 * and its findings, from the same reading that is compared with.
 * @throws WorkbookError
 */
export function writeFindings(
  check: (snapshot: WorkbookSnapshot) => { readonly plan: Plan; readonly findings: readonly Finding[] },
  options: RunOptions = {},
): Promise<UpdateReport> {
  return updateWorkbook((snapshot) => {
    const { plan, findings } = check(snapshot);
    return carryOver(workbookOf([describeFindings(plan, findings)]), snapshot);
  }, options);
}
