import type { UnitKind } from "../unit";
import { foldText } from "../text/fold";
import { namesGroup } from "./readUnits";
import { kindOfStart } from "./unitNouns";
import { unitKey } from "./unitKey";

/**
 * What kind of unit a name is of, seen from an agency.
 * @example unitKind("Chi cục Thủy lợi", "Sở Nông nghiệp") // "branch"
 */
export function unitKind(name: string, agency: string): UnitKind {
  if (namesGroup(name)) return "group";
  const kind = kindOfStart(name);
  if (kind === null) return "other";
  if (kind !== "organ") return kind;
  // Seen from a department, other departments and higher organs stand outside; from a province they don't.
  return foldText(agency).startsWith("so ") && unitKey(name) !== unitKey(agency) ? "external" : "other";
}
