import type { Plan } from "../plan/plan";
import type { PlanReading } from "./choices";
import { RefusedFileError, TooLargeError } from "./errors";
import { isHtml, readHtml } from "./html/readHtml";
import { MAX_DOCUMENT_BYTES } from "./limits";
import { isLocked } from "./ooxml/locked";
import { isContainer, openOffice } from "./ooxml/openOffice";
import { isPdf, openPdf } from "./pdf/openPdf";
import type { GridDocument } from "./table/model";
import type { GridOptions } from "./table/readPlan";
import { readPlan } from "./table/readPlan";
import { decodeText } from "./text/decode";
import { importText, readText } from "./text/importText";

/** A document as it was opened or dropped. The name is only shown, never trusted. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface DocumentOptions extends GridOptions {
  /** Told after each page of a document that is read page by page; both count from 1. */
  readonly onPage?: (page: number, pages: number) => void;
}

/**
 * The plan that a document holds, and the tables to choose from; what kind of document it is, is told from its
 * content. A text without signs between its cells has no tables to choose from.
 * @throws ImportError with a `code` where the document gives no plan; NoAppendixError and NoRowsError carry the
 * tables that a person may still choose
 * @example const { plan, candidates } = await readDocument({ name: "plan.docx", bytes }, { choices: { tables: ["2"] } });
 */
export async function readDocument(file: DocumentFile, options: DocumentOptions = {}): Promise<PlanReading> {
  if (file.bytes.length > MAX_DOCUMENT_BYTES) throw new TooLargeError(file.bytes.length, MAX_DOCUMENT_BYTES);
  if (isLocked(file.bytes)) throw new RefusedFileError("encrypted");
  if (isContainer(file.bytes)) return readPlan(openOffice(file.bytes), options);
  if (isPdf(file.bytes)) return readPdf(file.bytes, options);
  const text = decodeText(file.bytes);
  return isHtml(text) ? readHtmlPaste(text, options) : readTextPaste(text, options);
}

/** As `readDocument`, the plan alone. @throws ImportError */
export async function importDocument(file: DocumentFile, options: GridOptions = {}): Promise<Plan> {
  return (await readDocument(file, options)).plan;
}

/**
 * The plan in a piece of HTML, as Word, Excel or a web page put it on the clipboard. Nothing is rendered.
 * @throws ImportError
 */
export function readHtmlPaste(html: string, options: GridOptions = {}): PlanReading {
  return readPlan(readHtml(html), options);
}

/** The plan in a piece of plain text; without tabs or bars there is nothing to choose. @throws ImportError */
export function readTextPaste(text: string, options: GridOptions = {}): PlanReading {
  return readText(text, options);
}

/**
 * The plan in tables that somebody else took apart: the open workbook's used range, or its selection.
 * @throws ImportError
 * @example readGrid({ source: "xlsx", blocks: [{ kind: "table", table }], warnings: [] })
 */
export function readGrid(document: GridDocument, options: GridOptions = {}): PlanReading {
  return readPlan(document, options);
}

/** A PDF without ruled tables may still hold a table's words, placed in columns. */
async function readPdf(bytes: Uint8Array, options: DocumentOptions): Promise<PlanReading> {
  const content = await openPdf(bytes, options.onPage);
  if (content.kind === "tables") return readPlan(content.document, options);
  const { plan, candidates } = readTextPaste(content.layout, options);
  return { plan: { ...plan, source: "pdf" }, candidates };
}

export { importText };
