import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import { UnreadableWorkbookError } from "./errors";
import { markCalculatedColumns } from "./package/calculatedColumns";
import { mendOpened } from "./package/mendOpened";
import { mendSaved } from "./package/mendSaved";
import type { FittedRows } from "./package/rowHeights";
import { NEW_WORKBOOKS_FONT } from "./standardFont";

export { recalculate, recalculateAll } from "./calculation";
export { calculateEntered } from "./enteredFormulas";
export { MissingResultError, UnreadableWorkbookError } from "./errors";
export { standardFont } from "./standardFont";
export { Workbook };

// Charts and the classification of defined names are switched on for the whole process (documented set-up of excelts).
installFormulaEngine();
installChartSupport();

/** An empty workbook, without any sheet yet. */
export function createWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.defaultFont = NEW_WORKBOOKS_FONT;
  return workbook;
}

/**
 * Opens a workbook from the bytes of an .xlsx file.
 * @throws UnreadableWorkbookError when they are none.
 */
export async function openXlsx(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
    mendOpened(workbook, bytes);
  } catch (cause) {
    throw new UnreadableWorkbookError(cause);
  }
  return workbook;
}

/**
 * The workbook as the bytes of an .xlsx file. Excel is told to calculate anew when it opens the file.
 * @param fitted heights in points of rows that nobody gave one, by the sheet's name and the row's number
 */
export async function saveXlsx(
  workbook: Workbook,
  fitted: ReadonlyMap<string, FittedRows> = new Map(),
): Promise<Uint8Array> {
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const sheet of workbook.worksheets) markCalculatedColumns(sheet);
  return mendSaved(new Uint8Array(await workbook.xlsx.writeBuffer()), workbook, fitted);
}
