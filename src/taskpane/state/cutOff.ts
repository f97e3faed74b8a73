import type { IsoDate } from "../../plan/calendarDate";
import type { Draft } from "./draft";
import type { WorkbookStatus } from "./model";
import { parseVietnameseDate } from "./typedValues";

/** The cut-off date that a workbook of ours holds already; people change it there. */
export function keptCutOff(workbook: WorkbookStatus): IsoDate | null {
  return workbook.kind === "ours" ? workbook.cutOff : null;
}

/** The cut-off date for a run: the workbook's own, else the typed one; null while that is no date. */
export function cutOffOf(draft: Draft, workbook: WorkbookStatus): IsoDate | null {
  return keptCutOff(workbook) ?? parseVietnameseDate(draft.cutOff);
}
