import type { Workbook } from "@cj-tech-master/excelts";
import { writeChartNames } from "./chartNames";
import { writeStops } from "./conditionalRules";
import { PackageParts } from "./parts";
import { writeFittedRows, type FittedRows } from "./rowHeights";
import { quoteMistakableTexts } from "./quotedTexts";
import { storeFormulas } from "./storedFormulas";
import { writeTableFilters } from "./tableFilters";
import { writeValidations } from "./validationRules";

/**
 * Puts right in a saved package what the library writes wrongly or leaves out.
 * @param fitted heights of rows without one of their own, by the sheet's name
 */
export function mendSaved(
  bytes: Uint8Array,
  workbook: Workbook,
  fitted: ReadonlyMap<string, FittedRows>,
): Uint8Array {
  const parts = PackageParts.open(bytes);
  const paths = parts.sheetPaths();
  for (const sheet of workbook.worksheets) {
    const path = paths.get(sheet.name);
    if (path === undefined) continue;
    const rows = fitted.get(sheet.name) ?? new Map();
    parts.change(path, (xml) => writeFittedRows(writeStops(writeValidations(xml, sheet), sheet), rows));
  }
  storeFormulas(parts, workbook);
  quoteMistakableTexts(parts);
  writeChartNames(parts, workbook);
  writeTableFilters(parts, workbook);
  return parts.toBytes();
}
