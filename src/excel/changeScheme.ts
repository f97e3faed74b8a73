import { sampleScheme } from "../scoring/sampleScheme";
import type { Scheme } from "../scoring/scheme";
import { schemeIn } from "../workbook/held/scheme";
import { schemeChange, type SchemeChange } from "../workbook/schemeChange/schemeChange";
import { schemeSpec } from "../workbook/schemeChange/schemeSpec";
import { NotOurWorkbookError } from "./errors";
import type { RunOptions } from "./run/excelRun";
import { readSnapshot } from "./readSnapshot";
import type { UpdateOptions, UpdateReport } from "./updateWorkbook";
import { updateWorkbook } from "./updateWorkbook";

export interface ChangeSchemeOptions extends UpdateOptions {
  /** The local day and time for the journal. */
  readonly at: string;
}

/**
 * Puts a scheme in the place of the workbook's own, and writes the sheet Bộ tiêu chí in which people edit it. Figures
 * stay with the components that they were entered for; those of components that are gone get a sheet of their own. A
 * run like any other: it is kept in the backup and can be taken back. Null stands for the workbook's own scheme.
 * @throws NotOurWorkbookError where the workbook has no plan; any other WorkbookError.
 * @example await changeScheme(scheme, { at: "28/11/2026 08:15" })
 */
export function changeScheme(
  scheme: Scheme | null,
  { at, ...options }: ChangeSchemeOptions,
): Promise<UpdateReport> {
  return updateWorkbook((snapshot) => {
    const spec = schemeSpec(snapshot, scheme ?? schemeIn(snapshot) ?? sampleScheme(), at);
    if (spec === null) throw new NotOurWorkbookError();
    return spec;
  }, options);
}

/**
 * What a scheme would change in the open workbook: two round trips, nothing is written.
 * @throws NotOurWorkbookError; any other WorkbookError.
 */
export async function previewScheme(scheme: Scheme, options: RunOptions = {}): Promise<SchemeChange> {
  return schemeChange(await readSnapshot(options), scheme);
}
