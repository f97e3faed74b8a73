import type { SheetId } from "../../workbook/spec";
import { idOfMarkName, markName } from "../read/sheetMarks";

/** Content of a cell as a record keeps it: a value, null for a blank one, or a formula. */
export type StoredCell = string | number | boolean | null | { readonly f: string };

/** What a run replaced in the workbook, so that it can be taken back cell by cell. */
export interface RunRecord {
  readonly version: 1;
  /** Runs count from 1. */
  readonly run: number;
  /** When and what, as the journal says it. */
  readonly at: string;
  readonly what: string;
  /** How many cells' contents it holds; records of earlier versions don't say. */
  readonly cells?: number;
  /** The runs that this one took back, newest first; where it took none back, it isn't there. */
  readonly undoes?: readonly number[];
  readonly tables: readonly TableRecord[];
  readonly blocks: readonly BlockRecord[];
}

export interface TableRecord {
  readonly sheet: SheetId;
  readonly table: string;
  /** All headings of the table, people's own among them; cells go by their place here. */
  readonly headings: readonly string[];
  readonly key: string;
  readonly changed: readonly ChangedRow[];
  readonly added: readonly AddedRow[];
  readonly removed: readonly RemovedRow[];
}

/** Rows go by their name after the run: key and count of the same key before (rowKeys.numbered). */
export interface ChangedRow {
  readonly name: string;
  readonly cells: readonly CellRecord[];
}

/** Place of the cell, its content before the run, and after. */
export type CellRecord = readonly [place: number, before: StoredCell, after: StoredCell];

export interface AddedRow {
  readonly name: string;
  readonly cells: readonly StoredCell[];
}

export interface RemovedRow {
  /** Name of the row that stood before it, and stayed; null for the top. */
  readonly after: string | null;
  readonly cells: readonly StoredCell[];
}

/** Cells outside of tables, by row and column of the sheet, from 0, counted from where its first cell is. */
export interface BlockRecord {
  readonly sheet: SheetId;
  readonly cells: readonly (readonly [row: number, column: number, before: StoredCell, after: StoredCell])[];
}

/** The record in a text, or null for what is none: the text stands in a workbook that anybody may have changed. */
export function parseRecord(text: string): RunRecord | null {
  const data = jsonOf(text);
  if (!isObject(data) || data.version !== 1 || typeof data.run !== "number") return null;
  const { run, at, what, cells, undoes, tables, blocks } = data;
  if (typeof at !== "string" || typeof what !== "string" || !Array.isArray(tables) || !Array.isArray(blocks))
    return null;
  if (!tables.every(isTableRecord) || !blocks.every(isBlockRecord)) return null;
  return {
    version: 1,
    run,
    at,
    what,
    ...(typeof cells === "number" ? { cells } : {}),
    ...(isListOf<number>(undoes, Number.isInteger) ? { undoes } : {}),
    tables,
    blocks,
  };
}

/** What a record says of its run before it says what was replaced. */
export type RecordHead = Pick<RunRecord, "run" | "at" | "what" | "cells" | "undoes">;

const HEAD =
  /^\{"version":1,"run":\d+,"at":"(?:[^"\\]|\\.)*","what":"(?:[^"\\]|\\.)*"(?:,"cells":\d+)?(?:,"undoes":\[[\d,]*\])?,"tables":/su;

/**
 * The head of a record from the beginning of its text, so that a list of runs needn't read them whole; null for what
 * is none.
 * @example headOfRecord('{"version":1,"run":3,"at":"…","what":"…","cells":12,"tables":[…')?.cells // 12
 */
export function headOfRecord(text: string): RecordHead | null {
  const [head] = HEAD.exec(text) ?? [];
  return head === undefined ? null : parseRecord(`${head}[],"blocks":[]}`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isTableRecord(data: unknown): data is TableRecord {
  if (!isObject(data)) return false;
  const { sheet, table, headings, key, changed, added, removed } = data;
  return (
    isSheetId(sheet) &&
    typeof table === "string" &&
    typeof key === "string" &&
    isListOf(headings, (heading) => typeof heading === "string") &&
    isListOf(
      changed,
      (row) => isObject(row) && typeof row.name === "string" && isListOf(row.cells, isCellRecord),
    ) &&
    isListOf(
      added,
      (row) => isObject(row) && typeof row.name === "string" && isListOf(row.cells, isStoredCell),
    ) &&
    isListOf(
      removed,
      (row) =>
        isObject(row) &&
        (row.after === null || typeof row.after === "string") &&
        isListOf(row.cells, isStoredCell),
    )
  );
}

function isBlockRecord(data: unknown): data is BlockRecord {
  if (!isObject(data) || !isSheetId(data.sheet)) return false;
  return isListOf(data.cells, (cell) => {
    if (!Array.isArray(cell) || cell.length !== 4) return false;
    const [row, column, before, after]: unknown[] = cell;
    return Number.isInteger(row) && Number.isInteger(column) && isStoredCell(before) && isStoredCell(after);
  });
}

function isCellRecord(data: unknown): boolean {
  if (!Array.isArray(data) || data.length !== 3) return false;
  const [place, before, after]: unknown[] = data;
  return Number.isInteger(place) && isStoredCell(before) && isStoredCell(after);
}

function isStoredCell(data: unknown): data is StoredCell {
  if (data === null || ["string", "number", "boolean"].includes(typeof data)) return true;
  return isObject(data) && typeof data.f === "string" && data.f.startsWith("=");
}

function isSheetId(data: unknown): data is SheetId {
  if (typeof data !== "string" || !/^[a-z0-9-]+$/.test(data)) return false;
  const id = idOfMarkName(`CCHC_${data.replaceAll("-", "_")}`);
  return id !== null && markName(id) === `CCHC_${data.replaceAll("-", "_")}`;
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function isListOf<T>(data: unknown, holds: (entry: unknown) => boolean): data is readonly T[] {
  return Array.isArray(data) && data.every(holds);
}
