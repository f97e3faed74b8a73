import * as vi from "../locale/vi/excel";
import { newYearPane } from "../locale/vi/newYear";
import type { NewYearRefusedError } from "../workbook/newYear";
import type { ReportRefusedError } from "../workbook/reports/reportRefused";

/** Anything that keeps us from a workbook. `message` is the Vietnamese sentence that people read. */
export abstract class WorkbookError extends Error {
  abstract readonly code: string;
}

/** The workbook was made by a newer version of the add-in. */
export class SchemaTooNewError extends WorkbookError {
  readonly code = "schema-too-new";
  constructor(readonly schema: number) {
    super(vi.schemaTooNew(schema));
  }
}

/** A table lacks one of our columns (heading), or is gone as a whole (null). */
export class TableChangedError extends WorkbookError {
  readonly code = "table-changed";
  constructor(
    readonly table: string,
    readonly heading: string | null,
    readonly sheet: string,
  ) {
    super(heading === null ? vi.tableMissing(table, sheet) : vi.columnMissing(heading, table, sheet));
  }
}

/** A table lacks one of our columns, and a column that nobody knows stands in its place. */
export class ColumnRenamedError extends WorkbookError {
  readonly code = "column-renamed";
  constructor(
    readonly table: string,
    readonly heading: string,
    readonly found: string,
    readonly sheet: string,
  ) {
    super(vi.columnRenamed(heading, found, table, sheet));
  }
}

/** A name that our formulas need belongs to something of the user's. */
export class NameTakenError extends WorkbookError {
  readonly code = "name-taken";
  constructor(
    readonly kind: "table" | "name",
    readonly taken: string,
    readonly where: string,
  ) {
    super(vi.nameTaken[kind](taken, where));
  }
}

/** Cells that we would have to write hold something that we didn't write. */
export class CellsOccupiedError extends WorkbookError {
  readonly code = "cells-occupied";
  constructor(
    readonly sheet: string,
    readonly address: string,
  ) {
    super(vi.cellsOccupied(sheet, address));
  }
}

/** A sheet that has to be written is protected. */
export class SheetProtectedError extends WorkbookError {
  readonly code = "sheet-protected";
  constructor(readonly sheet: string) {
    super(vi.sheetProtected(sheet));
  }
}

/** Rows of a table that has to be written are hidden by a filter. */
export class TableFilteredError extends WorkbookError {
  readonly code = "table-filtered";
  constructor(readonly sheet: string) {
    super(vi.tableFiltered(sheet));
  }
}

/** A sheet that people want to see is hidden. */
export class SheetHiddenError extends WorkbookError {
  readonly code = "sheet-hidden";
  constructor(readonly sheet: string) {
    super(vi.sheetHidden(sheet));
  }
}

/** A row that the pane shows is no longer in its table, or is there more than once. */
export class RowGoneError extends WorkbookError {
  readonly code = "row-gone";
  constructor(readonly table: string) {
    super(vi.rowGone);
  }
}

/** A named cell of ours was deleted. */
export class NamedCellGoneError extends WorkbookError {
  readonly code = "named-cell-gone";
  constructor(
    readonly cell: string,
    readonly sheet: string,
  ) {
    super(vi.namedCellGone(cell, sheet));
  }
}

/** Sheets have to be added, but the workbook's structure is protected. */
export class StructureProtectedError extends WorkbookError {
  readonly code = "structure-protected";
  constructor() {
    super(vi.structureProtected);
  }
}

/** A text or formula is longer than a cell can hold. */
export class CellTooLongError extends WorkbookError {
  readonly code = "cell-too-long";
  constructor(
    readonly sheet: string,
    readonly address: string,
    readonly length: number,
  ) {
    super(vi.cellTooLong(sheet, address, length));
  }
}

/** The workbook isn't ours: it has no such table. */
export class NotOurWorkbookError extends WorkbookError {
  readonly code = "not-our-workbook";
  constructor() {
    super(vi.notOurWorkbook);
  }
}

/** A report can't be made as asked; the cause has the sentence. */
export class ReportNotMadeError extends WorkbookError {
  readonly code: string;
  constructor(cause: ReportRefusedError) {
    super(cause.message, { cause });
    this.code = cause.code;
  }
}

