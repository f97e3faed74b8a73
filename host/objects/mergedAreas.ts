import type { Worksheet as SheetModel } from "@cj-tech-master/excelts";
import type { Area } from "./area";

/** The merged areas of a sheet. */
export function mergedAreasOf(model: SheetModel): Area[] {
  return model.mergedRegions.map(({ top, left, bottom, right }) => ({
    row: top - 1,
    column: left - 1,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
}

/** Corners as the model wants them: top, left, bottom, right, from 1. */
export function corners(area: Area): [number, number, number, number] {
  return [area.row + 1, area.column + 1, area.row + area.rows, area.column + area.columns];
}
