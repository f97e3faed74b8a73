import { importDocument, importText } from "../import/document";
import { ImportError } from "../import/errors";
import { buildWorkbook } from "../excel/buildWorkbook";
import { WorkbookError } from "../excel/errors";
import { runInExcel } from "../excel/excelRun";
import { readWorkbook } from "../excel/readWorkbook";
import { stages } from "../locale/vi/excel";
import { importErrorSentence, warningSentence } from "../locale/vi/import";
import { building, source as sourceTexts } from "../locale/vi/pane";
import type { Plan } from "../plan/plan";
import { sampleScheme } from "../scoring/sampleScheme";
import { PLAN_COLUMNS, TABLES } from "../workbook/layout";
import { checkPlan, prepareWorkbook } from "../workbook/prepareWorkbook";
import { readSettings } from "../workbook/settings";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { JournalEntry } from "../workbook/sheets/journal";
import { PaneFailure } from "./services";
import type { BuildOrder, PaneServices } from "./services";
import type { BuildOutcome, BuildProgress, SourceInput, WorkbookStatus } from "./state/model";

/** The product behind the pane: import, checks, the workbook. A bundle of its own, fetched when needed. */
export const engine: PaneServices = {
  lookAtWorkbook: () => inWords(sourceTexts.lookFailedTitle, lookAtWorkbook),
  readPlan: async (source) => {
    const plan = await inWords(sourceTexts.failedTitle, () => readSource(source));
    const { findings } = checkPlan(plan);
    return { plan, findings, warnings: plan.warnings.map(warningSentence) };
  },
  check: async (plan) => checkPlan(plan).findings,
  build: (order, onProgress) => inWords(building.failedTitle, () => build(order, onProgress)),
};

async function lookAtWorkbook(): Promise<WorkbookStatus> {
  const { snapshot } = await runInExcel(readWorkbook);
  if (snapshot.schema === null) return { kind: "foreign" };
  const { year, cutOff } = readSettings(snapshot);
  return { kind: "ours", year, cutOff, activities: countActivities(snapshot) };
}

function countActivities(snapshot: WorkbookSnapshot): number {
  const table = snapshot.sheets.flatMap((sheet) => sheet.tables).find(({ name }) => name === TABLES.plan);
  const key = table?.headings.indexOf(PLAN_COLUMNS.key) ?? -1;
  return table?.rows.filter((row) => (row[key] ?? "") !== "").length ?? 0;
}

async function readSource(source: SourceInput): Promise<Plan> {
  await screenDrawn();
  return source.file === null ? importText(source.text) : importDocument(source.file);
}

/** Lets the browser draw "reading…" first: the import itself holds the pane's thread. */
function screenDrawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

async function build(
  { plan, cutOff, journal, updating }: BuildOrder,
  onProgress: (progress: BuildProgress) => void,
): Promise<BuildOutcome> {
  const input = (entries: readonly JournalEntry[]) =>
    prepareWorkbook(plan, { scheme: sampleScheme(), cutOff, journal: entries });
  const report = await buildWorkbook(input(updating ? [] : [journal]), {
    onProgress: (stage, share) => onProgress({ label: stages[stage], share }),
  });
  // An update that changed nothing leaves no entry either: the same plan twice writes nothing.
  if (updating && !report.unchanged) await buildWorkbook(input([journal]));
  return { year: plan.head.year, sheets: report.sheets, wrote: !report.unchanged, created: report.created };
}

/** Runs a piece of work; what fails with a sentence of its own becomes a failure that the pane can show. */
async function inWords<T>(title: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ImportError)
      throw new PaneFailure({ title, advice: importErrorSentence(cause) }, { cause });
    if (cause instanceof WorkbookError) throw new PaneFailure({ title, advice: cause.message }, { cause });
    throw cause;
  }
}
