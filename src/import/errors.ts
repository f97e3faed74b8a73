import type { TableCandidate } from "./choices";

/** Why a document gave no plan. The sentence for people is `importErrorSentence` of the locale. */
export type ImportErrorCode =
  | "empty-document"
  | "not-text"
  | "unsupported-kind"
  | "too-large"
  | "damaged"
  | "refused"
  | "no-appendix"
  | "no-rows";

/** A document that gives no plan; nothing of it was used. */
export abstract class ImportError extends Error {
  abstract readonly code: ImportErrorCode;
}

/** The file or the pasted text holds no letters at all. */
export class EmptyDocumentError extends ImportError {
  readonly code = "empty-document";
}

/** The bytes are no text: a photo, a program, a damaged file. */
export class NotTextError extends ImportError {
  readonly code = "not-text";
  constructor(readonly what: "image" | "binary") {
    super(`not text: ${what}`);
  }
}

/** A document of a kind that has no reader yet. */
export class UnsupportedKindError extends ImportError {
  readonly code = "unsupported-kind";
  constructor(readonly kind: string) {
    super(`unsupported kind: ${kind}`);
  }
}

/** The document is larger than the limit of its kind; both in bytes. */
export class TooLargeError extends ImportError {
  readonly code = "too-large";
  constructor(
    readonly bytes: number,
    readonly limit: number,
  ) {
    super(`${bytes} bytes, limit ${limit}`);
  }
}

/** The file can't be taken apart: cut short, changed on the way, or no such file at all. */
export class DamagedFileError extends ImportError {
  readonly code = "damaged";
  constructor(readonly part: "zip" | "xml" | "structure") {
    super(`damaged: ${part}`);
  }
}

/** What a file holds that is never unpacked or read. */
export type RefusedReason =
  | "doctype"
  | "depth"
  | "elements"
  | "entries"
  | "inflated"
  | "grid"
  | "encrypted"
  | "lines"
  | "blocks"
  | "letters";

/** A file that would take the machine's memory or time, or that is locked. */
export class RefusedFileError extends ImportError {
  readonly code = "refused";
  constructor(readonly reason: RefusedReason) {
    super(`refused: ${reason}`);
  }
}

/** No table in the document has the headings of a task table. */
export class NoAppendixError extends ImportError {
  readonly code = "no-appendix";
  /** `candidates`: the tables that a person may still choose from. */
  constructor(readonly candidates: readonly TableCandidate[] = []) {
    super("no task table");
  }
}

/** The appendix was found, but no numbered row in it. */
export class NoRowsError extends ImportError {
  readonly code = "no-rows";
  /** `candidates`: the tables that a person may still choose from. */
  constructor(readonly candidates: readonly TableCandidate[] = []) {
    super("no rows");
  }
}
