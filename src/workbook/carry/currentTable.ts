import { headingKey } from "../rowKeys";
import type { TableSnapshot, WorkbookSnapshot } from "../snapshot";
import type { SheetId, TableSpec } from "../spec";

/** Today's table for a described one: by its name, or, where people renamed it, by its headings. */
export function currentTable(
  current: WorkbookSnapshot,
  id: SheetId,
  spec: TableSpec,
): TableSnapshot | undefined {
  const tables = current.sheets.find((sheet) => sheet.id === id)?.tables ?? [];
  const named = tables.find(({ name }) => name.toLowerCase() === spec.name.toLowerCase());
  return named ?? tables.find(({ headings }) => hasAllHeadings(headings, spec));
}

/** Whether these headings include all that the table is described with, whatever their order and capitals. */
export function hasAllHeadings(headings: readonly string[], spec: TableSpec): boolean {
  const known = new Set(headings.map(headingKey));
  return spec.columns.every(({ heading }) => known.has(headingKey(heading)));
}
