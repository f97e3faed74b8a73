import { buildWorkbook } from "../excel/buildWorkbook";
import { stages } from "../locale/vi/excel";
import { building } from "../locale/vi/pane";
import { sampleScheme } from "../scoring/sampleScheme";
import { prepareWorkbook } from "../workbook/prepareWorkbook";
import type { JournalEntry } from "../workbook/sheets/journal";
import { inWords } from "./inWords";
import type { JobResult } from "./reading/job";
import { paneWorkshop } from "./reading/paneWorkshop";
import { PaneFailure } from "./services";
import type { BuildOrder, PaneServices } from "./services";
import type { BuildOutcome, BuildProgress } from "./state/model";

/** The product behind the pane: import, checks, the workbook. A bundle of its own, fetched when needed. */
export const engine: PaneServices = {
  readPlan: async (order, watch) => {
    const result = await paneWorkshop.perform({ kind: "read", order }, watch);
    if (result.kind === "read" || result.kind === "undecided") return result;
    throw failedJob(result);
  },
  check: async (plan, signal) => {
    const result = await paneWorkshop.perform({ kind: "check", plan }, { signal });
    if (result.kind === "checked") return result.findings;
    throw failedJob(result);
  },
  build: (order, onProgress) => inWords(building.failedTitle, () => build(order, onProgress)),
};

function failedJob(result: JobResult): Error {
  return result.kind === "failed" ? new PaneFailure(result.failure) : new Error(`unexpected ${result.kind}`);
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
