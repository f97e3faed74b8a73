import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import { UnreadableWorkbookError } from "./errors";

export { recalculate } from "./calculation";
export { MissingResultError, UnreadableWorkbookError } from "./errors";
export { Workbook };

// Charts and the classification of defined names are switched on for the whole process (documented set-up of excelts).
installFormulaEngine();
installChartSupport();

/** An empty workbook, without any sheet yet. */
export function createWorkbook(): Workbook {
  return new Workbook();
}

/**
 * Opens a workbook from the bytes of an .xlsx file.
 * @throws UnreadableWorkbookError when they are none.
 */
export async function openXlsx(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
  } catch (cause) {
    throw new UnreadableWorkbookError(cause);
  }
  return workbook;
}

/** The workbook as the bytes of an .xlsx file. */
export async function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
