import type { ImportWarning } from "../../plan/plan";
import { MAX_PDF_PAGES } from "../limits";
import type { GridDocument } from "../table/model";
import { cleanPages } from "./cleanPages";
import { layoutText } from "./layoutText";
import { readPdfPages } from "./pdfjs";
import { readPages } from "./readPages";
import { unsureLetters } from "./unsureLetters";

/** "%PDF-", which may stand behind a little of something else (ISO 32000-1, annex H). */
const MARK = [0x25, 0x50, 0x44, 0x46, 0x2d];
const WITHIN = 1024;

/** Whether the bytes are a PDF's. */
export function isPdf(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, WITHIN);
  return start.some((_, at) => MARK.every((byte, index) => start[at + index] === byte));
}

/** What a PDF holds: its ruled tables and the text around them, or, where it has no such table, its layout. */
export type PdfContent =
  | { readonly kind: "tables"; readonly document: GridDocument }
  | { readonly kind: "text"; readonly layout: string; readonly warnings: readonly ImportWarning[] };

/**
 * The ruled tables of a PDF and its text.
 * @param onPage told after each page
 * @throws DamagedPdfError, EncryptedPdfError, TooManyPagesError, CrowdedPageError, ScannedPdfError
 * @example (await openPdf(bytes)).kind // "tables"
 */
export async function openPdf(
  bytes: Uint8Array,
  onPage: (page: number, pages: number) => void = () => undefined,
): Promise<PdfContent> {
  const pages = await readPdfPages(bytes, MAX_PDF_PAGES, onPage);
  const document = readPages(pages);
  const warnings = unsureLetters(pages);
  const hasTable = document.blocks.some((block) => block.kind === "table");
  if (hasTable)
    return { kind: "tables", document: { ...document, warnings: [...warnings, ...document.warnings] } };
  const clean = cleanPages(pages);
  return { kind: "text", layout: layoutText(clean.pages), warnings: [...warnings, ...clean.warnings] };
}
