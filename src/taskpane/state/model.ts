import type { IsoDate } from "../../plan/calendarDate";
import type { Plan } from "../../plan/plan";
import type { Finding } from "../../validation/finding";

/** What the person gave: the pasted text, or an opened file, which then counts instead. */
export interface SourceInput {
  readonly text: string;
  readonly file: OpenedFile | null;
}

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the open workbook is to us. */
export type WorkbookStatus =
  | { readonly kind: "looking" }
  | { readonly kind: "foreign" }
  | {
      readonly kind: "ours";
      readonly year: number | null;
      readonly cutOff: IsoDate | null;
      readonly activities: number;
    }
  | { readonly kind: "unreadable"; readonly failure: Failure };

/** What went wrong, and what to do about it. */
export interface Failure {
  readonly title: string;
  readonly advice: string;
}

/** The plan as read, while a person looks it over. */
export interface Draft {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** The plan has changed since the findings were made. */
  readonly stale: boolean;
  readonly warnings: readonly string[];
  /** Doubts that a person has confirmed or mended, as `doubtId` names them. */
  readonly reviewed: ReadonlySet<string>;
  /** As typed; read by `parseVietnameseDate`. */
  readonly cutOff: string;
  /** As typed; only asked where the document gives no year. */
  readonly year: string;
}

export interface BuildProgress {
  /** What is being done. */
  readonly label: string;
  /** How much of the whole is done, 0–1. */
  readonly share: number;
}

export interface BuildOutcome {
  readonly year: number | null;
  readonly sheets: number;
  /** False where the workbook already was what the plan asks for. */
  readonly wrote: boolean;
  /** The workbook was not ours before. */
  readonly created: boolean;
}

export type Stage =
  | { readonly at: "source"; readonly failure: Failure | null }
  | { readonly at: "reading" }
  | { readonly at: "preview"; readonly draft: Draft; readonly failure: Failure | null }
  | { readonly at: "building"; readonly draft: Draft; readonly progress: BuildProgress | null }
  | { readonly at: "done"; readonly draft: Draft; readonly outcome: BuildOutcome };

export interface PaneState {
  readonly source: SourceInput;
  readonly workbook: WorkbookStatus;
  readonly stage: Stage;
  /** The draft that was left by going back; it stays until another plan has been read. */
  readonly keptDraft: Draft | null;
}

export const INITIAL_STATE: PaneState = {
  source: { text: "", file: null },
  workbook: { kind: "looking" },
  stage: { at: "source", failure: null },
  keptDraft: null,
};
