import type { ImportWarning, Plan } from "../../plan/plan";
import { ACTIVITY_FIELDS } from "../../plan/plan";
import type { GridOptions, ImportOptions, PlanReading } from "../choices";
import type { ImportError } from "../errors";
import { EmptyDocumentError, NoAppendixError, NoRowsError, RefusedFileError, TooLargeError } from "../errors";
import { decodeLegacy } from "../legacyLetters";
import { MAX_TEXT_BYTES, MAX_TEXT_LINES } from "../limits";
import type { GridDocument } from "../table/model";
import { readPlan } from "../table/readPlan";
import { readDuties } from "./body/duties";
import { readHead } from "./body/head";
import { readParts } from "./body/parts";
import { readTargets } from "./body/targets";
import { doubting } from "./doubting";
import { areOfText } from "./foundTables";
import { readTextGrid } from "./grid/readGrid";
import type { LayoutDocument } from "./layout/readLayout";
import { readLayout } from "./layout/readLayout";
import { guessLegacy } from "./legacy";
import { readLines } from "./lines";
import { isDisordered, lossOf, wholeInDoubt } from "./lostOrder";
import { OWED, withOddShapes } from "./oddShape";
import { readAppendix } from "./reading";
import { withoutRunningLines } from "./runningLines";

/**
 * The plan that a text holds, as a PDF's text comes out or as it is pasted: cells told apart by tabs, bars or commas
 * are read as they are, other texts by their words. Tables may be chosen in both, and their columns changed.
 * @throws EmptyDocumentError, TooLargeError, RefusedFileError, NoAppendixError, NoRowsError
 * @example readText("TT\tNhiệm vụ\tĐơn vị chủ trì\tThời hạn\n1\tRà soát\tVăn phòng\tQuý I").candidates.length // 1
 */
export function readText(given: string, options: GridOptions = {}): PlanReading {
  if (given.length > MAX_TEXT_BYTES) throw new TooLargeError(given.length, MAX_TEXT_BYTES);
  if (countLines(given) > MAX_TEXT_LINES) throw new RefusedFileError("lines");
  const legacy = guessLegacy(given);
  const source = legacy ? decodeLegacy(given, legacy, "") : given;
  const encoding: ImportWarning[] = legacy ? [{ code: "legacy-encoding", where: "", text: "" }] : [];
  const withEncoding = (document: GridDocument): GridDocument => ({
    ...document,
    warnings: [...encoding, ...document.warnings],
  });
  const readLinesAlone = (): PlanReading =>
    readInOrder(source, () => readingOfLines(source, encoding, options));
  if (options.choices && areOfText(options.choices)) return readLinesAlone();
  const grid = readTextGrid(source);
  const layout = grid ? null : readLayout(source, readLines(source).lines);
  if (!grid && !layout) return readLinesAlone();
  try {
    if (grid) return readPlan(withEncoding(grid), options);
    if (layout) return doubted(readPlan(withEncoding(layout.document), options), layout);
  } catch (error) {
    // Cells that are no task table's: the text may be one all the same
    const none = error instanceof NoAppendixError || error instanceof NoRowsError;
    if (!none || options.choices) throw error;
    return readUnless(error, readLinesAlone);
  }
  return readLinesAlone();
}

/** The plan of a text's lines, in doubt as a whole where they lost their order; refused where they give none. */
function readInOrder(source: string, read: () => PlanReading): PlanReading {
  const loss = lossOf(source);
  try {
    const { plan, candidates } = read();
    return { plan: loss !== null && isDisordered(plan) ? wholeInDoubt(plan) : plan, candidates };
  } catch (error) {
    const none = error instanceof NoAppendixError || error instanceof NoRowsError;
    throw none && loss !== null ? new RefusedFileError(loss) : error;
  }
}

/** Columns that only blanks part may have each other's words: cells of an odd shape are doubted. */
function doubted({ plan, candidates }: PlanReading, { columns, unsure }: LayoutDocument): PlanReading {
  const activities = withOddShapes([plan.activities], columns)
    .flat()
    .map((activity) => {
      const empty = OWED.filter((field) => activity.cells[field] === "");
      return doubting(activity, [...unsure, ...empty], ACTIVITY_FIELDS);
    });
  return { plan: { ...plan, activities }, candidates };
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** As `readText`, the plan alone. @example importText(text).activities[0]?.cells.leadUnit // "Văn phòng Sở" */
export function importText(given: string, options: ImportOptions = {}): Plan {
  return readText(given, options).plan;
}

/** A second try; where it finds no plan either, the first one's error tells more. */
function readUnless(first: ImportError, again: () => PlanReading): PlanReading {
  try {
    return again();
  } catch (error) {
    throw error instanceof NoAppendixError || error instanceof NoRowsError ? first : error;
  }
}

function readingOfLines(
  source: string,
  encoding: readonly ImportWarning[],
  options: GridOptions,
): PlanReading {
  const { lines: printed, decomposed } = readLines(source);
  const lines = withoutRunningLines(printed);
  if (lines.length === 0) throw new EmptyDocumentError();
  const reading = readAppendix(lines, options);
  const from = lines.findIndex(({ no }) => no >= reading.headLine);
  const head = readHead(lines, from, options.year, reading.titled);
  const parts = readParts(lines.slice(0, from));
  const targets = readTargets(parts);
  const warnings: ImportWarning[] = [...encoding, ...reading.warnings];
  if (head.year === null) warnings.push({ code: "no-year", where: "", text: "" });
  if (targets.length === 0) warnings.push({ code: "no-targets", where: "", text: "" });
  if (decomposed) warnings.push({ code: "decomposed-letters", where: "", text: "" });
  const plan: Plan = {
    source: "text",
    head,
    columns: reading.columns.map((column) => column.heading),
    sections: reading.sections,
    activities: reading.activities,
    targets,
    duties: readDuties(parts),
    warnings,
  };
  return { plan, candidates: reading.candidates };
}
