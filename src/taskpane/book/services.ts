import type { NewRow } from "../../excel/addRow";
import type { EditOutcome, RowEdit } from "../../excel/editRows";
import type { SelectedRow } from "../../excel/selectedRow";
import type { ReportRequest } from "../../workbook/reports/reportRequest";
import type { UnitCatalogue } from "../../plan/unit";
import type { Scheme } from "../../scoring/scheme";
import type { SchemePreview } from "../../workbook/schemeChange/schemePreview";
import type { SheetId } from "../../workbook/spec";
import type { SchemeReading } from "../scheme/schemeReading";
import type { ReadWatch } from "../services";
import type { BuildProgress } from "../state/model";
import type { WorkbookListener } from "../../excel/watchWorkbook";
import type { IsoDate } from "../../plan/calendarDate";
import type { Moment } from "../clock";
import type { MadeFile } from "../handOver";
import type { BookReading } from "./book";
import type { CellPlace } from "./places";

/** Where another scheme is read from. */
export type SchemeSource =
  | { readonly kind: "file"; readonly file: File }
  /** The sheet that lies open, which isn't ours. */
  | { readonly kind: "front" }
  /** The workbook's own sheet Bộ tiêu chí, in which `before` was written. */
  | { readonly kind: "own"; readonly before: Scheme | null };

/** What the tabs ask of the open workbook. Every promise that fails, fails with a `PaneFailure`. */
export interface BookServices {
  /** Two round trips; nothing is written. */
  readonly read: () => Promise<BookReading>;
  /** Tells of edits and selections by people; gives how to stop. */
  readonly watch: (listener: WorkbookListener) => Promise<() => Promise<void>>;
  /** Selects a cell in Excel. */
  readonly goTo: (place: CellPlace) => Promise<void>;
  readonly edit: (edits: readonly RowEdit[]) => Promise<EditOutcome>;
  /** Writes a new row into one of our tables. */
  readonly addRow: (table: string, cells: NewRow) => Promise<EditOutcome>;
  /** Brings the sheet Kiểm tra up to date. */
  readonly writeFindings: () => Promise<void>;
  /** Puts a unit into the workbook's catalogue, unless it is there. */
  readonly addUnit: (name: string) => Promise<void>;
  /** The units that another file lists or names; nothing is written. */
  readonly readUnits: (file: File, signal: AbortSignal) => Promise<UnitCatalogue>;
  /** Puts units into the workbook's catalogue. @param at when, for the journal */
  readonly addUnits: (units: UnitCatalogue, at: string) => Promise<void>;
  /** Whether the pane opens by itself with this workbook. */
  readonly opensByItself: () => Promise<boolean>;
  readonly setOpensByItself: (opens: boolean) => Promise<void>;
  /** Locks the formulas of our sheets, or opens them. @param at when, for the journal */
  readonly lockFormulas: (locked: boolean, at: string) => Promise<void>;
  /** Makes a day the one that all counts are as of. */
  readonly setCutOff: (date: IsoDate) => Promise<void>;
  /** Makes a report's sheet, or makes it again. @param at when, for the journal @param signal stops it before it writes */
  readonly makeReport: (
    request: ReportRequest,
    at: string,
    onProgress: (progress: BuildProgress) => void,
    signal: AbortSignal,
  ) => Promise<SheetId>;
  /** Makes an issued report's numbers values. */
  readonly freezeReport: (id: SheetId, moment: Moment) => Promise<void>;
  /** The report as a Word document, as its sheet shows it now. */
  readonly wordReport: (id: SheetId) => Promise<MadeFile>;
  /** Nothing is written. Never settles once the signal says that it is of no use any more. */
  readonly readScheme: (source: SchemeSource, watch: ReadWatch) => Promise<SchemeReading>;
  /** What a scheme would change in the workbook; nothing is written. */
  readonly previewScheme: (scheme: Scheme) => Promise<SchemePreview>;
  /** Puts a scheme in the place of the workbook's own; null writes the present one into its sheet. */
  readonly changeScheme: (
    scheme: Scheme | null,
    at: string,
    onProgress: (progress: BuildProgress) => void,
    signal: AbortSignal,
  ) => Promise<void>;
  /** Brings a report's sheet, or the scheme's, into sight. */
  readonly showReport: (id: SheetId) => Promise<void>;
  /** The activity's row that is selected in Excel; null where none is. */
  readonly selectedRow: () => Promise<SelectedRow | null>;
}
