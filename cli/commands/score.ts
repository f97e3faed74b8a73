import { NAMES } from "../../src/workbook/layout";
import { readScores } from "../../src/excel/readScores";
import { toExcelSerial } from "../../src/plan/calendarDate";
import { fileOf, parseArguments } from "../arguments";
import { openWorkbook } from "../excelFile";
import { printJson, type CommandResult } from "../output";
import { dateOf } from "../values";

/** `cchc score X.xlsx [--cut-off DATE]`: what the workbook's own formulas give; the file is only read. */
export async function runScore(words: readonly string[]): Promise<CommandResult> {
  const args = parseArguments(words, ["cut-off"]);
  const file = fileOf(args);
  const cutOff = args.options["cut-off"] === undefined ? null : dateOf(args.options["cut-off"]);
  await openWorkbook(file);
  printJson(await readScores(cutOff === null ? {} : { [NAMES.cutOff]: toExcelSerial(cutOff) }));
  return "done";
}
