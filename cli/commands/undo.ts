import { undoLastRun, undoNewestRuns } from "../../src/excel/undoRun";
import { viCli } from "../../src/locale/vi";
import { fileOf, InputError, outOf, parseArguments } from "../arguments";
import { openWorkbook } from "../excelFile";
import { readInput, writeWhole } from "../files";
import { printJson, type CommandResult } from "../output";
import { now } from "../values";

/**
 * `cchc undo X.xlsx --out Y.xlsx [--steps N]`: the workbook as it was before the last run, or before the last N that
 * still stand, but for what people changed since.
 */
export async function runUndo(words: readonly string[]): Promise<CommandResult> {
  const args = parseArguments(words, ["out", "steps"]);
  const file = fileOf(args);
  const out = outOf(args.options.out);
  const steps = stepsOf(args.options.steps);
  const excel = await openWorkbook(file, await readInput(file));
  const options = { at: now().text };
  const { undone, runs, cellsWritten, left } = await (steps === null
    ? undoLastRun(options)
    : undoNewestRuns(steps, options));
  await writeWhole(out, await excel.save());
  printJson({ undone, runs, cellsWritten, left, workbook: { file: out } });
  return "done";
}

function stepsOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d?$/.test(text)) throw new InputError(viCli.stepsNotNumber(text));
  return Number(text);
}
