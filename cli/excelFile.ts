import { startExcel, type EmbeddedExcel } from "../host/node";
import { UnreadableWorkbookError } from "../host/engine/errors";
import { viCli } from "../src/locale/vi";
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

/** Whether a file's content is a zip, as every .xlsx is. */
export function looksLikeXlsx(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}
