import { checkSnapshot, type CheckedSnapshot } from "../workbook/checkSnapshot";
import { NotOurWorkbookError } from "./errors";
import type { RunOptions } from "./run/excelRun";
import { runInExcel } from "./run/excelRun";
import { readWorkbook } from "./read/readWorkbook";

/**
 * The plan of the open workbook with its catalogue and what the checks find, by the workbook's own conventions: two
 * round trips, nothing is written.
 * @throws NotOurWorkbookError where there is no plan; any other WorkbookError.
 */
export function readCheckedWorkbook(options: RunOptions = {}): Promise<CheckedSnapshot> {
  return runInExcel(async (context) => {
    const { snapshot } = await readWorkbook(context);
    const check = checkSnapshot(snapshot);
    if (check === null) throw new NotOurWorkbookError();
    return check;
  }, options);
}
