import { useCallback, useEffect, useReducer } from "react";
import type { Dispatch } from "react";
import { building } from "../locale/vi/pane";
import type { IsoDate } from "../plan/calendarDate";
import type { Plan } from "../plan/plan";
import type { Clock } from "./clock";
import { failureOf } from "./failureOf";
import { givenName } from "./givenName";
import type { NewYear } from "./newYear/useNewYear";
import { useNewYear } from "./newYear/useNewYear";
import type { Runs } from "./runs/useRuns";
import { useRuns } from "./runs/useRuns";
import type { BuildOrder, PaneServices } from "./services";
import type { PaneAction } from "./state/actions";
import { cutOffOf } from "./state/cutOff";
import { settledPlan } from "./state/doubts";
import type { Draft } from "./state/draft";
import { withYear } from "./state/edits";
import { INITIAL_STATE } from "./state/model";
import type { PaneState, WorkbookStatus } from "./state/model";
import { reduce } from "./state/reducer";
import { useChanges } from "./useChanges";
import { useReading } from "./useReading";
import type { Reading } from "./useReading";
import { useStopping } from "./useStopping";

export interface Pane extends Reading {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  /** On from the preview: to what will change, or, in a workbook that isn't ours yet, to writing it. */
  readonly proceed: (draft: Draft) => void;
  /** Writes the plan at hand into the workbook. */
  readonly build: () => void;
  /** Stops the writing; what is written by then is taken back. */
  readonly stopBuild: () => void;
  readonly runs: Runs;
  readonly newYear: NewYear;
}

/** The pane's state and what can be done; every failure ends in the state as words. */
export function usePane(services: PaneServices, clock: Clock): Pane {
  const [state, dispatch] = useReducer(reduce, INITIAL_STATE);
  useFindings(services, state, dispatch);
  const reading = useReading(services, clock, dispatch);

  const orderOf = useCallback((from: PaneState) => buildOrder(from, clock), [clock]);
  useChanges(services, state, orderOf, dispatch);

  const { begin, stop: stopBuild } = useStopping();
  const build = useCallback(() => {
    const order = orderOf(state);
    if (order === null) return;
    dispatch({ type: "buildStarted" });
    services
      .build(order, (progress) => dispatch({ type: "buildProgressed", progress }), begin())
      .then(
        (outcome) =>
          dispatch({ type: "buildDone", outcome, workbook: statusAfter(order.plan, order.cutOff) }),
        (error: unknown) => dispatch({ type: "buildFailed", failure: failureOf(error) }),
      );
  }, [services, orderOf, state, begin]);

  const proceed = useCallback(
    (draft: Draft) => {
      if (state.workbook.kind === "ours") dispatch({ type: "reviewStarted", draft });
      else build();
    },
    [state.workbook.kind, build],
  );

  const { at } = state.stage;
  const isOurs = state.workbook.kind === "ours";
  const runs = useRuns(services, clock, {
    occasion: isOurs && (at === "source" || at === "done") ? at : null,
  });
  const newYear = useNewYear(services);
  return {
    ...reading,
    newYear,
    state,
    dispatch,
    proceed,
    build,
    stopBuild,
    runs: isOurs ? runs : { ...runs, known: null },
  };
}

/** What is to be built of the draft at hand; null where there is none, or no cut-off date yet. */
function buildOrder({ stage, workbook, source }: PaneState, clock: Clock): BuildOrder | null {
  if (stage.at !== "preview" && stage.at !== "changes") return null;
  const cutOff = cutOffOf(stage.draft, workbook);
  if (cutOff === null) return null;
  const journal = {
    at: clock().text,
    what: workbook.kind === "ours" ? building.journalUpdated : building.journalBuilt,
    detail: source.given === null ? building.journalPasted : givenName(source.given),
  };
  const plan = withYear(settledPlan(stage.draft), stage.draft.year);
  return { plan, cutOff, journal, pairing: stage.at === "changes" ? stage.review.choices : [] };
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
