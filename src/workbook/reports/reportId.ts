import { unitKey } from "../../plan/units/unitKey";
import type { SheetId } from "../spec";
import { textHash } from "../textHash";
import type { ReportRequest } from "./reportRequest";

/** Each kind and unit has a sheet of its own. @example reportId("q1", null) // "report-q1" */
export function reportId(kind: ReportRequest["kind"], unit: string | null): SheetId {
  return unit === null ? `report-${kind}` : `report-${kind}-${textHash(unitKey(unit)).toString(36)}`;
}

/** What the names of a report's cells begin with. @example namePrefix("report-q1") // "BC_q1" */
export function namePrefix(id: SheetId): string {
  return `BC_${id.slice("report-".length).replaceAll("-", "_")}`;
}

/** Name of the cell with the day on which the report was frozen; blank while its numbers are live. */
export function frozenName(id: SheetId): string {
  return `${namePrefix(id)}_DaChot`;
}
