import type * as PdfjsModule from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Matrix } from "./matrix";
import { matrixFrom, numbersFrom } from "./matrix";
import { runOperators } from "./operators";
import type { PdfPage } from "./page";
import { pageOf } from "./pageOf";
import { DamagedPdfError, EncryptedPdfError, TooManyPagesError } from "./errors";

/**
 * Reads a PDF's pages by pdfjs, one after the other, so that a long document never holds the thread for long.
 * The library is fetched when the first PDF is opened; in a browser it works in a thread of its own.
 * @throws EncryptedPdfError, TooManyPagesError, DamagedPdfError
 */
export async function readPdfPages(
  bytes: Uint8Array,
  maxPages: number,
  onPage: (page: number, pages: number) => void,
): Promise<readonly PdfPage[]> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    // pdfjs takes the bytes over; the caller keeps its own
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    // pictures aren't looked at, so none is decoded
    maxImageSize: 1,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > maxPages) throw new TooManyPagesError(document.numPages, maxPages);
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await readPage(pdfjs, await document.getPage(number)));
      onPage(number, document.numPages);
    }
    return pages;
  } catch (error) {
    throw translated(error);
  } finally {
    await task.destroy();
  }
}

type Pdfjs = typeof PdfjsModule;
type PdfjsPage = Awaited<ReturnType<Awaited<ReturnType<Pdfjs["getDocument"]>["promise"]>["getPage"]>>;

async function loadPdfjs(): Promise<Pdfjs> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  if (typeof Worker !== "undefined" && pdfjs.GlobalWorkerOptions.workerPort === null) {
    pdfjs.GlobalWorkerOptions.workerPort = new Worker(new URL("./pdfWorker.ts", import.meta.url));
  }
  return pdfjs;
}

async function readPage(pdfjs: Pdfjs, page: PdfjsPage): Promise<PdfPage> {
  // annotations are laid over the page: stamps of signatures, remarks
  const list = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
  const viewport = page.getViewport({ scale: 1 });
  const { width, height } = viewport;
  const matrix: Matrix = matrixFrom(viewport.transform) ?? [1, 0, 0, -1, 0, height];
  const drawing = runOperators(list, pdfjs.OPS, { matrix, width, height }, (name) => ({
    unit: unitOf(page, name),
  }));
  page.cleanup();
  return pageOf(page.pageNumber, width, height, drawing);
}

function unitOf(page: PdfjsPage, name: string): number {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
  if (typeof font !== "object" || font === null || !("fontMatrix" in font)) return 0.001;
  return numbersFrom(font.fontMatrix)[0] ?? 0.001;
}

function translated(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === "PasswordException") return new EncryptedPdfError();
  const damaged = [
    "InvalidPDFException",
    "FormatError",
    "UnknownErrorException",
    "XRefParseException",
    "XRefEntryException",
  ];
  return damaged.includes(error.name) ? new DamagedPdfError() : error;
}
