import type { SheetId } from "../../workbook/spec";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { Rect } from "../cells/address";
import type { SheetGrid } from "../cells/sheetGrid";
import type { SheetMarks } from "./sheetMarks";

/** What a workbook holds now, as far as a run has to know it. */
export interface CurrentWorkbook {
  /** For the pure folders: values of our tables and named cells. */
  readonly snapshot: WorkbookSnapshot;
  readonly sheets: ReadonlyMap<SheetId, CurrentSheet>;
  /** Sheets and tables that aren't ours: never touched, but their names are taken. */
  readonly foreignSheets: readonly string[];
  readonly foreignTables: readonly { readonly name: string; readonly sheetName: string }[];
  /** Names of the whole workbook with what they refer to, by name in capitals. */
  readonly names: ReadonlyMap<string, CurrentName>;
  /** Custom properties of the document, ours and others'. */
  readonly properties: ReadonlyMap<string, string>;
  /** Adding sheets is forbidden by the workbook's own protection. */
  readonly structureProtected: boolean;
  /** The file's name, by which a run notices that another workbook is open by now. */
  readonly workbook: string;
}

export interface CurrentSheet {
  readonly id: SheetId;
  /** Excel's id of the worksheet; it survives renaming. */
  readonly key: string;
  /** The tab's name today. */
  readonly name: string;
  readonly protected: boolean;
  readonly marks: SheetMarks;
  /** The cell that was A1 when the sheet was made. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly grid: SheetGrid;
  readonly tables: readonly CurrentTable[];
}

export interface CurrentTable {
  readonly name: string;
  /** Headings and body, without a total row. */
  readonly area: Rect;
  readonly headings: readonly string[];
  /** Somebody hides rows of it by a criterion. */
  readonly filtered: boolean;
}

export interface CurrentName {
  readonly name: string;
  /** "='Kế hoạch'!$A$1"; "=#REF!…" where its cell was deleted. */
  readonly formula: string;
  /** Excel's id of the sheet it points to, null where that is none of the workbook's. */
  readonly sheetKey: string | null;
  readonly address: string;
}
