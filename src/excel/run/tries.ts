import { WorkbookSwappedError } from "../errors";
import type { ExpectedCells } from "./rowsStill";

/** What a run remembers from try to try. */
export class Tries {
  private rowsBefore: string | null = null;
  private workbook: string | null = null;

  /** @throws WorkbookSwappedError where this isn't the workbook that was read first. */
  stayIn(workbook: string): void {
    this.workbook ??= workbook;
    if (this.workbook !== workbook) throw new WorkbookSwappedError();
  }

  /** Where the rows are again as they were read before, it wasn't they that moved, whatever Excel makes of them. */
  areRowsKnown(rows: readonly ExpectedCells[]): boolean {
    const read = JSON.stringify(rows);
    const isKnown = read === this.rowsBefore;
    this.rowsBefore = read;
    return isKnown;
  }
}
