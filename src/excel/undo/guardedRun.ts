import type { CurrentWorkbook } from "../read/currentWorkbook";
import type { Property } from "../read/sheetMarks";
import type { Step } from "../run/step";
import { lastPhase } from "../run/step";
import { propertySteps } from "../write/writeSheets";
import { backupSteps } from "./backupSheet";
import type { RunName } from "./runMarks";
import { FINISHED, lastRunProperty, runState, startedProperty } from "./runMarks";
import type { RunRecorder } from "./runRecorder";

/**
 * The steps of a run with what makes it safe: with its first request it says that it has begun and keeps what it will
 * replace; with its last one it says that it has ended. No round trip is added.
 */
export function guarded(
  steps: readonly Step[],
  recorder: RunRecorder,
  current: CurrentWorkbook,
  name: Omit<RunName, "run">,
): Step[] {
  if (steps.length === 0) return [];
  const run: RunName = { ...name, run: nextRun(current) };
  const backup = recorder.isEmpty ? null : backupSteps({ version: 1, ...run, ...recorder.contents }, current);
  return [
    ...propertySteps("sheets", [startedProperty(run)]),
    ...(backup ?? []),
    ...propertySteps("sheets", lastRun(backup === null ? null : run, current)),
    ...steps,
    ...propertySteps(lastPhase(steps), [FINISHED]),
  ];
}

function nextRun(current: CurrentWorkbook): number {
  const { last, interrupted } = runState(current.properties);
  return Math.max(last?.run ?? 0, interrupted?.run ?? 0) + 1;
}

/** A run that can't be taken back hides the one before it: that one's cells are no longer as it left them. */
function lastRun(run: RunName | null, current: CurrentWorkbook): Property[] {
  return run === null && runState(current.properties).last === null ? [] : [lastRunProperty(run)];
}
