import { useCallback, useEffect, useReducer } from "react";
import type { Dispatch } from "react";
import { building } from "../locale/vi/pane";
import type { IsoDate } from "../plan/calendarDate";
import type { Plan } from "../plan/plan";
import type { Clock } from "./clock";
import { failureOf } from "./failureOf";
import { givenName } from "./givenName";
import type { PaneServices } from "./services";
import type { PaneAction } from "./state/actions";
import { cutOffOf } from "./state/cutOff";
import { settledPlan } from "./state/doubts";
import type { Draft } from "./state/draft";
import { withYear } from "./state/edits";
import { INITIAL_STATE } from "./state/model";
import type { PaneState, WorkbookStatus } from "./state/model";
import { reduce } from "./state/reducer";
import { useReading } from "./useReading";
import type { Reading } from "./useReading";

export interface Pane extends Reading {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly build: (draft: Draft) => void;
}

/** The pane's state and what can be done; every failure ends in the state as words. */
export function usePane(services: PaneServices, clock: Clock): Pane {
  const [state, dispatch] = useReducer(reduce, INITIAL_STATE);
  useFindings(services, state, dispatch);
  const reading = useReading(services, clock, dispatch);

  const { workbook, source } = state;
  const build = useCallback(
    (draft: Draft) => {
      const cutOff = cutOffOf(draft, workbook);
      if (cutOff === null) return;
      const updating = workbook.kind === "ours";
      const journal = {
        at: clock().text,
        what: updating ? building.journalUpdated : building.journalBuilt,
        detail: source.given === null ? building.journalPasted : givenName(source.given),
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

  return { ...reading, state, dispatch, build };
}

function statusAfter(plan: Plan, cutOff: IsoDate): WorkbookStatus {
  return { kind: "ours", year: plan.head.year, cutOff, activities: plan.activities.length };
}

/** Checks the plan again after each edit; the reducer drops answers about an older plan. */
function useFindings(services: PaneServices, state: PaneState, dispatch: Dispatch<PaneAction>): void {
  const draft = state.stage.at === "preview" && state.stage.draft.stale ? state.stage.draft : null;
  const plan = draft?.plan ?? null;
  const year = draft?.year ?? "";
  useEffect(() => {
    if (plan === null) return;
    const older = new AbortController();
    services.check(withYear(plan, year), older.signal).then(
      (findings) => dispatch({ type: "findingsChanged", plan, findings }),
      (error: unknown) => {
        if (!older.signal.aborted) dispatch({ type: "checkFailed", failure: failureOf(error) });
      },
    );
    return () => older.abort();
  }, [services, plan, year, dispatch]);
}
