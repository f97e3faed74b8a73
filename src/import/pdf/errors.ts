import { ImportError } from "../errors";

/** The pages are pictures of paper: there are no letters in the file. */
export class ScannedPdfError extends ImportError {
  readonly code = "not-text";
}

/** The file opens only with a password. */
export class EncryptedPdfError extends ImportError {
  readonly code = "refused";
}

/** More pages than are read; no plan has that many. */
export class TooManyPagesError extends ImportError {
  readonly code = "refused";
  constructor(
    readonly pages: number,
    readonly limit: number,
  ) {
    super(`${pages} pages, limit ${limit}`);
  }
}

/** The file is cut short or changed: its pages can't be found. */
export class DamagedPdfError extends ImportError {
  readonly code = "damaged";
}

/** A page holds more letters than can be put into lines in a reasonable time. */
export class CrowdedPageError extends ImportError {
  readonly code = "refused";
  /** @param page from 1 */
  constructor(readonly page: number) {
    super(`page ${page} is crowded`);
  }
}
