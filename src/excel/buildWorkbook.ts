import { carryOver } from "../workbook/carryOver";
import type { PairingChoice } from "../workbook/carry/pairing";
import { listPlanChanges } from "../workbook/changes/listPlanChanges";
import type { PlanChanges } from "../workbook/changes/planChange";
import type { Finding } from "../validation/finding";
import type { WorkbookInput } from "../workbook/describeWorkbook";
import { describeWorkbook } from "../workbook/describeWorkbook";
import { schemeIn } from "../workbook/held/scheme";
import type { NewYear } from "../workbook/newYear";
import { newYear, NewYearRefusedError } from "../workbook/newYear";
import { schemeChange, type SchemeChange } from "../workbook/schemeChange/schemeChange";
import { settleInput } from "../workbook/settleInput";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { WorkbookSpec } from "../workbook/spec";
import { NewYearNotMadeError } from "./errors";
import type { RunOptions } from "./run/excelRun";
import { runInExcel } from "./run/excelRun";
import { readWorkbook } from "./read/readWorkbook";
import type { UpdateOptions, UpdateReport } from "./updateWorkbook";
import { updateWorkbook } from "./updateWorkbook";

export interface BuildOptions extends UpdateOptions {
  /** What a person said of the pairing of old and new activities. */
  readonly choices?: readonly PairingChoice[];
}

export interface BuildReport extends UpdateReport {
  /** What the plan changed in the activities; null for a workbook that had none. */
  readonly changes: PlanChanges | null;
  /** What the checks find in the plan with people's corrections. */
  readonly findings: readonly Finding[];
}

/**
 * Makes the whole workbook of a plan in the open workbook, or brings it up to date: four round trips for a new
 * one, two where nothing changed. What people entered stays theirs.
 * @throws WorkbookError with a Vietnamese sentence.
 * @example const report = await buildWorkbook(input, { onProgress: (stage, share) => show(stages[stage], share) })
 */
export async function buildWorkbook(input: WorkbookInput, options: BuildOptions = {}): Promise<BuildReport> {
  let [changes, findings]: [PlanChanges | null, readonly Finding[]] = [null, []];
  const report = await updateWorkbook((snapshot) => {
    const build = planBuild(input, snapshot, options.choices ?? []);
    ({ changes, findings } = build);
    return build.spec;
  }, options);
  return { ...report, changes, findings };
}

/**
 * What a build would change in the activities of the open workbook: two round trips, nothing is written. Null where
 * the workbook has no plan yet.
 * @throws WorkbookError with a Vietnamese sentence.
 */
export function previewBuild(
  input: WorkbookInput,
  choices: readonly PairingChoice[],
  options: RunOptions = {},
): Promise<PlanChanges | null> {
  return runInExcel(async (context) => {
    const { snapshot } = await readWorkbook(context);
    return planBuild(input, snapshot, choices).changes;
  }, options);
}

type PlannedBuild = Pick<BuildReport, "changes" | "findings"> & { readonly spec: WorkbookSpec };

function planBuild(
  input: WorkbookInput,
  snapshot: WorkbookSnapshot,
  choices: readonly PairingChoice[],
): PlannedBuild {
  const { lastYear } = snapshot;
  if (lastYear !== undefined) return { ...nextYear(input, lastYear, snapshot), changes: null };
  const settled = settleInput(input, snapshot, choices);
  const change = schemeChange(snapshot, settled.scheme);
  const described = describeWorkbook(withChange(settled, change));
  const spec = carryOver(described, change.snapshot, choices);
  const changes = listPlanChanges(described, spec, snapshot, choices);
  return { spec, changes, findings: settled.findings };
}

/** @throws NewYearNotMadeError where the plan isn't of a later year. */
function nextYear(input: WorkbookInput, last: WorkbookSnapshot, begun: WorkbookSnapshot): NewYear {
  const { plan, cutOff, journal, schemeIsDefault } = input;
  const scheme = schemeIsDefault === true && schemeIn(last) !== null ? null : input.scheme;
  try {
    return newYear({ last, plan, scheme, cutOff, journal, begun });
  } catch (error) {
    throw error instanceof NewYearRefusedError ? new NewYearNotMadeError(error) : error;
  }
}

/** Reports are described from the scores as the scheme leaves them. */
function withChange(input: WorkbookInput, change: SchemeChange): WorkbookInput {
  const { held } = input;
  const after = { ...input, schemeChange: change };
  return held === undefined ? after : { ...after, held: { ...held, snapshot: change.snapshot } };
}
