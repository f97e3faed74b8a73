import { formatRect } from "../cells/address";
import { toWorkbookError, WorkbookMovedError } from "../errors";
import type { CurrentSheet, CurrentTable, CurrentWorkbook } from "../read/currentWorkbook";
import { checkUnfiltered } from "../tables/unfiltered";
import { backupHome } from "../undo/backupSheet";
import type { ExpectedCells } from "./rowsStill";
import { rowsStill } from "./rowsStill";
import type { Step } from "./step";
import { step } from "./step";
import { tellingCells } from "./tellingCells";
import { Tries } from "./tries";
import { untracked } from "./workspace";

/** Somebody who keeps putting rows in is let finish. */
const MOST_TRIES = 3;

/**
 * What a run asks before it writes: that our sheets have the names that formulas call them by, that the tables of
 * those that it writes to still lie where they were read, and that their rows stand as they did. Excel does the actions
 * of a request one after the other and ends at the first that fails, so that where somebody put rows or columns in
 * meanwhile, or sorted them, nothing of the request is written, without a round trip for looking again.
 * @returns the steps for the sheets that are written, as they were read; to be called before their changes are planned,
 * which move what we know of them
 */
export function noteStandStill(
  current: CurrentWorkbook,
  tries: Tries,
): (written: readonly CurrentSheet[]) => Step[] {
  const names = [...current.sheets.values()].map(({ name }) => name);
  const rows = new Map([...current.sheets.values()].map((sheet) => [sheet.id, tellingCells(sheet)]));
  return (written) => {
    checkUnfiltered(written);
    return [
      step("still", names.length, (work) => {
        for (const name of names) work.sheet(name);
      }),
      ...written.flatMap(({ key, tables }) => tables.map((table) => tableStill(key, table))),
      ...contentsStill(
        current,
        written.flatMap(({ id }) => rows.get(id) ?? []),
        tries,
      ),
    ];
  };
}

/** The hidden sheet that they are compared on is made where it is missing: the run's backup goes there too. */
function contentsStill(current: CurrentWorkbook, rows: readonly ExpectedCells[], tries: Tries): Step[] {
  const home = backupHome(current);
  if (home === null || current.sheets.size === 0) return [];
  return [...home.make, ...(tries.areRowsKnown(rows) ? [] : rowsStill(home.key, home.name, rows))];
}

function tableStill(key: string, { name, area }: CurrentTable): Step {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return step("still", 14, (work) => {
    const table = work.sheet(key).tables.getItem(name);
    const ends = [
      [untracked(untracked(table.getRange()).getCell(0, 0)), area],
      [untracked(untracked(table.getDataBodyRange()).getLastCell()), last],
    ] as const;
    for (const [cell, { row, column }] of ends) {
      const place = work.range(key, formatRect({ row, column, rows: 1, columns: 1 }));
      untracked(cell.getIntersection(place));
    }
  });
}

/** What Excel says where two ranges share no cell, or a table or sheet is gone. */
const GONE = "ItemNotFound";

/** The error of a run's first request: where what it was planned for has moved, one that `untilStill` knows. */
export function movedError(error: unknown): unknown {
  return toWorkbookError(error).code === GONE ? new WorkbookMovedError({ cause: error }) : error;
}

/**
 * Reads and plans again where the workbook moved before the first write: nothing was written by then.
 * @throws WorkbookMovedError where it moves all the time
 */
export async function untilStill<T>(attempt: (tries: Tries) => Promise<T>): Promise<T> {
  const tries = new Tries();
  for (let count = 1; ; count += 1) {
    try {
      return await attempt(tries);
    } catch (error) {
      if (!(error instanceof WorkbookMovedError) || count >= MOST_TRIES) throw error;
    }
  }
}
