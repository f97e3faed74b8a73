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
  return named ?? tables.find(({ headings }) => hasMostHeadings(headings, spec));
}

/**
 * Whether these are the headings of a described table, whatever their order and capitals: the one that tells rows
 * apart and most others. Some may be missing in a workbook of an earlier version, or deleted.
 */
export function hasMostHeadings(headings: readonly string[], { key, columns }: TableSpec): boolean {
  const known = new Set(headings.map(headingKey));
  const found = columns.filter(({ heading }) => known.has(headingKey(heading)));
  return known.has(headingKey(key)) && 2 * found.length > columns.length;
}
