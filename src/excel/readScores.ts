import type { CellValue } from "../workbook/snapshot";
import type { CurrentWorkbook } from "./read/currentWorkbook";
import { NotOurWorkbookError } from "./errors";
import type { RunOptions } from "./run/excelRun";
import { runInExcel } from "./run/excelRun";
import { readWorkbook } from "./read/readWorkbook";
import type { Scores } from "./read/scores";
import { scoresIn } from "./read/scores";
import { untracked } from "./run/workspace";
import { writes } from "./run/writeQueue";

/**
 * What the workbook's own formulas give now: completion and the scorecard. Named cells may be set before, such as
 * the cut-off date; they then stay so in the workbook.
 * @throws NotOurWorkbookError where there is no workbook of ours; any other WorkbookError.
 * @example (await readScores({ NgayChot: 45_199 })).completion.share // 0.7297…
 */
export function readScores(
  settings: Readonly<Record<string, CellValue>> = {},
  options: RunOptions = {},
): Promise<Scores> {
  return writes.add(() =>
    runInExcel(async (context, keepAlive) => {
      const before = await readWorkbook(context);
      if (before.snapshot.schema === null) throw new NotOurWorkbookError();
      if (Object.keys(settings).length === 0) return scoresIn(before);
      keepAlive();
      await setNamedCells(context, settings, before);
      keepAlive();
      return scoresIn(await readWorkbook(context));
    }, options),
  );
}

async function setNamedCells(
  context: Excel.RequestContext,
  settings: Readonly<Record<string, CellValue>>,
  current: CurrentWorkbook,
): Promise<void> {
  for (const [name, value] of Object.entries(settings)) {
    if (!current.names.has(name.toUpperCase())) throw new NotOurWorkbookError();
    untracked(context.workbook.names.getItem(name).getRange()).values = [[value]];
  }
  await context.sync();
}
