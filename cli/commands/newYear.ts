import { startExcel } from "../../host/node";
import { readSnapshot } from "../../src/excel/readSnapshot";
import { updateWorkbook } from "../../src/excel/updateWorkbook";
import { viCli, viNewYear } from "../../src/locale/vi";
import { newYear } from "../../src/workbook/newYear";
import { fileOf, InputError, outOf, parseArguments } from "../arguments";
import { openWorkbook } from "../excelFile";
import { readIfThere, writeWhole } from "../files";
import { printJson, type CommandResult } from "../output";
import { schemeOf } from "../scheme";
import { summaryOf } from "../summary";
import { dateOf, now, yearOf } from "../values";
import { importFile } from "./import";

/**
 * `cchc new-year OLD.xlsx PLAN --out NEW.xlsx`: next year's workbook, with the units, the scheme, the settings, the
 * days off and last year's indexes of the old one. The old one is only read.
 */
export async function runNewYear(words: readonly string[]): Promise<CommandResult> {
  const args = parseArguments(words, ["out", "scheme", "cut-off", "year"]);
  const old = fileOf(args);
  const source = args.positional[1];
  if (source === undefined) throw new InputError(viCli.planMissing);
  const out = outOf(args.options.out);
  if ((await readIfThere(out)) !== null) throw new InputError(viCli.outExists(out));
  const started = now();
  const cutOff = args.options["cut-off"] === undefined ? started.date : dateOf(args.options["cut-off"]);
  const scheme = await schemeOf(args.options.scheme);
  const plan = await importFile(source, yearOf(args.options.year));
  if (plan.head.year === null) throw new InputError(viCli.yearNeeded);

  await openWorkbook(old);
  const last = await readSnapshot();
  const journal = [{ at: started.text, what: viNewYear.journal, detail: `${old}; ${source}` }];
  const { spec, findings, compared } = newYear({ last, plan, scheme, cutOff, journal });
  const excel = await startExcel();
  const report = await updateWorkbook(() => spec);
  const { roundTrips } = excel.counters;
  const bytes = await excel.save();
  await writeWhole(out, bytes);
  printJson({
    ...summaryOf(plan, findings),
    year: plan.head.year,
    compared,
    workbook: { file: out, size: bytes.length, ...report },
    roundTrips,
  });
  return findings.some(({ severity }) => severity === "error") ? "found-errors" : "done";
}
