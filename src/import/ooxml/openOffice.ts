import { UnsupportedKindError } from "../errors";
import { readDocx } from "../docx/readDocx";
import { readSheets } from "../sheet/readSheet";
import type { GridDocument } from "../table/model";
import { Container } from "./container";
import { relationsOf } from "./relations";

/** Whether bytes are a zip file: what Word and Excel files are. */
export function isContainer(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * What a Word or Excel file holds; which of them it is, is told from its parts.
 * @throws DamagedFileError, RefusedFileError, UnsupportedKindError
 */
export function openOffice(bytes: Uint8Array): GridDocument {
  const container = Container.open(bytes);
  const main = mainPart(container);
  if (main?.startsWith("word/")) return readDocx(container, main);
  if (main?.startsWith("xl/") && container.has("xl/workbook.bin") === false)
    return readSheets(container, main);
  throw new UnsupportedKindError(kindOf(container));
}

const USUAL = ["word/document.xml", "xl/workbook.xml"];

function mainPart(container: Container): string | undefined {
  const target = relationsOf(container, "").find(({ kind }) => kind === "officeDocument")?.target;
  return target !== undefined && container.has(target) ? target : USUAL.find((name) => container.has(name));
}

function kindOf(container: Container): string {
  if (container.has("xl/workbook.bin")) return "xlsb";
  if (container.has("content.xml")) return "opendocument";
  return container.names().some((name) => name.startsWith("ppt/")) ? "powerpoint" : "zip";
}
