import type { ImportWarning, PlanSource } from "../plan/plan";
import { RefusedFileError, TooLargeError } from "./errors";
import { isHtml } from "./html/isHtml";
import { readHtml } from "./html/readHtml";
import { MAX_DOCUMENT_BYTES } from "./limits";
import { isLocked } from "./ooxml/locked";
import { isContainer, openOffice } from "./ooxml/openOffice";
import { isPdf, openPdf } from "./pdf/openPdf";
import type { GridDocument } from "./table/model";
import { decodeText } from "./text/decode";

/** A document's tables, or the text of one that has none with a grid. */
export type OpenedDocument =
  | { readonly kind: "grid"; readonly document: GridDocument }
  | {
      readonly kind: "text";
      readonly text: string;
      readonly source: PlanSource;
      /** What its reader noticed before anybody read the text. */
      readonly warnings: readonly ImportWarning[];
    };

/**
 * Takes a file apart without asking what it is about; its kind is told from its content.
 * @param onPage told after each page of a document that is read page by page; both count from 1
 * @throws ImportError with a `code` where the file can't be read
 * @example (await openDocument(bytes)).kind // "grid"
 */
export async function openDocument(
  bytes: Uint8Array,
  onPage?: (page: number, pages: number) => void,
): Promise<OpenedDocument> {
  if (bytes.length > MAX_DOCUMENT_BYTES) throw new TooLargeError(bytes.length, MAX_DOCUMENT_BYTES);
  if (isLocked(bytes)) throw new RefusedFileError("encrypted");
  if (isContainer(bytes)) return { kind: "grid", document: openOffice(bytes) };
  if (isPdf(bytes)) {
    const content = await openPdf(bytes, onPage);
    return content.kind === "tables"
      ? { kind: "grid", document: content.document }
      : { kind: "text", text: content.layout, source: "pdf", warnings: content.warnings };
  }
  const text = decodeText(bytes);
  return isHtml(text)
    ? { kind: "grid", document: readHtml(text) }
    : { kind: "text", text, source: "text", warnings: [] };
}
