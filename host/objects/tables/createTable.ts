import type { Table as TableModel } from "@cj-tech-master/excelts";
import { invalidArgument, invalidOperation } from "../../errors";
import type { Area } from "../area";
import { areaAddress, areaOnSheet, intersection, isUnbounded } from "../area";
import { plainValue } from "../cells/cellValue";
import type { Range } from "../range";
import { mergedAreas } from "../rangeEdits";
import { shiftSheet } from "../shiftCells";
import { uniqueHeadings } from "./headings";

/** As Excel answers: https://github.com/OfficeDev/office-js/issues/1199 */
export const OVERLAP = "A table can't overlap another table.";

const DEFAULT_STYLE = "TableStyleMedium2";

/**
 * Makes a table of a range. Without headings of its own the data move down by one row and Column1, Column2… are
 * written above. https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)
 */
export function createTable(range: Range, hasHeaders: boolean): TableModel {
  const { sheet } = range;
  sheet.protection.assertFree();
  if (isUnbounded(range.area)) throw invalidOperation();
  if (!hasHeaders) makeHeadingRow(range);
  const area = tablePlace(range.area, hasHeaders);
  if (sheet.tables.areas().some((other) => intersection(other, area) !== null)) {
    throw invalidArgument(OVERLAP);
  }
  // Cells merged before are unmerged, as in Excel: a table holds no merged cells.
  if (mergedAreas(range).length > 0) range.unmerge();
  const headings = headingsFrom(range, area);
  const model = sheet.model.addTable({
    name: sheet.workbook.freeTableName(),
    ref: areaAddress({ ...area, rows: 1, columns: 1 }),
    headerRow: true,
    totalsRow: false,
    style: { theme: DEFAULT_STYLE, showRowStripes: true },
    columns: headings.map((name) => ({ name })),
    rows: Array.from({ length: area.rows - 1 }, () => []),
  });
  sheet.contentChanged(area);
  return model;
}

/** A heading row and at least one row of data. */
function tablePlace(area: Area, hasHeaders: boolean): Area {
  const rows = Math.max(2, hasHeaders ? area.rows : area.rows + 1);
  return areaOnSheet(area.row, area.column, rows, area.columns);
}

function makeHeadingRow({ sheet, area }: Range): void {
  const end = area.column + area.columns - 1;
  shiftSheet(sheet, { axis: "row", at: area.row, count: 1, start: area.column, end }, null);
}

function headingsFrom({ sheet }: Range, area: Area): string[] {
  const texts = Array.from({ length: area.columns }, (_column, index) => {
    return String(plainValue(sheet.model.getCell(area.row + 1, area.column + index + 1)));
  });
  return uniqueHeadings(texts);
}
