import { carryOver } from "../workbook/carryOver";
import type { WorkbookInput } from "../workbook/describeWorkbook";
import { describeWorkbook } from "../workbook/describeWorkbook";
import { conventionsIn } from "../workbook/settings";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { UpdateOptions, UpdateReport } from "./updateWorkbook";
import { updateWorkbook } from "./updateWorkbook";

/**
 * Makes the whole workbook of a plan in the open workbook, or brings it up to date: four round trips for a new
 * one, two where nothing changed. What people entered stays theirs.
 * @throws WorkbookError with a Vietnamese sentence.
 * @example const report = await buildWorkbook(input, { onProgress: (stage, share) => show(stages[stage], share) })
 */
export function buildWorkbook(input: WorkbookInput, options: UpdateOptions = {}): Promise<UpdateReport> {
  return updateWorkbook(
    (snapshot) => carryOver(describeWorkbook(withSettings(input, snapshot)), snapshot),
    options,
  );
}

/** A workbook that people have has conventions of its own, set on the sheet Thông tin. */
function withSettings(input: WorkbookInput, snapshot: WorkbookSnapshot): WorkbookInput {
  return { ...input, conventions: conventionsIn(snapshot, input.conventions) };
}
