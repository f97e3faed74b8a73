import { openDocument } from "../../import/openDocument";
import { schemePane as texts } from "../../locale/vi/schemePane";
import { schemeQuestions } from "../../locale/vi/schemeImport";
import { importScheme } from "../../scoring/import/importScheme";
import { SchemeError } from "../../scoring/readScheme";
import { settledScheme, type SchemeReading } from "../scheme/schemeReading";
import type { ReadProgress } from "../state/model";
import type { JobResult } from "./job";

/** Reads a decision, a scheme's sheet or a scheme's JSON; what can't be a scheme at all is told in words. */
export async function readSchemeFile(
  bytes: Uint8Array,
  onProgress: (progress: ReadProgress) => void,
): Promise<JobResult> {
  try {
    const reading = await readingOf(bytes, (page, pages) => onProgress({ page, pages }));
    settledScheme(reading, new Map());
    return { kind: "scheme", reading };
  } catch (error) {
    if (!(error instanceof SchemeError)) throw error;
    return { kind: "failed", failure: { title: texts.failedTitle, advice: error.message } };
  }
}

async function readingOf(
  bytes: Uint8Array,
  onPage: (page: number, pages: number) => void,
): Promise<SchemeReading> {
  const json = jsonOf(bytes);
  if (json !== null) return { from: "json", raw: json };
  const opened = await openDocument(bytes, onPage);
  if (opened.kind === "text") throw new SchemeError([schemeQuestions.noTable]);
  return { from: "words", imported: importScheme(opened.document) };
}

/** JSON is told by the bracket that it begins with; null for any other file. */
function jsonOf(bytes: Uint8Array): unknown {
  if (!/^\ufeff?\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 100)))) return null;
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new SchemeError([texts.badJson]);
  }
}
