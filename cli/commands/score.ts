import { NAMES } from "../../src/workbook/layout";
import { readScores } from "../../src/excel/readScores";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { neededWords } from "../../src/locale/vi/whatIf";
import { improvementsIn } from "../../src/workbook/whatIf";
import { toExcelSerial } from "../../src/plan/calendarDate";
import { fileOf, parseArguments } from "../arguments";
import { openWorkbook } from "../excelFile";
import { printJson, type CommandResult } from "../output";
import { dateOf } from "../values";

/**
 * `cchc score X.xlsx [--cut-off DATE] [--what-if]`: what the workbook's own formulas give, and which components are
 * nearest to more points; the file is only read.
 */
export async function runScore(words: readonly string[]): Promise<CommandResult> {
  const args = parseArguments(words, ["cut-off"], ["what-if"]);
  const file = fileOf(args);
  const cutOff = args.options["cut-off"] === undefined ? null : dateOf(args.options["cut-off"]);
  await openWorkbook(file);
  const scores = await readScores(cutOff === null ? {} : { [NAMES.cutOff]: toExcelSerial(cutOff) });
  printJson(args.flags.has("what-if") ? { ...scores, whatIf: await whatIf() } : scores);
  return "done";
}

async function whatIf(): Promise<readonly object[]> {
  return improvementsIn(await readSnapshot()).map(({ component, declared, step, gain }) => ({
    no: component.no,
    name: component.name,
    declared,
    self: component.computed,
    needed: step.needed,
    message: neededWords(step.needed),
    points: step.points,
    gain,
  }));
}
