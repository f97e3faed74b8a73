import type { WorkbookSnapshot } from "../workbook/snapshot";
import { NotOurWorkbookError } from "./errors";
import type { RunOptions } from "./run/excelRun";
import { runInExcel } from "./run/excelRun";
import { readWorkbook } from "./read/readWorkbook";

/**
 * What the open workbook holds: two round trips, nothing is written.
 * @throws NotOurWorkbookError where it isn't ours; any other WorkbookError.
 */
export function readSnapshot(options: RunOptions = {}): Promise<WorkbookSnapshot> {
  return runInExcel(async (context) => {
    const { snapshot } = await readWorkbook(context);
    if (snapshot.schema === null) throw new NotOurWorkbookError();
    return snapshot;
  }, options);
}
