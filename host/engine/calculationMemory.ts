import type { Workbook } from "@cj-tech-master/excelts";
import type { Contents } from "./contents";
import type { ReadsFinder } from "./formulaReads";
import type { TableArea } from "./tables";

/** How far each sheet is used, by its name in small letters. */
export type Extents = ReadonlyMap<string, SheetExtent>;

export interface SheetExtent {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What the last calculation of a workbook went by. */
export interface LastCalculation {
  readonly structure: string;
  readonly finder: ReadsFinder;
  readonly contents: Contents;
  readonly extents: Extents;
}

const calculations = new WeakMap<Workbook, LastCalculation>();

export function lastCalculation(workbook: Workbook): LastCalculation | null {
  return calculations.get(workbook) ?? null;
}

export function rememberCalculation(workbook: Workbook, calculation: LastCalculation): void {
  calculations.set(workbook, calculation);
}

export function forgetCalculation(workbook: Workbook): void {
  calculations.delete(workbook);
}

/** All that formulas depend on without naming its cells, as a text that compares. */
export function structureOf(workbook: Workbook, tables: readonly TableArea[]): string {
  const { calcProperties, properties, definedNames } = workbook;
  const names = definedNames
    .getAllEntries()
    .map(({ name, ranges, localSheetId }) => [name, ranges, localSheetId]);
  const sheets = workbook.worksheets.map(({ id, name, mergedRegions }) => [id, name, mergedRegions]);
  return JSON.stringify([sheets, tables, names, calcProperties, properties.date1904]);
}
