/** The bytes are no workbook that this host can open. */
export class UnreadableWorkbookError extends Error {
  readonly code = "UnreadableWorkbook";

  constructor(cause: unknown) {
    super("The file is no .xlsx workbook, or it is damaged.", { cause });
    this.name = "UnreadableWorkbookError";
  }
}

/** The calculation engine left a formula cell without a result: its own failure, never the workbook's. */
export class MissingResultError extends Error {
  readonly code = "MissingResult";

  constructor(
    readonly cell: string,
    readonly formula: string,
  ) {
    super(`No result for ${cell}: =${formula}`);
    this.name = "MissingResultError";
  }
}

/** Formulas of a very large workbook refer to one another in a way that doesn't settle. */
export class CircularBatchesError extends Error {
  readonly code = "CircularBatches";

  constructor(rounds: number) {
    super(`The formulas did not settle in ${rounds} rounds.`);
    this.name = "CircularBatchesError";
  }
}
