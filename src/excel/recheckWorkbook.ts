import type { CheckedSnapshot } from "../workbook/checkSnapshot";
import { recheckSpec } from "../workbook/recheckSpec";
import { NotOurWorkbookError } from "./errors";
import type { UpdateOptions, UpdateReport } from "./updateWorkbook";
import { updateWorkbook } from "./updateWorkbook";

export interface RecheckReport extends UpdateReport {
  readonly check: CheckedSnapshot;
}

/**
 * Checks the plan of the open workbook again and brings what follows from it up to date: due days, milestones, the
 * sheet Kiểm tra. Two round trips where nothing changed; needs no document.
 * @throws NotOurWorkbookError where the workbook has no plan; any other WorkbookError.
 */
export async function recheckWorkbook(options: UpdateOptions = {}): Promise<RecheckReport> {
  let check: CheckedSnapshot | null = null;
  const report = await updateWorkbook((snapshot) => {
    const recheck = recheckSpec(snapshot);
    if (recheck === null) throw new NotOurWorkbookError();
    check = recheck.check;
    return recheck.spec;
  }, options);
  if (check === null) throw new NotOurWorkbookError();
  return { ...report, check };
}
