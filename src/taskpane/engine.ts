import { importDocument, importText } from "../import/document";
import { buildWorkbook } from "../excel/buildWorkbook";
import { stages } from "../locale/vi/excel";
import { warningSentence } from "../locale/vi/import";
import { building, source as sourceTexts } from "../locale/vi/pane";
import type { Plan } from "../plan/plan";
import { sampleScheme } from "../scoring/sampleScheme";
import { checkPlan, prepareWorkbook } from "../workbook/prepareWorkbook";
import type { JournalEntry } from "../workbook/sheets/journal";
import { inWords } from "./inWords";
import type { BuildOrder, PaneServices } from "./services";
import type { BuildOutcome, BuildProgress, SourceInput } from "./state/model";

/** The product behind the pane: import, checks, the workbook. A bundle of its own, fetched when needed. */
export const engine: PaneServices = {
  readPlan: async (source) => {
    const plan = await inWords(sourceTexts.failedTitle, () => readSource(source));
    const { findings } = checkPlan(plan);
    return { plan, findings, warnings: plan.warnings.map(warningSentence) };
  },
  check: async (plan) => checkPlan(plan).findings,
  build: (order, onProgress) => inWords(building.failedTitle, () => build(order, onProgress)),
};

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
