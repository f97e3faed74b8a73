import { freezeReport } from "../../src/excel/freezeReport";
import { makeReport } from "../../src/excel/makeReport";
import { readReportRows } from "../../src/excel/readReportRows";
import { readScores } from "../../src/excel/readScores";
import { viCli } from "../../src/locale/vi";
import { toExcelSerial } from "../../src/plan/calendarDate";
import { wordDocument } from "../../src/report/wordDocument";
import { REPORT_KINDS, type ReportKind } from "../../src/workbook/reports/reportRequest";
import { NAMES } from "../../src/workbook/layout";
import { fileOf, InputError, outOf, parseArguments } from "../arguments";
import { openWorkbook } from "../excelFile";
import { writeWhole } from "../files";
import { printJson, type CommandResult } from "../output";
import { dateOf, now } from "../values";

/**
 * `cchc report X.xlsx --kind K [--unit NAME] [--cut-off DATE] [--freeze] [--word Z.docx] --out Y.xlsx`: adds the
 * report's sheet, or makes it again. A cut-off date goes into the workbook: every count in it is as of that one day.
 * An issued report is frozen, so that the next one is compared with it.
 */
export async function runReport(words: readonly string[]): Promise<CommandResult> {
  const args = parseArguments(words, ["kind", "unit", "cut-off", "out", "word"], ["freeze"]);
  const file = fileOf(args);
  const out = outOf(args.options.out);
  const word = wordOf(args.options.word);
  const kind = kindOf(args.options.kind);
  const cutOff = args.options["cut-off"] === undefined ? null : dateOf(args.options["cut-off"]);
  const excel = await openWorkbook(file);
  if (cutOff !== null) await readScores({ [NAMES.cutOff]: toExcelSerial(cutOff) });
  const before = excel.counters.roundTrips;
  const report = await makeReport({ kind, unit: args.options.unit ?? null }, { at: now().text });
  const roundTrips = excel.counters.roundTrips - before;
  const frozen = args.flags.has("freeze");
  if (frozen) await freezeReport(report.sheet, { on: now().date, at: now().text });
  const document = word === null ? null : await wordDocument(await readReportRows(report.sheet));
  await writeWhole(out, await excel.save());
  if (word !== null && document !== null)
    await writeWhole(word, new Uint8Array(await document.arrayBuffer()));
  const workbook = { file: out, ...report, frozen };
  printJson({ kind, unit: args.options.unit ?? null, workbook, word, roundTrips });
  return "done";
}

/** The Word file that `--word` names, null where none is wanted. @throws InputError where it isn't a .docx */
function wordOf(name: string | undefined): string | null {
  if (name !== undefined && !/\.docx$/i.test(name)) throw new InputError(viCli.wordNotDocx(name));
  return name ?? null;
}

function kindOf(text: string | undefined): ReportKind {
  const kind = REPORT_KINDS.find((each) => each === text);
  if (kind === undefined) throw new InputError(viCli.badReportKind(text ?? "", REPORT_KINDS));
  return kind;
}
