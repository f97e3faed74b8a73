import { useEffect } from "react";
import type { Dispatch } from "react";
import { failureOf } from "./failureOf";
import type { BuildOrder, PaneServices } from "./services";
import type { PaneAction } from "./state/actions";
import type { PaneState } from "./state/model";

/** Compares the plan with the workbook when the review begins, and again after each choice of the person. */
export function useChanges(
  services: PaneServices,
  state: PaneState,
  orderOf: (state: PaneState) => BuildOrder | null,
  dispatch: Dispatch<PaneAction>,
): void {
  const stage = state.stage.at === "changes" && state.stage.review.comparing ? state.stage : null;
  useEffect(() => {
    const order = stage === null ? null : orderOf(state);
    if (order === null) return undefined;
    let wanted = true;
    services.compare(order).then(
      (changes) => wanted && dispatch({ type: "reviewDone", changes }),
      (error: unknown) => wanted && dispatch({ type: "reviewFailed", failure: failureOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [stage, services, dispatch]);
}
