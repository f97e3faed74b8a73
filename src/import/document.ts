import type { Plan } from "../plan/plan";
import { RefusedFileError, TooLargeError } from "./errors";
import { isHtml, readHtml } from "./html/readHtml";
import { MAX_DOCUMENT_BYTES } from "./limits";
import { isLocked } from "./ooxml/locked";
import { isContainer, openOffice } from "./ooxml/openOffice";
import { isPdf, openPdf } from "./pdf/openPdf";
import { readPlan } from "./table/readPlan";
import { decodeText } from "./text/decode";
import { importText } from "./text/importText";
import type { ImportOptions } from "./text/importText";

/** A document as it was opened or dropped. The name is only shown, never trusted. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The plan that a document holds; what kind of document it is, is told from its content.
 * @throws ImportError with a `code` where the document gives no plan
 * @example const plan = await importDocument({ name: "plan.txt", bytes }, { year: 2023 });
 */
export async function importDocument(file: DocumentFile, options: ImportOptions = {}): Promise<Plan> {
  if (file.bytes.length > MAX_DOCUMENT_BYTES) throw new TooLargeError(file.bytes.length, MAX_DOCUMENT_BYTES);
  if (isLocked(file.bytes)) throw new RefusedFileError("encrypted");
  if (isContainer(file.bytes)) return readPlan(openOffice(file.bytes), options);
  if (isPdf(file.bytes)) return importPdf(file.bytes, options);
  const text = decodeText(file.bytes);
  return isHtml(text) ? importHtml(text, options) : importText(text, options);
}

/**
 * The plan that a piece of HTML holds, as Word, Excel or a web page put it on the clipboard. Nothing is rendered.
 * @throws ImportError
 */
export function importHtml(html: string, options: ImportOptions = {}): Plan {
  return readPlan(readHtml(html), options);
}

/** A PDF without ruled tables may still hold a table's words, as those who type with tabs make them. */
async function importPdf(bytes: Uint8Array, options: ImportOptions): Promise<Plan> {
  const document = await openPdf(bytes);
  if (document.blocks.some((block) => block.kind === "table")) return readPlan(document, options);
  const lines = document.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  return { ...importText(lines.join("\n"), options), source: "pdf" };
}

export { importText };
export type { ImportOptions };
