/**
 * What a workbook should be, as plain data: described by the pure folders, applied by `src/excel`.
 * Applying the same spec twice writes nothing.
 *
 * Addresses are A1 within the sheet ("B4", "A1:F20"). Column widths are in characters of the standard font,
 * row heights and font sizes in points, margins in centimetres, colours "#RRGGBB".
 */
export interface WorkbookSpec {
  readonly schema: typeof SCHEMA;
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly NameSpec[];
}

/** Version of the workbook's layout. A workbook of a newer schema is refused. */
export const SCHEMA = 1;

/**
 * Content of one cell. A string is always text, whatever it begins with: the adapter escapes it, so imported
 * text never becomes a formula. null leaves the cell blank.
 */
export type Cell = string | number | boolean | null | FormulaCell;

/** A formula of ours: English function names, commas, functions that Excel 2016 and LibreOffice both have. */
export interface FormulaCell {
  readonly formula: `=${string}`;
}

/** Whose content it is. What a person owns is written once, where it is still blank, and never again. */
export type Owner = "ours" | "person";

/** Our sheets. They are recognised by a hidden name that points at them, never by the name on the tab. */
export type SheetId =
  | "overview"
  | "plan"
  | "milestones"
  | "units"
  | "targets"
  | "findings"
  | "scorecard"
  | "evidence"
  | "former-scores"
  | "scheme"
  | "comparison"
  | "journal"
  | "holidays"
  | "about"
  | "lists"
  | `report-${string}`;

