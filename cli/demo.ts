import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { startExcel } from "../host/node";
import { buildWorkbook } from "../src/excel/buildWorkbook";
import { makeReport } from "../src/excel/makeReport";
import { readScores } from "../src/excel/readScores";
import { viDemo } from "../src/locale/vi";
import { sampleScheme } from "../src/scoring/sampleScheme";
import { prepareWorkbook } from "../src/workbook/prepareWorkbook";
import { convertToPdf } from "../tools/libreoffice/convertToPdf";
import { importFile } from "./commands/import";
import { fillExample } from "./demo/fillExample";
import { writeWhole } from "./files";
import { say } from "./output";
import { sentenceFor } from "./sentences";
import { summaryOf } from "./summary";
import { dateOf, now } from "./values";

const ROOT = resolve(__dirname, "..");
const SAMPLE = join(ROOT, "test/fixtures/nghe-an-2023/plan.txt");
const OUT = join(ROOT, "out");
/** The last weeks of the plan's year, when the self-assessment is made. */
const CUT_OFF = dateOf("15/12/2023");

/** The main job once: the sample plan → workbook → filled as an example → scores → reports on paper. */
async function demo(): Promise<void> {
  const plan = await importFile(SAMPLE, undefined);
  const input = prepareWorkbook(plan, { scheme: sampleScheme(), cutOff: CUT_OFF, journal: [] });
  say(viDemo.found(summaryOf(plan, input.findings)));
  for (const { message } of input.findings.filter(({ severity }) => severity === "error"))
    say(`  – ${message}`);

  const excel = await startExcel();
  const report = await buildWorkbook(input);
  say(viDemo.built(report, excel.counters));

  const filled = await fillExample(CUT_OFF);
  say(viDemo.filled(filled));
  // Rows take their height from the texts that stood there when a report was made.
  for (const kind of ["year", "self"] as const) await makeReport({ kind, unit: null }, { at: now().text });
  const { completion, scorecard } = await readScores();
  say(viDemo.completed(completion.share, scorecard.self, scorecard.max, scorecard.grade));

  await mkdir(OUT, { recursive: true });
  const file = join(OUT, "so-cchc-2023.xlsx");
  await writeWhole(file, await excel.save());
  say(viDemo.saved("out/so-cchc-2023.xlsx"));
  const pdf = await convertToPdf(file, OUT);
  say(pdf !== null && existsSync(pdf) ? viDemo.printed("out/so-cchc-2023.pdf") : viDemo.notPrinted);
}

demo().catch((error: unknown) => {
  say(sentenceFor(error));
  process.exitCode = 2;
});
