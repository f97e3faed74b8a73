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
  readonly mode: string;
  readonly layout: string;
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

/** What every formula depends on, as a text that compares. */
export function modeOf({ calcProperties, properties }: Workbook): string {
  return JSON.stringify([calcProperties, properties.date1904]);
}

/** What a formula depends on that names it: sheets, tables and names, as a text that compares. */
export function layoutOf(workbook: Workbook, tables: readonly TableArea[]): string {
  const names = workbook.definedNames
    .getAllEntries()
    .map(({ name, ranges, localSheetId }) => [name, ranges, localSheetId]);
  return JSON.stringify([workbook.worksheets.map(({ id, name }) => [id, name]), tables, names]);
}