export interface SheetSpec {
  readonly id: SheetId;
  /** Name of the tab when it is made; people may rename it. */
  readonly name: string;
  readonly visibility: "visible" | "hidden";
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  readonly blocks: readonly Block[];
  readonly tables: readonly TableSpec[];
  readonly columnWidths: readonly ColumnWidth[];
  readonly rowHeights: readonly RowHeight[];
  readonly formats: readonly RangeFormat[];
  /** Merged areas, outside tables only. */
  readonly merges: readonly string[];
  readonly validations: readonly ValidationSpec[];
  readonly conditionalFormats: readonly ConditionalFormatSpec[];
  readonly charts: readonly ChartSpec[];
  /** Rows and columns that stay in sight; 0 for none. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly page: PageSpec;
}

/** A rectangle of cells that is no table. */
export interface Block {
  /** Top-left cell. */
  readonly at: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly owner: Owner;
  /** Written whatever stands there: somebody asked for something else in its place. */
  readonly anew?: boolean;
}

export interface TableSpec {
  /** Name in the workbook, e.g. "KeHoach": letters, digits and "_" only. */
  readonly name: string;
  /** Top-left cell of its heading row. */
  readonly at: string;
  readonly columns: readonly TableColumn[];
  /** One array a row, one cell a column; ignored (null) where the column has a formula. A table has at least one row. */
  readonly rows: readonly (readonly Cell[])[];
  /** Heading of the column that identifies a row across runs. Rows that people added have other keys, and stay. */
  readonly key: string;
  readonly showBanding: boolean;
  /** "people": the order people gave the rows stays (sorting). Default "spec": the described order. */
  readonly rowOrder?: "spec" | "people";
  /** How a later run tells our rows from people's own; see carryOver. */
  readonly provenance?: Provenance;
  /**
   * Headings of columns that the description takes from today's table itself: a table that lacks one can't be
   * completed.
   */
  readonly irreplaceable?: readonly string[];
  /** Its rows belong to rows of another table, and follow them when a new edition gives those another key. */
  readonly belongsTo?: Belonging;
  /**
   * For each row the row of today's table (from 0) that it continues, null for a new one. carryOver says it; without
   * it rows are found again by their keys.
   */
  readonly continues?: readonly (number | null)[];
  /** Cells of people's columns that nevertheless get what is described: what stands in them is ours. */
  readonly anew?: readonly AnewCell[];
}

/** A cell by its row's key and its column's heading. */
export interface AnewCell {
  readonly key: string;
  readonly heading: string;
}

export interface Belonging {
  readonly table: string;
  /** Column with the other row's key. It is also a part of the row's own key, set off by the separator. */
  readonly heading: string;
  readonly separator: "/" | "|";
  /** What people filled in here keeps the other row too, though it left the plan. */
  readonly keepsOwner: boolean;
  /** Only rows belong to that table whose number in this column is not above. */
  readonly where?: { readonly heading: string; readonly atMost: number };
}

export interface Provenance {
  /** Hidden column with a mark of what we wrote into each mendable cell of the row; blank in people's own rows. */
  readonly fingerprint?: string;
  /** Where a row that left the plan, but is kept for what people filled in, says so. */
  readonly departed?: { readonly heading: string; readonly text: string };
  /** Column for a remark where the plan's new words meet a cell that a person has corrected. */
  readonly notes?: string;
  /** Rows of earlier runs stay although a new run doesn't describe them (a journal). */
  readonly keepAll?: boolean;
}

export interface TableColumn {
  /** Heading, Vietnamese, without [ ] # ' : , . / & + - % */
  readonly heading: string;
  readonly owner: Owner;
  /** The same formula in each row, in structured references: "=IF([@Hạn]=\"\",…)". Owner is then "ours". */
  readonly formula?: `=${string}`;
  /**
   * Its words say which work a row is about, so that the row is found again when a new edition renumbers or rewords
   * it. "work": the last such column that isn't blank names the work itself; everything else helps to recognise it.
   */
  readonly identifies?: "work" | "context";
  readonly width: number;
  /** Of people's column: in rows that have one of these texts under the heading a formula of ours stands instead. */
  readonly computedIn?: { readonly heading: string; readonly texts: readonly string[] };
  /** What a new row starts with, in a column of people's: alone it is nothing that a person filled in. */
  readonly initial?: string | number;
  /** Ours, but a correction that a person makes in a cell stays. Needs the table's fingerprint column. */
  readonly mendable?: boolean;
  /** People's, but a code of ours: it is written anew where carryOver gives it another one. */
  readonly followsCode?: boolean;
  readonly numberFormat?: string;
  readonly align?: HorizontalAlign;
  readonly wrap?: boolean;
}

export type HorizontalAlign = "left" | "center" | "right" | "justify";

export interface ColumnWidth {
  /** "C" or "C:F" */
  readonly columns: string;
  readonly width: number;
  readonly hidden?: boolean;
}

export interface RowHeight {
  /** "4" or "4:9" */
  readonly rows: string;
  readonly height: number;
}

export interface RangeFormat {
  readonly range: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: HorizontalAlign;
  readonly valign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  /** Thin lines around and inside, or only below. */
  readonly border?: "all" | "outline" | "bottom";
  readonly borderColor?: string;
}

export interface ValidationSpec {
  readonly range: string;
  readonly rule: ValidationRule;
  readonly error: { readonly title: string; readonly message: string; readonly style: "stop" | "warning" };
  readonly prompt?: { readonly title: string; readonly message: string };
}

export type ValidationRule =
  /** Entries from a range: "=DsTrangThai" or "=Lists!$A$2:$A$9" */
  | { readonly kind: "list"; readonly source: `=${string}` }
  | { readonly kind: "decimal"; readonly min: number | `=${string}`; readonly max: number | `=${string}` }
  | { readonly kind: "whole"; readonly min: number; readonly max: number }
  /** Between two days, as Excel serials. */
  | { readonly kind: "date"; readonly min: number; readonly max: number }
  | { readonly kind: "custom"; readonly formula: `=${string}` };

export type ConditionalFormatSpec =
  | {
      readonly kind: "formula";
      readonly range: string;
      /** Relative to the range's first cell. */
      readonly formula: `=${string}`;
      readonly color?: string;
      readonly fill?: string;
      readonly bold?: boolean;
      readonly stopIfTrue?: boolean;
    }
  | { readonly kind: "dataBar"; readonly range: string; readonly color: string; readonly max: number };

export interface ChartSpec {
  /** Unique in its sheet; it is how the chart is found again. */
  readonly name: string;
  readonly type: "barClustered" | "columnClustered" | "columnStacked" | "line" | "doughnut";
  readonly title: string;
  readonly categories: string;
  readonly series: readonly ChartSeriesSpec[];
  /** Top-left and bottom-right cells that it covers. */
  readonly from: string;
  readonly to: string;
  readonly legend: "bottom" | "right" | "none";
  /** Of the values' labels; where there is one, zeros go without. */
  readonly valueFormat?: string;
  /** Where the value axis ends, e.g. 1 for shares that shall be compared with the whole. */
  readonly valueMax?: number;
}

export interface ChartSeriesSpec {
  readonly name: string;
  readonly values: string;
  readonly color: string;
  /** Its values stand elsewhere in the chart. */
  readonly unlabelled?: true;
}

export interface PageSpec {
  readonly orientation: "portrait" | "landscape";
  /** A4, fitted to the width of one page. */
  readonly area?: string;
  /** Pages side by side; default 1. */
  readonly pagesWide?: number;
  /** Pages below each other; default as many as needed. */
  readonly pagesTall?: number;
  /** Columns repeated on every page to the right: "A:C" */
  readonly titleColumns?: string;
  /** Rows repeated on every page: "5:5" */
  readonly titleRows?: string;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly centerHorizontally: boolean;
  /** In Excel's header codes: "&P/&N". */
  readonly header?: string;
  readonly footer?: string;
  /** The first page goes without them, as office documents have it. */
  readonly plainFirstPage?: boolean;
}

export interface NameSpec {
  readonly name: string;
  /** "='Tổng quan'!$C$4" with the sheet given by id, so that a renamed tab is still found. */
  readonly sheet: SheetId;
  readonly ref: string;
  readonly visible: boolean;
}

/** What a sheet's describer gives: the sheet and the names that point into it. */
export interface SheetDescription {
  readonly sheet: SheetSpec;
  readonly names: readonly NameSpec[];
}

/** Shorthand for a formula cell. @example formula("=SUM(A1:A3)") */
export function formula(text: `=${string}`): FormulaCell {
  return { formula: text };
}

export function isFormula(cell: Cell): cell is FormulaCell {
  return typeof cell === "object" && cell !== null;
}

/** A4 landscape with office margins, for the working sheets. */
export const LANDSCAPE_A4: PageSpec = {
  orientation: "landscape",
  margins: { top: 1.5, bottom: 1.5, left: 1.5, right: 1 },
  centerHorizontally: true,
  footer: '&C&"Arial,Regular"&9&A – &P',
};

/** A sheet with nothing on it yet; spread it and add. */
export function emptySheet(id: SheetId, name: string): SheetSpec {
  return {
    id,
    name,
    visibility: "visible",
    showGridlines: false,
    blocks: [],
    tables: [],
    columnWidths: [],
    rowHeights: [],
    formats: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    page: LANDSCAPE_A4,
  };
}
