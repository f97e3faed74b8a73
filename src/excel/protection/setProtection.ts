import { locksNames } from "../../locale/vi/excel";
import { makeTrips } from "../write/applySpec";
import { NotOurWorkbookError } from "../errors";
import type { RunOptions } from "../run/excelRun";
import { runInExcel } from "../run/excelRun";
import { journalSteps } from "../run/journalStep";
import { readWorkbook } from "../read/readWorkbook";
import { writes } from "../run/writeQueue";
import { formulaAreasIn } from "./formulaAreas";
import { isLockable, lockSteps, openStep, wishStep } from "./protection";

export interface ProtectionOptions extends RunOptions {
  /** When, for the journal: nothing here knows the clock. */
  readonly at: string;
}

/**
 * Locks the formulas of our sheets, without a password and with everything else open; or opens the sheets again. Runs
 * of ours go on as ever. Three round trips.
 * @throws NotOurWorkbookError; AccessDenied, as an ExcelError, where a sheet has a password.
 */
export function setProtection(wished: boolean, { at, ...options }: ProtectionOptions): Promise<void> {
  return writes.add(() =>
    runInExcel(async (context, keepAlive) => {
      const current = await readWorkbook(context);
      keepAlive();
      if (current.snapshot.schema === null) throw new NotOurWorkbookError();
      const sheets = [...current.sheets.values()];
      const opened = sheets.flatMap((sheet) => (sheet.protected ? [openStep(sheet.key)] : []));
      const journal = journalSteps(current, { at, what: locksNames[wished ? "on" : "off"], detail: "" });
      const locked = wished ? sheets.filter(({ id }) => isLockable(id)) : [];
      const locks = locked.flatMap((sheet) => {
        const areas = formulaAreasIn(sheet);
        return areas.length > 0 ? lockSteps(sheet.key, areas, "marks") : [];
      });
      await makeTrips(context, [...opened, wishStep(wished), ...journal, ...locks], {
        onTrip: keepAlive,
        signal: options.signal,
      });
    }, options),
  );
}
