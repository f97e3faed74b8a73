import type { ImportChoices, TableCandidate } from "../../import/choices";
import type { GridDocument } from "../../import/table/model";
import type { IsoDate } from "../../plan/calendarDate";
import type { FormerYear } from "../book/book";
import type { ChangesReview } from "./changesReview";
import type { Draft } from "./draft";
import type { Failure } from "./failure";

/** A plan's document, as a person gave it: a file, what lay on the clipboard, or a table of the open workbook. */
export type GivenDocument =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "clipboard"; readonly html: string; readonly text: string }
  | SheetDocument;

export interface SheetDocument {
  readonly kind: "sheet";
  /** The tab's name. */
  readonly name: string;
  readonly document: GridDocument;
}

/** What the person gave: the pasted text, or a document, which then counts instead. */
export interface SourceInput {
  readonly text: string;
  readonly given: GivenDocument | null;
}

/** What the open workbook is to us. */
export type WorkbookStatus =
  | { readonly kind: "looking" }
  | { readonly kind: "foreign"; readonly follows?: FormerYear }
  | {
      readonly kind: "ours";
      readonly year: number | null;
      readonly cutOff: IsoDate | null;
      readonly activities: number;
    }
  | { readonly kind: "unreadable"; readonly failure: Failure };

export interface BuildProgress {
  /** What is being done. */
  readonly label: string;
  /** How much of the whole is done, 0–1. */
  readonly share: number;
  /** It can be stopped: nothing is written yet, or what is written will be taken back. */
  readonly canStop: boolean;
}

/** Pages read so far. */
export interface ReadProgress {
  readonly page: number;
  readonly pages: number;
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
  | { readonly at: "reading"; readonly progress: ReadProgress | null }
  /** The import found no task table: a person says which of the document's tables it is. */
  | {
      readonly at: "choosing";
      readonly candidates: readonly TableCandidate[];
      readonly choices: ImportChoices;
      readonly failure: Failure;
    }
  | { readonly at: "preview"; readonly draft: Draft; readonly failure: Failure | null }
  | { readonly at: "changes"; readonly draft: Draft; readonly review: ChangesReview }
  | {
      readonly at: "building";
      readonly draft: Draft;
      readonly progress: BuildProgress | null;
      /** Where it was begun from the changes: what was said of them. */
      readonly review: ChangesReview | null;
    }
  | { readonly at: "done"; readonly draft: Draft; readonly outcome: BuildOutcome };

export interface PaneState {
  readonly source: SourceInput;
  readonly workbook: WorkbookStatus;
  readonly stage: Stage;
  /** The draft that was left by going back; it stays until another plan has been read. */
  readonly keptDraft: Draft | null;
}

export const INITIAL_STATE: PaneState = {
  source: { text: "", given: null },
  workbook: { kind: "looking" },
  stage: { at: "source", failure: null },
  keptDraft: null,
};
