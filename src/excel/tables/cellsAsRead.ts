import { absoluteReference, parseRect, splitReference } from "../cells/address";
import { asValue } from "../read/rowTable";
import type { ExpectedCells } from "../run/rowsStill";
import { rowsStill } from "../run/rowsStill";
import { movedError } from "../run/standStill";
import type { Tries } from "../run/tries";
import { isWrittenAsRead } from "../run/tellingCells";
import { Workspace } from "../run/workspace";
import type { BackupHome } from "../undo/backupSheet";

/** A cell of a range that was loaded with its values and address, as it was read. */
export function cellAsRead(range: Excel.Range, position = 0): ExpectedCells[] {
  const value = asValue(range.values[position]?.[0]);
  const { sheet, address } = splitReference(range.address);
  if (sheet === null || !isWrittenAsRead(value)) return [];
  const { row, column } = parseRect(address);
  const cell = { row: row + position, column, rows: 1, columns: 1 };
  return [{ reference: absoluteReference(sheet, cell), values: [value] }];
}

/**
 * Writes cells of rows, unless these cells hold anything else by now: then nothing is written. One round trip.
 * @param home where they are compared; null where that can't be
 * @returns what `write` gave
 * @throws WorkbookMovedError, which `untilStill` knows
 */
export async function writeIfStill<T>(
  context: Excel.RequestContext,
  { home, cells, tries }: { home: BackupHome | null; cells: readonly ExpectedCells[]; tries: Tries },
  write: () => T,
): Promise<T> {
  if (home !== null && !tries.areRowsKnown(cells)) {
    const work = new Workspace(context, false);
    for (const each of [...home.make, ...rowsStill(home.key, home.name, cells)]) each.run(work);
  }
  const written = write();
  try {
    await context.sync();
    return written;
  } catch (error) {
    throw movedError(error);
  }
}
