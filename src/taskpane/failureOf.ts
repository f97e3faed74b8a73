import { failure as texts } from "../locale/vi/pane";
import { PaneFailure } from "./services";
import type { Failure } from "./state/failure";

/** What a person reads of anything thrown. */
export function failureOf(error: unknown): Failure {
  if (error instanceof PaneFailure) return error.failure;
  return { title: texts.unexpectedTitle, advice: texts.unexpectedAdvice };
}

/** A person is typing in a cell: until they are done, Excel answers nothing. */
export function isCellBeingEdited(error: unknown): boolean {
  if (!(error instanceof PaneFailure)) return false;
  const { cause } = error;
  return (
    typeof cause === "object" &&
    cause !== null &&
    "code" in cause &&
    cause.code === "InvalidOperationInCellEditMode"
  );
}
