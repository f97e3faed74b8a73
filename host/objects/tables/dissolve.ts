import { replaceReferences } from "../../engine/structuredReference";
import { areaAddress } from "../area";
import { quotedSheetName } from "../sheetName";
import type { Table } from "./table";
import { areaOfReference } from "./tableReference";

/**
 * Replaces references to a table by absolute ranges; those to the formula's own row are left to the caller,
 * because a formula alone doesn't know its row.
 */
export function dissolveReferences(formula: string, table: Table, ownSheet: string, row?: number): string {
  return replaceReferences(formula, (reference) => {
    if (reference.table?.toLowerCase() !== table.name.toLowerCase()) return null;
    const area = areaOfReference(table, reference.specials, reference.columns, row);
    if (area === null) return row === undefined ? null : "#REF!";
    const prefix = table.sheet.name === ownSheet ? "" : `${quotedSheetName(table.sheet.name)}!`;
    return prefix + areaAddress(area, true);
  });
}