/** Next year's workbook can't be made as asked; the cause has the sentence. */
export class NewYearNotMadeError extends WorkbookError {
  readonly code: string;
  constructor(cause: NewYearRefusedError) {
    super(cause.message, { cause });
    this.code = cause.code;
  }
}

/** This Excel opens no further workbook for an add-in. */
export class WorkbooksNotOpenedError extends WorkbookError {
  readonly code = "workbooks-not-opened";
  constructor(options: { readonly cause: unknown }) {
    super(newYearPane.notOpened, options);
  }
}

/** A report's sheet was deleted, or the cell that says whether it is frozen. */
export class ReportGoneError extends WorkbookError {
  readonly code = "report-gone";
  constructor() {
    super(vi.reportGone);
  }
}

/** The sheet in which people edit their scheme isn't there. */
export class SchemeSheetGoneError extends WorkbookError {
  readonly code = "scheme-sheet-gone";
  constructor() {
    super(vi.schemeSheetGone);
  }
}

/** No run of ours can be taken back: there was none, or what it replaced wasn't kept. */
export class NothingToUndoError extends WorkbookError {
  readonly code = "nothing-to-undo";
  constructor() {
    super(vi.nothingToUndo);
  }
}

/** A person stopped a run before it wrote anything. */
export class RunStoppedError extends WorkbookError {
  readonly code = "run-stopped";
  constructor() {
    super(vi.runStopped);
  }
}

/** A person stopped a run that had written already: what it wrote has to be taken back before anybody hears of it. */
export class RunHaltedError extends Error {}

/** A person stopped a run that had written already; what it replaced stands again. */
export class RunTakenBackError extends WorkbookError {
  readonly code = "run-taken-back";
  constructor() {
    super(vi.runTakenBack);
  }
}

/** Somebody put rows or columns in, or took some out, while a run was planned; nothing was written. */
export class WorkbookMovedError extends WorkbookError {
  readonly code = "workbook-moved";
  constructor(options: { readonly cause: unknown }) {
    super(vi.workbookMoved, options);
  }
}

/** Another workbook is open than the one that a run has read; nothing was written into it. */
export class WorkbookSwappedError extends WorkbookError {
  readonly code = "workbook-swapped";
  constructor() {
    super(vi.workbookSwapped);
  }
}

/** The runs to be taken back aren't the newest any more. */
export class RunsChangedError extends WorkbookError {
  readonly code = "runs-changed";
  constructor() {
    super(vi.runsChanged);
  }
}

/** A table is to be read from a sheet that is ours: it would be read from its own copy. */
export class OurSheetError extends WorkbookError {
  readonly code = "our-sheet";
  constructor(readonly sheet: string) {
    super(vi.ourSheet(sheet));
  }
}

/** There is nothing to read in the sheet, or in what is selected of it. */
export class EmptySheetError extends WorkbookError {
  readonly code = "empty-sheet";
  constructor(
    readonly sheet: string,
    scope: "sheet" | "selection",
  ) {
    super(vi.emptySheet[scope](sheet));
  }
}

/** One cell is selected: no table. */
export class SelectionTooSmallError extends WorkbookError {
  readonly code = "selection-too-small";
  constructor() {
    super(vi.selectionTooSmall);
  }
}

/** More cells than any plan has. */
export class SheetTooLargeError extends WorkbookError {
  readonly code = "sheet-too-large";
  constructor(
    readonly cells: number,
    readonly limit: number,
  ) {
    super(vi.sheetTooLarge(cells, limit));
  }
}

/** Excel didn't answer within our own time-out. What was sent may have been done or not. */
export class ExcelTimeoutError extends WorkbookError {
  readonly code = "timeout";
  constructor(readonly seconds: number) {
    super(vi.timeout(seconds));
  }
}

/** Excel refused, with one of office.js's codes; `cause` holds its own error for the journal. */
export class ExcelError extends WorkbookError {
  constructor(
    readonly code: string,
    options: { readonly cause: unknown },
  ) {
    super(vi.excelSentence(code), options);
  }
}

/**
 * The error that people may read, whatever was thrown.
 * @example toWorkbookError(error).message // "Đang có ô được sửa dở trong Excel. …"
 */
export function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  return new ExcelError(codeOf(error), { cause: error });
}

/** Errors of office.js carry a code; ones of our own that do not are faults of the program. */
function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string")
    return error.code;
  return "ProgramFault";
}
