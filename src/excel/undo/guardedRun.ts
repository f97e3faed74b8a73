import type { CurrentWorkbook } from "../read/currentWorkbook";
import type { Property } from "../read/sheetMarks";
import type { Step } from "../run/step";
import { lastPhase } from "../run/step";
import { propertySteps } from "../write/writeSheets";
import { backupSteps } from "./backupSheet";
import type { RunName } from "./runMarks";
import { FINISHED, hiddenRunProperty, lastRunProperty, nextRun, startedProperty } from "./runMarks";
import type { RunRecord } from "./runRecord";
import type { RunRecorder } from "./runRecorder";

/** What a run is called, and the runs that it takes back where it does that. */
export interface GuardedRun extends Omit<RunName, "run"> {
  readonly undoes?: readonly number[];
}

/**
 * The steps of a run with what makes it safe: with its first request it says that it has begun and keeps what it will
 * replace; with its last one it says that it has ended. No round trip is added.
 */
export function guarded(
  steps: readonly Step[],
  recorder: RunRecorder,
  current: CurrentWorkbook,
  { at, what, undoes }: GuardedRun,
): Step[] {
  if (steps.length === 0) return [];
  const run: RunName = { run: nextRun(current.properties), at, what };
  const record: RunRecord = {
    version: 1,
    ...run,
    cells: recorder.cells,
    ...(undoes === undefined ? {} : { undoes }),
    ...recorder.contents,
  };
  const backup = recorder.isEmpty ? null : backupSteps(record, current);
  return [
    ...propertySteps("sheets", [startedProperty(run)]),
    ...(backup ?? []),
    ...propertySteps("sheets", lastRun(run, recorder, backup !== null)),
    ...steps,
    ...propertySteps(lastPhase(steps), [FINISHED]),
  ];
}

/**
 * A run that replaced more than can be kept hides those before it: their cells are no longer as they left them. One
 * that replaced nothing leaves them as they are.
 */
function lastRun(run: RunName, recorder: RunRecorder, isKept: boolean): Property[] {
  if (isKept) return [lastRunProperty(run)];
  return recorder.isEmpty ? [] : [hiddenRunProperty(run)];
}
