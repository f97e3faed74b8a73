import { useCallback, useEffect, useState } from "react";
import type { RunState } from "../../excel/undo/runMarks";
import type { UndoReport } from "../../excel/undoRun";
import type { Clock } from "../clock";
import { failureOf } from "../failureOf";
import type { PaneServices } from "../services";
import type { Failure } from "../state/failure";
import type { RunHistory } from "./useRunHistory";
import { useRunHistory } from "./useRunHistory";
import { useStopping } from "../useStopping";

/** What can be taken back in the open workbook, and taking it back. */
export interface Runs {
  /** Null until the workbook has been looked at, and where it isn't ours. */
  readonly known: RunState | null;
  readonly undoing: boolean;
  /** What the last undo gave. */
  readonly report: UndoReport | null;
  readonly failure: Failure | null;
  readonly undo: () => void;
  /** Stops an undo; what it has written by then is taken back. */
  readonly stop: () => void;
  /** All runs that are kept, for going back further. */
  readonly history: RunHistory;
  /** Takes back what was chosen and looked at in the history. */
  readonly takeBack: (runs: readonly number[]) => void;
}

export interface RunsWatch {
  /** The workbook is looked at whenever this changes; null where there is nothing to take back. */
  readonly occasion: unknown;
  /** After something was taken back. */
  readonly onUndone?: () => void;
}

type Outcome = Pick<Runs, "report" | "failure">;

/** Looks at the runs whenever the person comes to a screen that can take one back, and after each undo. */
export function useRuns(services: PaneServices, clock: Clock, { occasion, onUndone }: RunsWatch): Runs {
  const [known, setKnown] = useState<RunState | null>(null);
  const [undoing, setUndoing] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ report: null, failure: null });
  const fail = useCallback((failure: Failure) => setOutcome({ report: null, failure }), []);
  const history = useRunHistory(services, fail);
  const { open, close } = history;

  const look = useCallback(() => {
    services.lookAtRuns().then(setKnown, (error: unknown) => fail(failureOf(error)));
  }, [services, fail]);
  useEffect(() => {
    if (occasion !== null) look();
  }, [occasion, look]);

  const { begin, stop } = useStopping();
  const perform = useCallback(
    (work: (signal: AbortSignal) => Promise<UndoReport>, andThen: () => void) => {
      setUndoing(true);
      work(begin())
        .then(
          (report) => {
            setOutcome({ report, failure: null });
            onUndone?.();
          },
          (error: unknown) => fail(failureOf(error)),
        )
        .finally(() => {
          setUndoing(false);
          look();
          andThen();
        });
    },
    [look, onUndone, fail, begin],
  );
  const undo = useCallback(
    () => perform((signal) => services.undoRun(clock().text, signal), close),
    [services, clock, perform, close],
  );
  const takeBack = useCallback(
    (runs: readonly number[]) => perform((signal) => services.undoRuns(runs, clock().text, signal), open),
    [services, clock, perform, open],
  );

  return { known, undoing, ...outcome, undo, stop, history, takeBack };
}
