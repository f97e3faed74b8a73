import type { SheetId } from "./spec";

/** A cell's value as Excel gives it: "" for blank, dates as serials, errors as "#DIV/0!". */
export type CellValue = string | number | boolean;

/** What a workbook holds now: only our sheets, by id, with the values of their tables and named cells. */
export interface WorkbookSnapshot {
  /** Null where the workbook is not ours yet. */
  readonly schema: number | null;
  readonly sheets: readonly SheetSnapshot[];
  /** Values of our named cells by name, e.g. NgayChot. */
  readonly named: Readonly<Record<string, CellValue>>;
  /** What a workbook that is to be next year's was given of last year's, until it is made. */
  readonly lastYear?: WorkbookSnapshot;
}

export interface SheetSnapshot {
  readonly id: SheetId;
  /** The tab's name today. */
  readonly name: string;
  readonly tables: readonly TableSnapshot[];
}

export interface TableSnapshot {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}
