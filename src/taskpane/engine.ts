import { buildWorkbook, previewBuild } from "../excel/buildWorkbook";
import { newYearFile, openNewYear, previewNewYear } from "../excel/newYear/openNewYear";
import { readOpenSheet } from "../excel/readOpenSheet";
import { previewUndo, readRuns, readRunState, undoLastRun, undoRuns } from "../excel/undoRun";
import { sheetDocument } from "../import/sheet/openSheet";
import { changes } from "../locale/vi/changes";
import { stages } from "../locale/vi/excel";
import { newYearPane } from "../locale/vi/newYear";
import { building, source as sourceTexts } from "../locale/vi/pane";
import { runs } from "../locale/vi/runs";
import type { WorkbookInput } from "../workbook/describeWorkbook";
import { prepareWorkbook } from "../workbook/prepareWorkbook";
import type { MadeFile } from "./handOver";
import { inWords } from "./inWords";
import type { JobResult } from "./reading/job";
import { paneWorkshop } from "./reading/paneWorkshop";
import { PaneFailure } from "./services";
import type { BuildOrder, PaneServices } from "./services";
import type { BuildOutcome, BuildProgress } from "./state/model";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The product behind the pane: import, checks, the workbook. A bundle of its own, fetched when needed. */
export const engine: PaneServices = {
  getReady: () => paneWorkshop.getReady(),
  readPlan: async (order, watch) => {
    const result = await paneWorkshop.perform({ kind: "read", order }, watch);
    if (result.kind === "read" || result.kind === "undecided") return result;
    throw failedJob(result);
  },
  readSheet: (scope) =>
    inWords(sourceTexts.sheetFailedTitle, async () => {
      const sheet = await readOpenSheet(scope);
      return { kind: "sheet", name: sheet.name, document: sheetDocument(sheet) };
    }),
  check: async (plan, signal) => {
    const result = await paneWorkshop.perform({ kind: "check", plan }, { signal });
    if (result.kind === "checked") return result.findings;
    throw failedJob(result);
  },
  compare: (order) => inWords(changes.failedTitle, () => previewBuild(inputOf(order), order.pairing)),
  lookAtRuns: () => inWords(runs.lookFailedTitle, readRunState),
  undoRun: (at, signal) => inWords(runs.failedTitle, () => undoLastRun({ at, signal })),
  listRuns: () => inWords(runs.lookFailedTitle, readRuns),
  previewUndo: (numbers) => inWords(runs.previewFailedTitle, () => previewUndo(numbers)),
  undoRuns: (numbers, at, signal) => inWords(runs.failedTitle, () => undoRuns(numbers, { at, signal })),
  previewNewYear: () => inWords(newYearPane.lookFailedTitle, previewNewYear),
  openNewYear: (signal) => inWords(newYearPane.failedTitle, () => openNewYear(() => signal.aborted)),
  newYearFile: () => inWords(newYearPane.failedTitle, fileOfNewYear),
  build: (order, onProgress, signal) => inWords(building.failedTitle, () => build(order, onProgress, signal)),
};

async function fileOfNewYear(): Promise<MadeFile> {
  const { year, bytes } = await newYearFile();
  return { name: newYearPane.fileName(year), content: new Blob([bytes.slice()], { type: XLSX }) };
}

function failedJob(result: JobResult): Error {
  return result.kind === "failed" ? new PaneFailure(result.failure) : new Error(`unexpected ${result.kind}`);
}

async function build(
  order: BuildOrder,
  onProgress: (progress: BuildProgress) => void,
  signal: AbortSignal,
): Promise<BuildOutcome> {
  const report = await buildWorkbook(inputOf(order), {
    choices: order.pairing,
    signal,
    onProgress: (stage, share, canStop) => onProgress({ label: stages[stage], share, canStop }),
  });
  const { year } = order.plan.head;
  return { year, sheets: report.sheets, wrote: !report.unchanged, created: report.created };
}

function inputOf({ plan, cutOff, journal }: BuildOrder): WorkbookInput {
  return prepareWorkbook(plan, { scheme: null, cutOff, journal: [journal] });
}
