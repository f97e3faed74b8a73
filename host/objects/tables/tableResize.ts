import { invalidArgument } from "../../errors";
import type { Area } from "../area";
import { intersection } from "../area";
import { plainValue } from "../cells/cellValue";
import { OVERLAP } from "./createTable";
import { uniqueHeadings } from "./headings";
import type { Table } from "./table";
import { placeTable } from "./tableModel";

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)
 * "The new range must overlap with the original table range and the headers (or the top of the table) must be
 * in the same row."
 */
export function resizeTable(table: Table, to: Area): void {
  const { area, sheet, model } = table;
  if (to.row !== area.row || intersection(to, area) === null) throw invalidArgument();
  const extra = (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (to.rows - extra < 1) throw invalidArgument();
  const others = sheet.tables.list().filter((other) => other !== table);
  if (others.some((other) => intersection(other.area, to) !== null)) {
    throw invalidArgument(OVERLAP);
  }
  const old = new Map(model.table.columns.map((column, index) => [area.column + index, column]));
  const texts = Array.from({ length: to.columns }, (_column, index) => {
    const known = old.get(to.column + index)?.name;
    return known ?? String(plainValue(sheet.model.getCell(to.row + 1, to.column + index + 1)));
  });
  model.table.columns = uniqueHeadings(texts).map((name, index) => {
    return old.get(to.column + index) ?? { name };
  });
  placeTable(model, to, to.rows - extra);
  if (table.showHeaders) {
    for (const [index, column] of model.table.columns.entries()) {
      sheet.model.getCell(to.row + 1, to.column + index + 1).value = column.name;
    }
  }
  sheet.session.touch();
}
