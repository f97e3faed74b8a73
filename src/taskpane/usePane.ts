import { useCallback, useEffect, useReducer } from "react";
import type { Dispatch } from "react";
import { building, source as sourceTexts } from "../locale/vi/pane";
import { toVietnamese } from "../plan/calendarDate";
import type { IsoDate } from "../plan/calendarDate";
import type { Plan } from "../plan/plan";
import type { Clock } from "./clock";
import { failureOf } from "./failureOf";
import type { PaneServices } from "./services";
import type { PaneAction } from "./state/actions";
import { settledPlan } from "./state/doubts";
import { withYear } from "./state/edits";
import { INITIAL_STATE } from "./state/model";
import type { Draft, Failure, PaneState, SourceInput, WorkbookStatus } from "./state/model";
import { reduce } from "./state/reducer";
import { cutOffOf } from "./state/cutOff";

export interface Pane {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly read: (source: SourceInput) => void;
  readonly openFile: (file: File) => void;
  readonly build: (draft: Draft) => void;
}

/** The pane's state and what can be done; every failure ends in the state as words. */
export function usePane(services: PaneServices, clock: Clock): Pane {
  const [state, dispatch] = useReducer(reduce, INITIAL_STATE);
  useFindings(services, state, dispatch);

  const read = useCallback(
    (source: SourceInput) => {
      if (source.file === null && source.text.trim() === "") {
        const empty = { title: sourceTexts.emptyTitle, advice: sourceTexts.emptyAdvice };
        dispatch({ type: "sourceFailed", failure: empty });
        return;
      }
      dispatch({ type: "readStarted" });
      services.readPlan(source).then(
        (reading) => dispatch({ type: "readDone", reading, cutOff: toVietnamese(clock().date) }),
        (error: unknown) => dispatch({ type: "sourceFailed", failure: failureOf(error) }),
      );
    },
    [services, clock],
  );

  const openFile = useCallback(
    (file: File) => {
      file.arrayBuffer().then(
        (buffer) => {
          const opened = { name: file.name, bytes: new Uint8Array(buffer) };
          dispatch({ type: "fileOpened", file: opened });
          read({ text: "", file: opened });
        },
        () => dispatch({ type: "sourceFailed", failure: UNREADABLE_FILE }),
      );
    },
    [read],
  );

  const { workbook, source } = state;
  const build = useCallback(
    (draft: Draft) => {
      const cutOff = cutOffOf(draft, workbook);
      if (cutOff === null) return;
      const updating = workbook.kind === "ours";
      const journal = {
        at: clock().text,
        what: updating ? building.journalUpdated : building.journalBuilt,
        detail: source.file?.name ?? building.journalPasted,
      };
      const plan = withYear(settledPlan(draft), draft.year);
      dispatch({ type: "buildStarted" });
      services
        .build({ plan, cutOff, journal, updating }, (progress) =>
          dispatch({ type: "buildProgressed", progress }),
        )
        .then(
          (outcome) => dispatch({ type: "buildDone", outcome, workbook: statusAfter(plan, cutOff) }),
          (error: unknown) => dispatch({ type: "buildFailed", failure: failureOf(error) }),
        );
    },
    [services, clock, workbook, source],
  );

  return { state, dispatch, read, openFile, build };
}

function statusAfter(plan: Plan, cutOff: IsoDate): WorkbookStatus {
  return { kind: "ours", year: plan.head.year, cutOff, activities: plan.activities.length };
}

const UNREADABLE_FILE: Failure = {
  title: sourceTexts.fileUnreadableTitle,
  advice: sourceTexts.fileUnreadableAdvice,
};

/** Checks the plan again after each edit; the reducer drops answers about an older plan. */
function useFindings(services: PaneServices, state: PaneState, dispatch: Dispatch<PaneAction>): void {
  const draft = state.stage.at === "preview" && state.stage.draft.stale ? state.stage.draft : null;
  const plan = draft?.plan ?? null;
  const year = draft?.year ?? "";
  useEffect(() => {
    if (plan === null) return;
    services.check(withYear(plan, year)).then(
      (findings) => dispatch({ type: "findingsChanged", plan, findings }),
      (error: unknown) => dispatch({ type: "checkFailed", failure: failureOf(error) }),
    );
  }, [services, plan, year, dispatch]);
}
