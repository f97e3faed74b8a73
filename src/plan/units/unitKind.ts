import type { UnitKind } from "../unit";
import { foldText } from "../text/fold";
import { namesGroup } from "./readUnits";
import { kindOfStart } from "./unitNouns";
import { unitKey } from "./unitKey";

const ONE_STOP = /^trung tam (?:phuc vu )?hanh chinh cong\b/;

/**
 * What kind of unit a name is of, seen from an agency.
 * @example unitKind("Chi cục Thủy lợi", "Sở Nông nghiệp") // "branch"
 */
export function unitKind(name: string, agency: string): UnitKind {
  if (namesGroup(name)) return "group";
  const kind = kindOfStart(name);
  if (kind === null) return "other";
  const ofDepartment = foldText(agency).startsWith("so ");
  // The one-stop centre is the province's, whoever has a counter there.
  if (kind !== "organ") return ofDepartment && ONE_STOP.test(unitKey(name)) ? "external" : kind;
  // Seen from a department, other departments and higher organs stand outside; from a province they don't.
  return ofDepartment && unitKey(name) !== unitKey(agency) ? "external" : "other";
}
