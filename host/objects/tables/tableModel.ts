import type { Table as TableModel } from "@cj-tech-master/excelts";
import type { Area } from "../area";
import { areaAddress, parseArea } from "../area";

/** Where a table of the model lies, headings and totals included. */
export function tableArea(model: TableModel): Area {
  const { tableRef, ref } = model.table;
  const area = parseArea(tableRef ?? ref);
  if (area === null) throw new RangeError(`The table ${model.table.name} has no valid area: ${ref}`);
  return area;
}

export const hasHeadings = (model: TableModel): boolean => model.table.headerRow !== false;
export const hasTotals = (model: TableModel): boolean => model.table.totalsRow === true;

/** The rows between headings and totals; there is always at least one. */
export function bodyArea(model: TableModel): Area {
  const area = tableArea(model);
  const above = hasHeadings(model) ? 1 : 0;
  const below = hasTotals(model) ? 1 : 0;
  return { ...area, row: area.row + above, rows: Math.max(1, area.rows - above - below) };
}

/**
 * Lets a table lie elsewhere. The model derives its references from the corner and the number of columns and
 * rows; the rows' contents stay in the sheet only, so that nothing is ever written back over the cells.
 */
export function placeTable(
  model: TableModel,
  corner: { row: number; column: number },
  bodyRows: number,
): void {
  const { table } = model;
  table.ref = areaAddress({ row: corner.row, column: corner.column, rows: 1, columns: 1 });
  table.rows = Array.from({ length: bodyRows }, () => []);
  model.validate();
}
