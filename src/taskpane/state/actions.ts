import type { ActivityField, Plan } from "../../plan/plan";
import type { Finding } from "../../validation/finding";
import type { PlanReading } from "../services";
import type { BuildOutcome, BuildProgress, Failure, OpenedFile, WorkbookStatus } from "./model";

/** Everything that can happen in the pane. */
export type PaneAction =
  | { readonly type: "workbookSeen"; readonly workbook: WorkbookStatus }
  | { readonly type: "textChanged"; readonly text: string }
  | { readonly type: "fileOpened"; readonly file: OpenedFile }
  | { readonly type: "fileRemoved" }
  | { readonly type: "sourceFailed"; readonly failure: Failure }
  | { readonly type: "readStarted" }
  | { readonly type: "readDone"; readonly reading: PlanReading; readonly cutOff: string }
  | {
      readonly type: "cellEdited";
      readonly key: string;
      readonly field: ActivityField;
      readonly text: string;
    }
  | { readonly type: "doubtConfirmed"; readonly id: string }
  | { readonly type: "doubtReopened"; readonly id: string }
  | { readonly type: "findingsChanged"; readonly plan: Plan; readonly findings: readonly Finding[] }
  | { readonly type: "checkFailed"; readonly failure: Failure }
  | { readonly type: "cutOffChanged"; readonly text: string }
  | { readonly type: "yearChanged"; readonly text: string }
  | { readonly type: "wentBack" }
  | { readonly type: "resumed" }
  | { readonly type: "buildStarted" }
  | { readonly type: "buildProgressed"; readonly progress: BuildProgress }
  | { readonly type: "buildDone"; readonly outcome: BuildOutcome; readonly workbook: WorkbookStatus }
  | { readonly type: "buildFailed"; readonly failure: Failure }
  | { readonly type: "startedOver" };
