import { startExcel, type EmbeddedExcel } from "../host/node";
import { UnreadableWorkbookError } from "../host/engine/errors";
import { NotOurWorkbookError } from "../src/excel/errors";
import { readCheckedWorkbook } from "../src/excel/readCheckedWorkbook";
import { viCli } from "../src/locale/vi";
import type { CheckedSnapshot } from "../src/workbook/checkSnapshot";
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

/** The checked plan of a workbook of ours, or null where the file is none of ours. */
export async function checkedWorkbook(path: string, bytes: Uint8Array): Promise<CheckedSnapshot | null> {
  if (!isZip(bytes)) return null;
  try {
    await openWorkbook(path, bytes);
    return await readCheckedWorkbook();
  } catch (error) {
    if (error instanceof InputError || error instanceof NotOurWorkbookError) return null;
    throw error;
  }
}

/** Every .xlsx is a zip; so are other documents. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}
