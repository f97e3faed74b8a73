import type { PlanReading } from "../../import/choices";
import { readDocument, readGrid, readHtmlPaste, readTextPaste } from "../../import/document";
import { ImportError, NoAppendixError, NoRowsError } from "../../import/errors";
import { readUnitList } from "../../import/units/readUnitList";
import { importErrorSentence, warningSentence } from "../../locale/vi/import";
import { source as texts } from "../../locale/vi/pane";
import { checkPlan } from "../../workbook/prepareWorkbook";
import { failureOf } from "../failureOf";
import type { ReadOrder } from "../services";
import type { ReadProgress } from "../state/model";
import type { Job, JobResult } from "./job";
import { readSchemeFile } from "./readSchemeFile";

/** Does a job on whatever thread it is called; what fails is told in words. */
export async function performJob(job: Job, onProgress: (progress: ReadProgress) => void): Promise<JobResult> {
  try {
    if (job.kind === "check") return { kind: "checked", findings: checkPlan(job.plan).findings };
    if (job.kind === "scheme") return await readSchemeFile(job.bytes, onProgress);
    if (job.kind === "units") return { kind: "units", units: await readUnitList(job.bytes) };
    const { plan, candidates } = await read(job.order, onProgress);
    const { findings } = checkPlan(plan);
    const warnings = plan.warnings.map(warningSentence);
    return { kind: "read", reading: { plan, candidates, findings, warnings } };
  } catch (error) {
    return failed(error);
  }
}

async function read(
  { document, choices }: ReadOrder,
  onProgress: (progress: ReadProgress) => void,
): Promise<PlanReading> {
  const onPage = (page: number, pages: number): void => onProgress({ page, pages });
  switch (document.kind) {
    case "text":
      return readTextPaste(document.text);
    case "file":
      return readDocument(document, { choices, onPage });
    case "sheet":
      return readGrid(document.document, { choices });
    case "clipboard":
      return readClipboard(document.html, document.text, choices);
  }
}

/** A table that gives no plan may still stand beside text that does: then the text is read. */
function readClipboard(html: string, text: string, choices: ReadOrder["choices"]): PlanReading {
  try {
    return readHtmlPaste(html, { choices });
  } catch (error) {
    if (!(error instanceof NoAppendixError || error instanceof NoRowsError)) throw error;
    try {
      return readTextPaste(text);
    } catch (textError) {
      throw textError instanceof ImportError ? error : textError;
    }
  }
}

function failed(error: unknown): JobResult {
  if (!(error instanceof ImportError)) return { kind: "failed", failure: failureOf(error) };
  const failure = { title: texts.failedTitle, advice: importErrorSentence(error) };
  const candidates = error instanceof NoAppendixError || error instanceof NoRowsError ? error.candidates : [];
  return candidates.length > 0 ? { kind: "undecided", candidates, failure } : { kind: "failed", failure };
}
