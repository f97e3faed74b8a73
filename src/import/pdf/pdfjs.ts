import type * as PdfjsModule from "pdfjs-dist/legacy/build/pdf.min.mjs";
import { brokenRanges } from "./brokenRanges";
import { FontLetters } from "./fontLetters";
import type { Matrix } from "./matrix";
import { matrixFrom, numbersFrom } from "./matrix";
import { runOperators } from "./operators";
import type { PdfPage } from "./page";
import { pageOf } from "./pageOf";
import { DamagedPdfError, EncryptedPdfError, TooManyPagesError } from "./errors";

/**
 * Reads a PDF's pages by pdfjs, one after the other, so that a long document never holds the thread for long.
 * The library is fetched when the first PDF is opened; in a browser it works in a thread of its own, a page ahead.
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
    const letters = new FontLetters();
    const pages = await drawnPages(pdfjs, document, letters, onPage);
    const broken = brokenRanges(letters.seen());
    if (broken.size === 0) return pages;
    return await drawnPages(pdfjs, document, new FontLetters(broken), () => undefined);
  } catch (error) {
    throw translated(error);
  } finally {
    await task.destroy();
  }
}

/** Fetches the library and starts its worker ahead of the first PDF. */
export async function preparePdf(): Promise<void> {
  await loadPdfjs();
}

type Pdfjs = typeof PdfjsModule;
type PdfjsDocument = Awaited<ReturnType<Pdfjs["getDocument"]>["promise"]>;
type PdfjsPage = Awaited<ReturnType<PdfjsDocument["getPage"]>>;

let worker: Worker | undefined;

/** pdfjs, its worker beside it; where there are no workers, that one's code runs on the same thread. */
async function loadPdfjs(): Promise<Pdfjs> {
  if (typeof Worker === "undefined") await import("./pdfWorker");
  else worker ??= new Worker(new URL("./pdfWorker.ts", import.meta.url));
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.min.mjs");
  if (worker) pdfjs.GlobalWorkerOptions.workerPort = worker;
  return pdfjs;
}

async function drawnPages(
  pdfjs: Pdfjs,
  document: PdfjsDocument,
  letters: FontLetters,
  onPage: (page: number, pages: number) => void,
): Promise<readonly PdfPage[]> {
  const pages: PdfPage[] = [];
  for await (const listed of listedPages(pdfjs, document)) {
    pages.push(pageOfList(pdfjs, listed, letters));
    onPage(pages.length, document.numPages);
  }
  return pages;
}

interface ListedPage {
  readonly page: PdfjsPage;
  readonly list: Awaited<ReturnType<PdfjsPage["getOperatorList"]>>;
}

/** The pages with what they draw; the next one is under way in pdfjs' thread while one is looked at. */
async function* listedPages(pdfjs: Pdfjs, document: PdfjsDocument): AsyncGenerator<ListedPage> {
  const listed = async (number: number): Promise<ListedPage> => {
    const page = await document.getPage(number);
    // annotations are laid over the page: stamps of signatures, remarks
    const list = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
    return { page, list };
  };
  let next: Promise<ListedPage> | null = null;
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const current: ListedPage = await (next ?? listed(number));
      next = number < document.numPages ? listed(number + 1) : null;
      yield current;
    }
  } finally {
    // where somebody stops in between, nobody waits for the page that is under way
    void Promise.allSettled([next]);
  }
}

function pageOfList(pdfjs: Pdfjs, { page, list }: ListedPage, letters: FontLetters): PdfPage {
  const viewport = page.getViewport({ scale: 1 });
  const { width, height } = viewport;
  const matrix: Matrix = matrixFrom(viewport.transform) ?? [1, 0, 0, -1, 0, height];
  const drawing = runOperators(list, pdfjs.OPS, { matrix, width, height }, (name) => ({
    unit: unitOf(page, name),
    letter: (code, text) => letters.letter(name, code, text),
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
