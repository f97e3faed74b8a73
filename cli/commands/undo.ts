import { undoLastRun } from "../../src/excel/undoRun";
import { fileOf, outOf, parseArguments } from "../arguments";
import { openWorkbook } from "../excelFile";
import { readInput, writeWhole } from "../files";
import { printJson, type CommandResult } from "../output";
import { now } from "../values";

/** `cchc undo X.xlsx --out Y.xlsx`: the workbook as it was before the last run, but for what people changed since. */
export async function runUndo(words: readonly string[]): Promise<CommandResult> {
  const args = parseArguments(words, ["out"]);
  const file = fileOf(args);
  const out = outOf(args.options.out);
  const excel = await openWorkbook(file, await readInput(file));
  const { undone, cellsWritten, left } = await undoLastRun({ at: now().text });
  await writeWhole(out, await excel.save());
  printJson({ undone, cellsWritten, left, workbook: { file: out } });
  return "done";
}
