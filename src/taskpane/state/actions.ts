import type { ImportChoices, TableCandidate } from "../../import/choices";
import type { ActivityField, Plan } from "../../plan/plan";
import type { Finding } from "../../validation/finding";
import type { ChangesAction } from "./changesReview";
import type { CheckedReading } from "./draft";
import type { Failure } from "./failure";
import type { BuildOutcome, BuildProgress, GivenDocument, ReadProgress, WorkbookStatus } from "./model";

/** Everything that can happen in the pane. */
export type PaneAction = SourceAction | ReadAction | DraftAction | ChangesAction | BuildAction;

/** What is given, and the ways between the steps. */
export type SourceAction =
  | { readonly type: "workbookSeen"; readonly workbook: WorkbookStatus }
  | { readonly type: "textChanged"; readonly text: string }
  | { readonly type: "documentGiven"; readonly document: GivenDocument }
  | { readonly type: "documentRemoved" }
  | { readonly type: "sourceFailed"; readonly failure: Failure }
  | { readonly type: "wentBack" }
  | { readonly type: "resumed" }
  | { readonly type: "startedOver" };

/** The reading of what was given: the first one, and further ones with other tables or columns. */
export type ReadAction =
  | { readonly type: "readStarted" }
  | { readonly type: "readProgressed"; readonly progress: ReadProgress }
  | { readonly type: "readCancelled" }
  | {
      readonly type: "readDone";
      readonly reading: CheckedReading;
      readonly choices: ImportChoices;
      readonly cutOff: string;
    }
  | {
      readonly type: "tableAsked";
      readonly candidates: readonly TableCandidate[];
      readonly choices: ImportChoices;
      readonly failure: Failure;
    };

export type DraftAction =
  | {
      readonly type: "cellEdited";
      readonly key: string;
      readonly field: ActivityField;
      readonly text: string;
    }
  | { readonly type: "rowDropped"; readonly key: string }
  | { readonly type: "rowRestored"; readonly key: string }
  | { readonly type: "doubtConfirmed"; readonly key: string; readonly field: ActivityField }
  | { readonly type: "doubtReopened"; readonly key: string; readonly field: ActivityField }
  | { readonly type: "undone" }
  | { readonly type: "redone" }
  | { readonly type: "rereadStarted" }
  | { readonly type: "rereadDone"; readonly reading: CheckedReading; readonly choices: ImportChoices }
  | { readonly type: "rereadFailed"; readonly failure: Failure | null }
  | { readonly type: "findingsChanged"; readonly plan: Plan; readonly findings: readonly Finding[] }
  | { readonly type: "checkFailed"; readonly failure: Failure }
  | { readonly type: "cutOffChanged"; readonly text: string }
  | { readonly type: "yearChanged"; readonly text: string };

export type BuildAction =
  | { readonly type: "buildStarted" }
  | { readonly type: "buildProgressed"; readonly progress: BuildProgress }
  | { readonly type: "buildDone"; readonly outcome: BuildOutcome; readonly workbook: WorkbookStatus }
  | { readonly type: "buildFailed"; readonly failure: Failure };
