import { MAX_PDF_PAGES } from "../limits";
import type { GridDocument } from "../table/model";
import { readPdfPages } from "./pdfjs";
import { readPages } from "./readPages";

/** "%PDF-", which may stand behind a little of something else (ISO 32000-1, annex H). */
const MARK = [0x25, 0x50, 0x44, 0x46, 0x2d];
const WITHIN = 1024;

/** Whether the bytes are a PDF's. */
export function isPdf(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, WITHIN);
  return start.some((_, at) => MARK.every((byte, index) => start[at + index] === byte));
}

/**
 * The text and the ruled tables of a PDF.
 * @param onPage told after each page
 * @throws DamagedPdfError, EncryptedPdfError, TooManyPagesError, ScannedPdfError
 * @example (await openPdf(bytes)).blocks.filter(({ kind }) => kind === "table").length // 2
 */
export async function openPdf(
  bytes: Uint8Array,
  onPage: (page: number, pages: number) => void = () => undefined,
): Promise<GridDocument> {
  return readPages(await readPdfPages(bytes, MAX_PDF_PAGES, onPage));
}
