import type { Workbook } from "@cj-tech-master/excelts";
import { writeChartNames } from "./chartNames";
import { writeStops } from "./conditionalRules";
import { PackageParts } from "./parts";
import { quoteMistakableTexts } from "./quotedTexts";
import { storeFormulas } from "./storedFormulas";
import { writeTableFilters } from "./tableFilters";
import { writeValidations } from "./validationRules";

/** Puts right in a saved package what the library writes wrongly or leaves out. */
export function mendSaved(bytes: Uint8Array, workbook: Workbook): Uint8Array {
  const parts = PackageParts.open(bytes);
  const paths = parts.sheetPaths();
  for (const sheet of workbook.worksheets) {
    const path = paths.get(sheet.name);
    if (path !== undefined) parts.change(path, (xml) => writeStops(writeValidations(xml, sheet), sheet));
  }
  storeFormulas(parts, workbook);
  quoteMistakableTexts(parts);
  writeChartNames(parts, workbook);
  writeTableFilters(parts, workbook);
  return parts.toBytes();
}
