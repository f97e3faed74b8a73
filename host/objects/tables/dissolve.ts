import { isThisRow, replaceReferences } from "../../engine/structuredReference";
import { areaAddress, columnLetters } from "../area";
import type { Area } from "../area";
import type { FormulaPlace } from "../formula/everyFormula";
import { quotedSheetName } from "../sheetName";
import type { Table } from "./table";
import { areaOfReference } from "./tableReference";

/** Replaces references to a table by plain ranges: absolute ones, or the formula's own row for [@Column]. */
export function dissolveReferences(formula: string, table: Table, place: FormulaPlace): string {
  return replaceReferences(formula, (reference) => {
    if (reference.table?.toLowerCase() !== table.name.toLowerCase()) return null;
    const area = areaOfReference(table, reference.specials, reference.columns, place.cell?.row);
    if (area === null) return "#REF!";
    const prefix = table.sheet.name === place.sheet ? "" : `${quotedSheetName(table.sheet.name)}!`;
    return prefix + (isThisRow(reference) ? rowAddress(area) : areaAddress(area, true));
  });
}

/** "$C3" or "$C3:$E3": the row goes with the formula. */
function rowAddress(area: Area): string {
  const cell = (column: number): string => `$${columnLetters(column)}${area.row + 1}`;
  const first = cell(area.column);
  return area.columns === 1 ? first : `${first}:${cell(area.column + area.columns - 1)}`;
}
