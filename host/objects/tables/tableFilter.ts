import { hasFilterButtons, isFiltered } from "../../engine/package/tableFilters";
import { describeApi } from "../../protocol/hostObject";
import type { Api } from "../../protocol/hostObject";
import { SheetObject } from "../sheetObject";
import type { Table } from "./table";

/**
 * What is told of a table's filter; the embedded host sets none.
 * https://learn.microsoft.com/javascript/api/excel/excel.autofilter
 */
export class TableFilter extends SheetObject {
  static readonly api: Api = describeApi<TableFilter>("AutoFilter", {
    scalars: ["enabled", "isDataFiltered"],
  });
  readonly api = TableFilter.api;

  constructor(private readonly table: Table) {
    super(table.worksheet);
  }

  get enabled(): boolean {
    return hasFilterButtons(this.table.model);
  }
  get isDataFiltered(): boolean {
    return isFiltered(this.table.model);
  }
}
