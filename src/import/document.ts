import type { Activity, Plan } from "../plan/plan";
import { ACTIVITY_FIELDS } from "../plan/plan";
import type { GridOptions, PlanReading } from "./choices";
import { readHtml } from "./html/readHtml";
import { openDocument } from "./openDocument";
import type { GridDocument } from "./table/model";
import { readPlan } from "./table/readPlan";
import { doubting } from "./text/doubting";
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
 * content.
 * @throws ImportError with a `code` where the document gives no plan; NoAppendixError and NoRowsError carry the
 * tables that a person may still choose
 * @example const { plan, candidates } = await readDocument({ name: "plan.docx", bytes }, { choices: { tables: ["2"] } });
 */
export async function readDocument(file: DocumentFile, options: DocumentOptions = {}): Promise<PlanReading> {
  const opened = await openDocument(file.bytes, options.onPage);
  if (opened.kind === "grid") return readPlan(opened.document, options);
  const { plan, candidates } = readTextPaste(opened.text, options);
  const warnings = [...opened.warnings, ...plan.warnings];
  const activities = opened.source === "pdf" ? doubtedThroughout(plan.activities) : plan.activities;
  return { plan: { ...plan, activities, source: opened.source, warnings }, candidates };
}

/** Where a PDF draws no rules and its rows can't be told for certain, any cell may hold another's words. */
function doubtedThroughout(activities: readonly Activity[]): readonly Activity[] {
  const used = ACTIVITY_FIELDS.filter((field) => activities.some(({ cells }) => cells[field] !== ""));
  return activities.map((activity) => doubting(activity, used, ACTIVITY_FIELDS));
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

/** The plan in a piece of plain text; its task tables may be chosen as those of a file. @throws ImportError */
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

export { importText };
