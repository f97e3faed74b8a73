import { unitKey } from "../../plan/units/unitKey";
import type { SheetId } from "../spec";
import { textHash } from "../textHash";
import type { ReportRequest } from "./reportRequest";

/**
 * Each kind and unit has a sheet of its own. "report-self" was a sheet whose paragraphs had no names: it is left to
 * the people who wrote in it.
 * @example reportId("q1", null) // "report-q1"
 */
export function reportId(kind: ReportRequest["kind"], unit: string | null): SheetId {
  const what = kind === "self" ? "assessment" : kind;
  return unit === null ? `report-${what}` : `report-${what}-${textHash(unitKey(unit)).toString(36)}`;
}

/** The self-assessment's annex; it is made, frozen and shown with its report. */
export const SELF_ANNEX_ID = "report-annex" satisfies SheetId;

/** What the names of a report's cells begin with. @example namePrefix("report-q1") // "BC_q1" */
export function namePrefix(id: SheetId): string {
  return `BC_${id.slice("report-".length).replaceAll("-", "_")}`;
}

/** Name of the cell with the day on which the report was frozen; blank while its numbers are live. */
export function frozenName(id: SheetId): string {
  return `${namePrefix(id)}_DaChot`;
}

/** Name of the cell with one of a report's figures. @example figureName("report-q1", "tong") // "BC_q1_SL_tong" */
export function figureName(id: SheetId, slot: string): string {
  return `${namePrefix(id)}_SL_${slot}`;
}

/** Whether a report's numbers are frozen; the annex goes with its report. */
export function isFrozen(id: SheetId, named: Readonly<Record<string, unknown>>): boolean {
  const report = id === SELF_ANNEX_ID ? reportId("self", null) : id;
  return typeof named[frozenName(report)] === "number";
}

/** What is known of last year's result: its index in percent, its points, the maximum that they were given of. */
export const LAST_YEAR = ["index", "points", "max"] as const;
export type LastYearFigure = (typeof LAST_YEAR)[number];
const LAST_YEAR_PREFIXES: Readonly<Record<LastYearFigure, string>> = {
  index: "BC_NamTruoc",
  points: "BC_NamTruocDiem",
  max: "BC_NamTruocToiDa",
};

/** Name of the cell with last year's result of one of the scheme's fields, or of the total. */
export function lastYearName(key: string, figure: LastYearFigure = "index"): string {
  return `${LAST_YEAR_PREFIXES[figure]}_${textHash(key).toString(36)}`;
}
