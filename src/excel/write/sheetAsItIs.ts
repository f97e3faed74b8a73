import { emptySheet } from "../../workbook/spec";
import { AddressMap } from "../cells/addressMap";
import type { CurrentSheet } from "../read/currentWorkbook";
import type { SheetPlan } from "./sheetPlan";

/** A sheet as it is, without anything described for it: for runs that write single cells. */
export function sheetAsItIs(sheet: CurrentSheet): SheetPlan {
  return {
    spec: emptySheet(sheet.id, sheet.name),
    current: sheet,
    newColumns: [],
    name: sheet.name,
    key: sheet.key,
    tables: [],
    map: new AddressMap([], []),
  };
}
