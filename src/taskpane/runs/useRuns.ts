import { useCallback, useEffect, useState } from "react";
import type { RunState } from "../../excel/undo/runMarks";
import type { UndoReport } from "../../excel/undoRun";
import type { Clock } from "../clock";
import { failureOf } from "../failureOf";
import type { PaneServices } from "../services";
import type { Failure, PaneState } from "../state/model";

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

/** Looks at the runs whenever the person comes to a screen that can take one back, and after each undo. */
export function useRuns(services: PaneServices, clock: Clock, { workbook, stage }: PaneState): Runs {
  const [known, setKnown] = useState<RunState | null>(null);
  const [undoing, setUndoing] = useState(false);
  const [outcome, setOutcome] = useState<Pick<Runs, "report" | "failure">>({ report: null, failure: null });
  const isOurs = workbook.kind === "ours";
  const place = stage.at === "source" || stage.at === "done" ? stage.at : null;

  const look = useCallback(() => {
    services
      .lookAtRuns()
      .then(setKnown, (error: unknown) => setOutcome({ report: null, failure: failureOf(error) }));
  }, [services]);
  useEffect(() => {
    if (isOurs && place !== null) look();
  }, [isOurs, place, look]);

  const undo = useCallback(() => {
    setUndoing(true);
    services
      .undoRun(clock().text)
      .then(
        (report) => setOutcome({ report, failure: null }),
        (error: unknown) => setOutcome({ report: null, failure: failureOf(error) }),
      )
      .finally(() => {
        setUndoing(false);
        look();
      });
  }, [services, clock, look]);

  return { known: isOurs ? known : null, undoing, ...outcome, undo };
}
