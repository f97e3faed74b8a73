import type { ImportWarning, Plan } from "../../plan/plan";
import { EmptyDocumentError, TooLargeError } from "../errors";
import { decodeLegacy } from "../legacyLetters";
import { MAX_TEXT_BYTES } from "../limits";
import { readDuties } from "./body/duties";
import { readHead } from "./body/head";
import { readParts } from "./body/parts";
import { readTargets } from "./body/targets";
import { readLayout } from "./layout/readLayout";
import { guessLegacy } from "./legacy";
import { readLines } from "./lines";
import { readAppendix } from "./reading";

export interface ImportOptions {
  /** The plan's year where the document doesn't say it or says it wrongly. */
  readonly year?: number;
}

/**
 * The plan that a text holds, as a PDF's text comes out or as it is pasted.
 * @throws EmptyDocumentError, TooLargeError, NoAppendixError, NoRowsError
 * @example importText(text).activities[0]?.cells.leadUnit // "Văn phòng Sở"
 */
export function importText(given: string, options: ImportOptions = {}): Plan {
  if (given.length > MAX_TEXT_BYTES) throw new TooLargeError(given.length, MAX_TEXT_BYTES);
  const legacy = guessLegacy(given);
  const source = legacy ? decodeLegacy(given, legacy, "") : given;
  const { lines, decomposed } = readLines(source);
  if (lines.length === 0) throw new EmptyDocumentError();
  const reading = readLayout(source, lines) ?? readAppendix(lines);
  const from = lines.findIndex(({ no }) => no >= reading.headLine);
  const head = readHead(lines, from, options.year);
  const parts = readParts(lines.slice(0, from));
  const targets = readTargets(parts);
  const warnings: ImportWarning[] = [...reading.warnings];
  if (head.year === null) warnings.push({ code: "no-year", where: "", text: "" });
  if (targets.length === 0) warnings.push({ code: "no-targets", where: "", text: "" });
  if (decomposed) warnings.push({ code: "decomposed-letters", where: "", text: "" });
  if (legacy) warnings.push({ code: "legacy-encoding", where: "", text: "" });
  return {
    source: "text",
    head,
    columns: reading.columns.map((column) => column.heading),
    sections: reading.sections,
    activities: reading.activities,
    targets,
    duties: readDuties(parts),
    warnings,
  };
}
