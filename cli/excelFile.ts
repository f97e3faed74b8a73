import { startExcel, type EmbeddedExcel } from "../host/node";
import { UnreadableWorkbookError } from "../host/engine/errors";
import { NotOurWorkbookError } from "../src/excel/errors";
import { readPlanFromWorkbook } from "../src/excel/readPlanFromWorkbook";
import { viCli } from "../src/locale/vi";
import type { Plan } from "../src/plan/plan";
import { InputError } from "./arguments";
import { readInput } from "./files";

/** Opens a workbook's file in the embedded Excel. @throws InputError where it is no workbook */
export async function openWorkbook(path: string, bytes?: Uint8Array): Promise<EmbeddedExcel> {
  try {
    return await startExcel({ file: bytes ?? (await readInput(path)) });
  } catch (error) {
    if (error instanceof UnreadableWorkbookError) throw new InputError(viCli.notAWorkbook(path));
    throw error;
  }
}

/** The plan that a workbook of ours holds, or null where the file is none of ours. */
export async function planOfWorkbook(path: string, bytes: Uint8Array): Promise<Plan | null> {
  if (!isZip(bytes)) return null;
  try {
    await openWorkbook(path, bytes);
    return await readPlanFromWorkbook();
  } catch (error) {
    if (error instanceof InputError || error instanceof NotOurWorkbookError) return null;
    throw error;
  }
}

/** Every .xlsx is a zip; so are other documents. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}
