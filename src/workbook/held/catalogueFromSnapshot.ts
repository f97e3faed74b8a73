import type { Unit, UnitCatalogue, UnitKind } from "../../plan/unit";
import { namesInCell, tidyName } from "../../plan/units/namesInCell";
import { unitKind } from "../../plan/units/unitKind";
import { UNIT_KINDS } from "../../locale/vi/workbook";
import { NAMES, TABLES, UNIT_COLUMNS } from "../layout";
import type { WorkbookSnapshot } from "../snapshot";
import type { SnapshotRow } from "../snapshotRows";
import { rowsOf, tableOf } from "../snapshotRows";

const C = UNIT_COLUMNS;
const KINDS = new Map(
  (Object.keys(UNIT_KINDS) as UnitKind[]).map((kind) => [UNIT_KINDS[kind].toLowerCase(), kind]),
);

/**
 * The catalogue as people keep it on the sheet Đơn vị; null where the workbook has none or no unit is in it. A unit
 * without a kind gets the one that its name tells.
 */
export function catalogueFromSnapshot(snapshot: WorkbookSnapshot): UnitCatalogue | null {
  const agency = String(snapshot.named[NAMES.agency] ?? "");
  const units = rowsOf(tableOf(snapshot, TABLES.units)).flatMap((row) => unitOf(row, agency));
  return units.length > 0 ? units : null;
}

function unitOf(row: SnapshotRow, agency: string): Unit[] {
  const name = tidyName(String(row(C.name)));
  if (name === "") return [];
  const kind = KINDS.get(tidyName(String(row(C.kind))).toLowerCase()) ?? unitKind(name, agency);
  return [
    { name, aliases: namesInCell(String(row(C.aliases))), kind, groups: namesInCell(String(row(C.groups))) },
  ];
}
