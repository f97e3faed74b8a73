import type { EmbeddedExcel } from "../../../host/node";
import { freshExcel } from "../excel";

/** Saves the workbook and starts a new Excel with the file. */
export async function reopened(excel: EmbeddedExcel): Promise<EmbeddedExcel> {
  return freshExcel({ file: await excel.save() });
}
