import { formatRect } from "../cells/address";
import { toWorkbookError, WorkbookMovedError } from "../errors";
import type { CurrentSheet, CurrentTable, CurrentWorkbook } from "../read/currentWorkbook";
import { checkUnfiltered } from "../tables/unfiltered";
import type { Step } from "./step";
import { step } from "./step";
import { untracked } from "./workspace";

/** Somebody who keeps putting rows in is let finish. */
const MOST_TRIES = 3;

/**
 * What a run asks before it writes: that our sheets have the names that formulas call them by, and that the tables of
 * those that it writes to still lie where they were read. Excel does the actions of a request one after the other and
 * ends at the first that fails, so that where somebody put rows or columns in meanwhile nothing of the request is
 * written, without a round trip for looking again.
 * @param written the sheets as they were read
 * @throws TableFilteredError where rows of one of their tables are hidden by a filter
 */
export function standStill(current: CurrentWorkbook, written: readonly CurrentSheet[]): Step[] {
  checkUnfiltered(written);
  const names = [...current.sheets.values()].map(({ name }) => name);
  return [
    step("sheets", names.length, (work) => {
      for (const name of names) work.sheet(name);
    }),
    ...written.flatMap(({ key, tables }) => tables.map((table) => tableStill(key, table))),
  ];
}

function tableStill(key: string, { name, area }: CurrentTable): Step {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return step("sheets", 14, (work) => {
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
export async function untilStill<T>(attempt: () => Promise<T>, triesLeft = MOST_TRIES): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof WorkbookMovedError) || triesLeft <= 1) throw error;
    return untilStill(attempt, triesLeft - 1);
  }
}
