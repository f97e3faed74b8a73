import type { Cell } from "../../workbook/spec";
import { encodeCell } from "../cells/encodeCell";
import { SheetProtectedError, TableFilteredError } from "../errors";
import { ALLOWED, isOn, PROTECTION_KEY } from "../protection/protection";
import type { LoadedTable } from "../read/rowTable";
import { asValue, cellOf, checkTable, columnOf, loadTable } from "../read/rowTable";

/** A table loaded for a row to be written into it: valid after the next sync. */
export interface RowEntry extends LoadedTable {
  /** Whether locks on its sheet are ours. */
  readonly wish: Excel.CustomProperty;
}

/** Loads what a row is found a place by: the columns in which a free one is blank. Part of the caller's round trip. */
export function loadRowEntry(
  context: Excel.RequestContext,
  name: string,
  headings: readonly string[],
): RowEntry {
  const wish = context.workbook.properties.custom.getItemOrNullObject(PROTECTION_KEY);
  wish.load("value");
  return { ...loadTable(context, name, headings), wish };
}

/** @throws TableChangedError where the table or a column is gone, SheetProtectedError for locks that aren't ours. */
export function checkRowEntry(entry: RowEntry): void {
  checkTable(entry);
  const { name, protection } = entry.table.worksheet;
  if (protection.protected && !isOn(entry.wish)) throw new SheetProtectedError(name);
}

/** The values of the loaded columns, in their order. Call `checkRowEntry` before. */
export function loadedValues({ identity }: RowEntry): (string | number | boolean)[][] {
  return [...identity.values()].map(({ values }) => values.map(([value]) => asValue(value)));
}

/**
 * Writes a row into the table, through locks of ours: into its first blank one, else below the last. Part of the
 * caller's round trip.
 * @returns its place, from 0
 * @throws TableFilteredError where there is no blank row and a filter hides some
 */
export function enterRow(entry: RowEntry, cells: Iterable<readonly [heading: string, cell: Cell]>): number {
  const { table } = entry;
  const columns = loadedValues(entry);
  const rows = columns[0]?.length ?? 0;
  const blank = Array.from({ length: rows }, (_, at) => at).find((at) =>
    columns.every((values) => String(values[at] ?? "").trim() === ""),
  );
  if (blank === undefined && table.autoFilter.isDataFiltered)
    throw new TableFilteredError(table.worksheet.name);
  const { protection } = table.worksheet;
  const isClosed = protection.protected;
  const position = blank ?? rows;
  if (isClosed) protection.unprotect();
  if (blank === undefined) table.rows.add();
  for (const [heading, cell] of cells)
    cellOf(columnOf(table, heading), position).values = [[encodeCell(cell)]];
  if (isClosed) protection.protect(ALLOWED);
  return position;
}
