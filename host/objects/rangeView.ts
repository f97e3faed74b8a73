import type { Api } from "../protocol/hostObject";
import { describeApi } from "../protocol/hostObject";
import type { Range } from "./range";
import { SheetObject } from "./sheetObject";

/** The visible rows of a range. https://learn.microsoft.com/javascript/api/excel/excel.rangeview */
export class RangeView extends SheetObject {
  static readonly api: Api = describeApi<RangeView>("RangeView", { scalars: ["rowCount"] });
  readonly api = RangeView.api;

  constructor(private readonly range: Range) {
    super(range.sheet);
  }

  get rowCount(): number {
    const { area, sheet } = this.range;
    const rows = Array.from({ length: area.rows }, (_row, r) => sheet.model.findRow(area.row + r + 1));
    return rows.filter((row) => row?.hidden !== true).length;
  }
}
