import { plainValue } from "../cells/cellValue";
import type { Area } from "../area";
import { areaAddress } from "../area";
import type { Range } from "../range";
import { quotedSheetName } from "../sheetName";
import type { SeriesDefinition } from "./chartDefinition";
import { newSeries } from "./chartDefinition";

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;
export type SeriesBy = (typeof SERIES_BY)[number];

/**
 * Cuts a block of cells into series as Excel does: a first row of texts gives the names, a first column of texts
 * the categories; series run down unless the block is wider than high.
 * https://learn.microsoft.com/javascript/api/excel/excel.chartcollection#excel-excel-chartcollection-add-member(1)
 */
export function seriesFrom(range: Range, seriesBy: SeriesBy): SeriesDefinition[] {
  const { area } = range;
  const hasNames = area.rows > 1 && isHeading(range, { ...area, rows: 1 });
  const hasCategories = area.columns > 1 && isHeading(range, { ...area, columns: 1 });
  const body: Area = {
    row: area.row + (hasNames ? 1 : 0),
    rows: area.rows - (hasNames ? 1 : 0),
    column: area.column + (hasCategories ? 1 : 0),
    columns: area.columns - (hasCategories ? 1 : 0),
  };
  const isDown = seriesBy === "Columns" || (seriesBy === "Auto" && body.rows >= body.columns);
  const head = hasNames ? { ...body, row: area.row, rows: 1 } : null;
  const side = hasCategories ? { ...body, column: area.column, columns: 1 } : null;
  const [names, categories] = isDown ? [head, side] : [side, head];
  return lines(body, isDown).map((line, index) => {
    const name = names === null ? null : lines(names, isDown)[index];
    return newSeries(
      name ? `=${reference(range, name)}` : "",
      reference(range, line),
      categories === null ? null : reference(range, categories),
    );
  });
}

function lines(area: Area, isDown: boolean): Area[] {
  return isDown
    ? Array.from({ length: area.columns }, (_, index) => ({
        ...area,
        column: area.column + index,
        columns: 1,
      }))
    : Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }));
}

/** Texts, and perhaps a blank in the corner. */
function isHeading(range: Range, area: Area): boolean {
  let hasText = false;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const value = plainValue(range.sheet.model.findRow(row + 1)?.findCell(column + 1));
      if (typeof value !== "string") {
        if (row === range.area.row && column === range.area.column) continue;
        return false;
      }
      if (value !== "") hasText = true;
    }
  }
  return hasText;
}

export function reference(range: Range, area: Area = range.area): string {
  return `${quotedSheetName(range.sheet.name)}!${areaAddress(area, true)}`;
}
