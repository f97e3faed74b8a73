import type { KeptRuns } from "../excel/undo/keptRuns";
import type { RunState } from "../excel/undo/runMarks";
import type { UndoReport } from "../excel/undoRun";
import type { ImportChoices, TableCandidate } from "../import/choices";
import type { SheetScope } from "../excel/readOpenSheet";
import type { IsoDate } from "../plan/calendarDate";
import type { Plan } from "../plan/plan";
import type { Finding } from "../validation/finding";
import type { PairingChoice } from "../workbook/carry/pairing";
import type { PlanChanges } from "../workbook/changes/planChange";
import type { NewYearPreview } from "../workbook/newYearPreview";
import type { JournalEntry } from "../workbook/sheets/journal";
import type { MadeFile } from "./handOver";
import type { CheckedReading } from "./state/draft";
import type { Failure } from "./state/failure";
import type { BuildOutcome, BuildProgress, GivenDocument, ReadProgress, SheetDocument } from "./state/model";

/**
 * What the pane asks of the rest of the product. Every promise that fails, fails with a `PaneFailure`, whose
 * sentence a person can read.
 */
export interface PaneServices {
  /** Fetches what reading takes while the person still looks for a document. */
  readonly getReady: () => void;
  readonly readPlan: (order: ReadOrder, watch: ReadWatch) => Promise<ReadOutcome>;
  /** Takes the cells of a sheet that lies open in Excel; nothing is written. */
  readonly readSheet: (scope: SheetScope) => Promise<SheetDocument>;
  /** Never settles once the signal says that the answer is of no use any more. */
  readonly check: (plan: Plan, signal: AbortSignal) => Promise<readonly Finding[]>;
  /** What the order would change in the workbook's activities; null where it has none. Nothing is written. */
  readonly compare: (order: BuildOrder) => Promise<PlanChanges | null>;
  /** What can be taken back in the open workbook, and whether a run was cut short. */
  readonly lookAtRuns: () => Promise<RunState>;
  /** Takes the last run back. @param at when, for the journal */
  readonly undoRun: (at: string, signal: AbortSignal) => Promise<UndoReport>;
  /** The runs that are kept, newest first. */
  readonly listRuns: () => Promise<KeptRuns>;
  /** What taking these runs back, the newest first, would come to; nothing is written. */
  readonly previewUndo: (runs: readonly number[]) => Promise<UndoReport>;
  readonly undoRuns: (runs: readonly number[], at: string, signal: AbortSignal) => Promise<UndoReport>;
  /** What next year's workbook would take from the open one; nothing is written. */
  readonly previewNewYear: () => Promise<NewYearPreview>;
  /** Opens the workbook that next year's is made in, unless the signal said before that nobody wants it. */
  readonly openNewYear: (signal: AbortSignal) => Promise<void>;
  /** The same workbook as a file, where Excel opens none for an add-in. */
  readonly newYearFile: () => Promise<MadeFile>;
  /** Fails where the signal stopped it: nothing is written then, or it is taken back. */
  readonly build: (
    order: BuildOrder,
    onProgress: (progress: BuildProgress) => void,
    signal: AbortSignal,
  ) => Promise<BuildOutcome>;
}

/** What to read, and how a person wants it read. */
export interface ReadOrder {
  readonly document: GivenDocument | { readonly kind: "text"; readonly text: string };
  readonly choices: ImportChoices;
}

export interface ReadWatch {
  readonly onProgress: (progress: ReadProgress) => void;
  /** Ends the reading; what it then gives or how it fails is of no interest any more. */
  readonly signal: AbortSignal;
}

export type ReadOutcome =
  | { readonly kind: "read"; readonly reading: CheckedReading }
  /** No task table was recognised, but there are tables that a person may know better. */
  | {
      readonly kind: "undecided";
      readonly candidates: readonly TableCandidate[];
      readonly failure: Failure;
    };

export interface BuildOrder {
  readonly plan: Plan;
  readonly cutOff: IsoDate;
  /** The line of the journal that tells of this run. */
  readonly journal: JournalEntry;
  /** What the person said of the pairing of old and new activities. */
  readonly pairing: readonly PairingChoice[];
}

/** A failure in words for people. The cause stays attached for the developer's console. */
export class PaneFailure extends Error {
  constructor(
    readonly failure: Failure,
    options?: ErrorOptions,
  ) {
    super(failure.title, options);
  }
}
