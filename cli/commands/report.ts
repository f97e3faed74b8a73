import { makeReport } from "../../src/excel/makeReport";
import { readScores } from "../../src/excel/readScores";
import { viCli } from "../../src/locale/vi";
import { toExcelSerial } from "../../src/plan/calendarDate";
import { REPORT_KINDS, type ReportKind } from "../../src/workbook/reports/reportRequest";
import { NAMES } from "../../src/workbook/layout";
import { fileOf, InputError, outOf, parseArguments } from "../arguments";
import { openWorkbook } from "../excelFile";
import { writeWhole } from "../files";
import { printJson, type CommandResult } from "../output";
import { dateOf, now } from "../values";

/**
 * `cchc report X.xlsx --kind K [--unit NAME] [--cut-off DATE] --out Y.xlsx`: adds the report's sheet, or makes it
 * again. A cut-off date goes into the workbook: every count in it is as of that one day.
 */
export async function runReport(words: readonly string[]): Promise<CommandResult> {
  const args = parseArguments(words, ["kind", "unit", "cut-off", "out"]);
  const file = fileOf(args);
  const out = outOf(args.options.out);
  const kind = kindOf(args.options.kind);
  const cutOff = args.options["cut-off"] === undefined ? null : dateOf(args.options["cut-off"]);
  const excel = await openWorkbook(file);
  if (cutOff !== null) await readScores({ [NAMES.cutOff]: toExcelSerial(cutOff) });
  const before = excel.counters.roundTrips;
  const report = await makeReport({ kind, unit: args.options.unit ?? null }, { at: now().text });
  const roundTrips = excel.counters.roundTrips - before;
  const bytes = await excel.save();
  await writeWhole(out, bytes);
  printJson({ kind, unit: args.options.unit ?? null, workbook: { file: out, ...report }, roundTrips });
  return "done";
}

function kindOf(text: string | undefined): ReportKind {
  const kind = REPORT_KINDS.find((each) => each === text);
  if (kind === undefined) throw new InputError(viCli.badReportKind(text ?? "", REPORT_KINDS));
  return kind;
}
