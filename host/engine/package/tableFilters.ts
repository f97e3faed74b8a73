import type { Table, Workbook } from "@cj-tech-master/excelts";
import type { PackageParts } from "./parts";
import { elementsOf, firstElement, replaceElements } from "./xml";

/** Tables whose filter buttons are switched off; the library's model knows buttons of single columns only. */
const WITHOUT_BUTTONS = new WeakSet<Table>();

/** Tables in which somebody hides rows by a criterion. */
const FILTERED = new WeakSet<Table>();

export const isFiltered = (table: Table): boolean => FILTERED.has(table);

export const hasFilterButtons = (table: Table): boolean => !WITHOUT_BUTTONS.has(table);

/** Switches the filter buttons of a whole table. */
export function showFilterButtons(table: Table, shown: boolean): void {
  if (shown) WITHOUT_BUTTONS.delete(table);
  else WITHOUT_BUTTONS.add(table);
}

/** A table without filter buttons has no autoFilter element: all buttons hidden one by one break it in Excel. */
export function writeTableFilters(parts: PackageParts, workbook: Workbook): void {
  for (const [path, table] of tablePaths(parts, workbook)) {
    if (!hasFilterButtons(table)) parts.change(path, (xml) => replaceElements(xml, "autoFilter", () => ""));
  }
}

export function readTableFilters(parts: PackageParts, workbook: Workbook): void {
  for (const [path, table] of tablePaths(parts, workbook)) {
    const xml = parts.read(path);
    showFilterButtons(table, firstElement(xml, "autoFilter") !== undefined);
    if (firstElement(xml, "filterColumn") !== undefined) FILTERED.add(table);
  }
}

function tablePaths(parts: PackageParts, workbook: Workbook): [string, Table][] {
  const sheets = parts.sheetPaths();
  return workbook.worksheets.flatMap((sheet) => {
    const tables = new Map(sheet.getTables().map((table) => [table.displayName, table]));
    const related = [...parts.relations(sheets.get(sheet.name) ?? "xl/none").values()];
    return related.flatMap((path): [string, Table][] => {
      const name = elementsOf(parts.read(path), "table")[0]?.attributes.get("displayName");
      const table = name === undefined ? undefined : tables.get(name);
      return table === undefined ? [] : [[path, table]];
    });
  });
}
