import type { UnitCatalogue } from "../plan/unit";
import { moreUnitsSpec } from "../workbook/moreUnits";
import { NotOurWorkbookError } from "./errors";
import type { UpdateOptions, UpdateReport } from "./updateWorkbook";
import { updateWorkbook } from "./updateWorkbook";

export interface AddUnitsOptions extends UpdateOptions {
  /** The local day and time for the journal. */
  readonly at: string;
}

/**
 * Puts the units of another catalogue into the workbook's own, those that aren't there; a run that can be taken back.
 * @throws NotOurWorkbookError where the workbook has no plan; any other WorkbookError.
 */
export function addUnits(units: UnitCatalogue, { at, ...options }: AddUnitsOptions): Promise<UpdateReport> {
  return updateWorkbook((snapshot) => {
    const spec = moreUnitsSpec(snapshot, units, at);
    if (spec === null) throw new NotOurWorkbookError();
    return spec;
  }, options);
}
