import { useCallback, useRef, useState } from "react";
import type { KeptRuns } from "../../excel/undo/keptRuns";
import type { UndoReport } from "../../excel/undoRun";
import { failureOf } from "../failureOf";
import type { PaneServices } from "../services";
import type { Failure } from "../state/failure";

/** Runs that are to be taken back, newest first. */
export interface Target {
  readonly runs: readonly number[];
  /** They took others back: taking them back does those again. */
  readonly isRedo: boolean;
}

/** How far a person has come with the list of runs. */
export type HistoryStage =
  | { readonly at: "closed" | "reading" }
  | { readonly at: "listed"; readonly kept: KeptRuns; readonly failure: Failure | null }
  | { readonly at: "previewing"; readonly kept: KeptRuns; readonly target: Target }
  | {
      readonly at: "shown";
      readonly kept: KeptRuns;
      readonly target: Target;
      readonly preview: UndoReport;
    };

export interface RunHistory {
  readonly stage: HistoryStage;
  readonly open: () => void;
  readonly close: () => void;
  /** Looks at what taking these runs back would come to. */
  readonly choose: (target: Target) => void;
  /** Back from the look to the list. */
  readonly cancel: () => void;
}

const CLOSED: HistoryStage = { at: "closed" };

/** The list of the kept runs; nothing here writes. An answer that came after a person went on is dropped. */
export function useRunHistory(services: PaneServices, onFailure: (failure: Failure) => void): RunHistory {
  const [stage, setStage] = useState<HistoryStage>(CLOSED);
  const asked = useRef(0);

  const close = useCallback(() => {
    asked.current += 1;
    setStage(CLOSED);
  }, []);
  const open = useCallback(() => {
    const mine = (asked.current += 1);
    setStage({ at: "reading" });
    services.listRuns().then(
      (kept) => {
        if (mine === asked.current) setStage({ at: "listed", kept, failure: null });
      },
      (error: unknown) => {
        if (mine !== asked.current) return;
        setStage(CLOSED);
        onFailure(failureOf(error));
      },
    );
  }, [services, onFailure]);

  const kept = "kept" in stage ? stage.kept : null;
  const choose = useCallback(
    (target: Target) => {
      if (kept === null) return;
      const mine = (asked.current += 1);
      setStage({ at: "previewing", kept, target });
      services.previewUndo(target.runs).then(
        (preview) => {
          if (mine === asked.current) setStage({ at: "shown", kept, target, preview });
        },
        (error: unknown) => {
          if (mine === asked.current) setStage({ at: "listed", kept, failure: failureOf(error) });
        },
      );
    },
    [services, kept],
  );
  const cancel = useCallback(() => {
    asked.current += 1;
    if (kept !== null) setStage({ at: "listed", kept, failure: null });
  }, [kept]);

  return { stage, open, close, choose, cancel };
}
