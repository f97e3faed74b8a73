import type { Cell } from "../../workbook/spec";
import { encodeCell } from "../cells/encodeCell";
import { SheetProtectedError, TableFilteredError } from "../errors";
import { ALLOWED, isOn, PROTECTION_KEY } from "../protection/protection";
import type { LoadedTable } from "../read/rowTable";
import { asValue, cellOf, checkTable, columnOf, loadTable } from "../read/rowTable";
import type { Tries } from "../run/tries";
import { untracked } from "../run/workspace";
import type { BackupHome } from "../undo/backupSheet";
import { loadBackupHome } from "../undo/backupSheet";
import { cellAsRead, writeIfStill } from "./cellsAsRead";

/** A table loaded for a row to be written into it: valid after the next sync. */
export interface RowEntry extends LoadedTable {
  /** Whether locks on its sheet are ours. */
  readonly wish: Excel.CustomProperty;
  readonly homeOf: () => BackupHome | null;
}

/** Loads what a row is found a place by: the columns in which a free one is blank. Part of the caller's round trip. */
export function loadRowEntry(
  context: Excel.RequestContext,
  name: string,
  headings: readonly string[],
  tries: Tries,
): RowEntry {
  const wish = context.workbook.properties.custom.getItemOrNullObject(PROTECTION_KEY);
  wish.load("value");
  return { ...loadTable(context, name, headings), wish, homeOf: loadBackupHome(context, tries) };
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

/** A row that is written: its cells, and where, if not into the first blank row. */
export interface EnteredRow {
  readonly cells: readonly (readonly [heading: string, cell: Cell])[];
  readonly position: number | null;
}

/**
 * Writes a row into the table, through locks of ours: into its first blank one, else below the last. One round trip.
 * @returns its place, from 0
 * @throws TableFilteredError where there is no blank row and a filter hides some
 * @throws WorkbookMovedError, which `untilStill` knows, where somebody else has written into that row since
 */
export async function enterRow(
  context: Excel.RequestContext,
  entry: RowEntry,
  { cells, position }: EnteredRow,
  tries: Tries,
): Promise<number> {
  const { table } = entry;
  const place = position ?? blankRow(entry);
  if (place === null && table.autoFilter.isDataFiltered) throw new TableFilteredError(table.worksheet.name);
  const { protection } = table.worksheet;
  const isClosed = protection.protected;
  const asItWas =
    place === null ? [] : [...entry.identity.values()].flatMap((range) => cellAsRead(range, place));
  const row = await writeIfStill(context, { home: entry.homeOf(), cells: asItWas, tries }, () => {
    if (isClosed) protection.unprotect();
    const entered = place ?? addedRow(table);
    for (const [heading, cell] of cells) cellIn(table, heading, entered).values = [[encodeCell(cell)]];
    if (isClosed) protection.protect(ALLOWED);
    return entered;
  });
  return typeof row === "number" ? row : row.index;
}

function addedRow(table: Excel.Table): Excel.TableRow {
  const row = table.rows.add();
  row.load("index");
  return row;
}

/** A new row is told by itself, not by how many were there: somebody else may have added one. */
function cellIn(table: Excel.Table, heading: string, row: Excel.TableRow | number): Excel.Range {
  const column = columnOf(table, heading);
  if (typeof row === "number") return cellOf(column, row);
  return untracked(untracked(row.getRange()).getIntersection(untracked(column.getDataBodyRange())));
}

function blankRow(entry: RowEntry): number | null {
  const columns = loadedValues(entry);
  const rows = columns[0]?.length ?? 0;
  const blank = Array.from({ length: rows }, (_, at) => at).find((at) =>
    columns.every((values) => String(values[at] ?? "").trim() === ""),
  );
  return blank ?? null;
}
