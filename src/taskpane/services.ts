import type { IsoDate } from "../plan/calendarDate";
import type { Plan } from "../plan/plan";
import type { JournalEntry } from "../workbook/sheets/journal";
import type { Finding } from "../validation/finding";
import type { BuildOutcome, BuildProgress, Failure, SourceInput } from "./state/model";

/**
 * What the pane asks of the rest of the product. Every promise that fails, fails with a `PaneFailure`, whose
 * sentence a person can read.
 */
export interface PaneServices {
  readonly readPlan: (source: SourceInput) => Promise<PlanReading>;
  readonly check: (plan: Plan) => Promise<readonly Finding[]>;
  readonly build: (order: BuildOrder, onProgress: (progress: BuildProgress) => void) => Promise<BuildOutcome>;
}

export interface PlanReading {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** One sentence for each warning of the import. */
  readonly warnings: readonly string[];
}

export interface BuildOrder {
  readonly plan: Plan;
  readonly cutOff: IsoDate;
  /** The line of the journal that tells of this run. */
  readonly journal: JournalEntry;
  /** The workbook is ours already. */
  readonly updating: boolean;
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
