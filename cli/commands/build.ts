import { startExcel, type EmbeddedExcel } from "../../host/node";
import { buildWorkbook } from "../../src/excel/buildWorkbook";
import { viCli } from "../../src/locale/vi";
import { prepareWorkbook } from "../../src/workbook/prepareWorkbook";
import { fileOf, InputError, outOf, parseArguments } from "../arguments";
import { catalogueOf } from "../catalogue";
import { openWorkbook } from "../excelFile";
import { readIfThere, writeWhole } from "../files";
import { printJson, type CommandResult } from "../output";
import { schemeOf } from "../scheme";
import { changesJson } from "../changesJson";
import { summaryOf } from "../summary";
import { dateOf, now, yearOf } from "../values";
import { importFile } from "./import";

/** `cchc build FILE --out X.xlsx`: makes the workbook, or brings the one that is there up to date; or only tells. */
export async function runBuild(words: readonly string[]): Promise<CommandResult> {
  const args = parseArguments(words, ["out", "scheme", "catalogue", "cut-off", "year"], ["dry-run"]);
  const source = fileOf(args);
  const out = outOf(args.options.out);
  const started = now();
  const cutOff = args.options["cut-off"] === undefined ? started.date : dateOf(args.options["cut-off"]);
  const scheme = await schemeOf(args.options.scheme);
  const plan = await importFile(source, yearOf(args.options.year));
  if (plan.head.year === null) throw new InputError(viCli.yearNeeded);

  const journal = [{ at: started.text, what: viCli.journalBuilt, detail: source }];
  const catalogue = await catalogueOf(args.options.catalogue);
  const input = prepareWorkbook(plan, { scheme, cutOff, journal, catalogue });
  const excel = await excelFor(out);
  const { changes, findings, ...report } = await buildWorkbook(input);
  const { roundTrips, requestBytes, responseBytes } = excel.counters;
  const bytes = await excel.save();
  const dryRun = args.flags.has("dry-run");
  if (!report.unchanged && !dryRun) await writeWhole(out, bytes);
  printJson({
    ...summaryOf(plan, findings),
    changes: changes && changesJson(changes),
    dryRun,
    workbook: { file: out, size: bytes.length, ...report },
    roundTrips,
    bytes: { sent: requestBytes, received: responseBytes },
  });
  return findings.some(({ severity }) => severity === "error") ? "found-errors" : "done";
}

/** A workbook that is there already is opened, so that what people entered stays. */
async function excelFor(out: string): Promise<EmbeddedExcel> {
  const present = await readIfThere(out);
  return present === null ? startExcel() : openWorkbook(out, present);
}
