import { absolute, area, positionOf } from "../a1";
import type { NameSpec, SheetSpec } from "../spec";

/** How far a sheet's table reaches, before and after rows were added. */
export interface Growth {
  /** First row below the heading. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly newLastRow: number;
}

/** Everything that covers the table's rows from the first to the last covers the added ones too. */
export function growSheet(sheet: SheetSpec, growth: Growth): SheetSpec {
  if (growth.newLastRow === growth.lastRow) return sheet;
  const grown = <T extends { readonly range: string }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, range: growRange(item.range, growth) }));
  const page =
    sheet.page.area === undefined ? sheet.page : { ...sheet.page, area: growRange(sheet.page.area, growth) };
  return {
    ...sheet,
    formats: grown(sheet.formats),
    validations: grown(sheet.validations),
    conditionalFormats: grown(sheet.conditionalFormats),
    page,
  };
}

export function growName(name: NameSpec, growth: Growth): NameSpec {
  return { ...name, ref: growRange(name.ref, growth) };
}

/** @example growRange("A6:C9", { firstRow: 6, lastRow: 9, newLastRow: 11 }) // "A6:C11" */
export function growRange(range: string, { firstRow, lastRow, newLastRow }: Growth): string {
  const [from, to] = range.split(":");
  const start = positionOf(from ?? "");
  const end = positionOf(to ?? from ?? "");
  if (start === null || end === null || start.row > firstRow || end.row !== lastRow) return range;
  return range.includes("$")
    ? `${absolute(start.row, start.column)}:${absolute(newLastRow, end.column)}`
    : area(start.row, start.column, newLastRow, end.column);
}
