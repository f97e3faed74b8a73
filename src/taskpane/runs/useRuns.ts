import { useCallback, useEffect, useState } from "react";
import type { RunState } from "../../excel/undo/runMarks";
import type { UndoReport } from "../../excel/undoRun";
import type { Clock } from "../clock";
import { failureOf } from "../failureOf";
import type { PaneServices } from "../services";
import type { Failure } from "../state/model";

/** What can be taken back in the open workbook, and taking it back. */
export interface Runs {
  /** Null until the workbook has been looked at, and where it isn't ours. */
  readonly known: RunState | null;
  readonly undoing: boolean;
  /** What the last undo gave. */
  readonly report: UndoReport | null;
  readonly failure: Failure | null;
  readonly undo: () => void;
}

export interface RunsWatch {
  /** The workbook is looked at whenever this changes; null where there is nothing to take back. */
  readonly occasion: unknown;
  /** After something was taken back. */
  readonly onUndone?: () => void;
}

/** Looks at the runs whenever the person comes to a screen that can take one back, and after each undo. */
export function useRuns(services: PaneServices, clock: Clock, { occasion, onUndone }: RunsWatch): Runs {
  const [known, setKnown] = useState<RunState | null>(null);
  const [undoing, setUndoing] = useState(false);
  const [outcome, setOutcome] = useState<Pick<Runs, "report" | "failure">>({ report: null, failure: null });

  const look = useCallback(() => {
    services
      .lookAtRuns()
      .then(setKnown, (error: unknown) => setOutcome({ report: null, failure: failureOf(error) }));
  }, [services]);
  useEffect(() => {
    if (occasion !== null) look();
  }, [occasion, look]);

  const undo = useCallback(() => {
    setUndoing(true);
    services
      .undoRun(clock().text)
      .then(
        (report) => {
          setOutcome({ report, failure: null });
          onUndone?.();
        },
        (error: unknown) => setOutcome({ report: null, failure: failureOf(error) }),
      )
      .finally(() => {
        setUndoing(false);
        look();
      });
  }, [services, clock, look, onUndone]);

  return { known, undoing, ...outcome, undo };
}
