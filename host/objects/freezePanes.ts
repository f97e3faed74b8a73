import type { WorksheetView } from "@cj-tech-master/excelts";
import { invalidArgument } from "../errors";
import { describeApi } from "../protocol/hostObject";
import type { Api } from "../protocol/hostObject";
import { areaOnSheet, MAX_COLUMNS, MAX_ROWS } from "./area";
import { wholeArgument } from "./arguments";
import { Range } from "./range";
import { viewOf } from "./sheetLook";
import { SheetObject } from "./sheetObject";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export class FreezePanes extends SheetObject {
  static readonly api: Api = describeApi<FreezePanes>("WorksheetFreezePanes", {
    methods: [
      "freezeAt",
      "freezeColumns",
      "freezeRows",
      "getLocation",
      "getLocationOrNullObject",
      "unfreeze",
    ],
  });
  readonly api = FreezePanes.api;

  freezeRows(count?: unknown): void {
    const rows = wholeArgument(count, 0);
    if (rows < 0 || rows >= MAX_ROWS) throw invalidArgument();
    this.freeze(rows, 0);
  }

  freezeColumns(count?: unknown): void {
    const columns = wholeArgument(count, 0);
    if (columns < 0 || columns >= MAX_COLUMNS) throw invalidArgument();
    this.freeze(0, columns);
  }

  /** Rows and columns up to the end of the range; a range of whole rows or columns freezes only those. */
  freezeAt(frozen: unknown): void {
    const range = typeof frozen === "string" ? this.sheet.getRange(frozen) : frozen;
    if (!(range instanceof Range) || range.sheet !== this.sheet) throw invalidArgument();
    const { area } = range;
    const rows = area.rows === MAX_ROWS ? 0 : area.row + area.rows;
    const columns = area.columns === MAX_COLUMNS ? 0 : area.column + area.columns;
    this.freeze(rows, columns);
  }

  unfreeze(): void {
    this.freeze(0, 0);
  }

  /** The cells that stay in sight: whole rows, whole columns or a corner. */
  getLocationOrNullObject(): Range | null {
    const view = viewOf(this.sheet.model);
    if (view?.state !== "frozen") return null;
    const rows = view.ySplit ?? 0;
    const columns = view.xSplit ?? 0;
    if (rows === 0 && columns === 0) return null;
    return new Range(this.sheet, areaOnSheet(0, 0, rows || MAX_ROWS, columns || MAX_COLUMNS));
  }

  getLocation(): Range {
    return this.getLocationOrNullObject() ?? this.sheet.getCell(0, 0);
  }

  private freeze(rows: number, columns: number): void {
    const { model } = this.sheet;
    const { showGridLines, showRowColHeaders, zoomScale, zoomScaleNormal, rightToLeft } = viewOf(model) ?? {};
    const kept = { showGridLines, showRowColHeaders, zoomScale, zoomScaleNormal, rightToLeft };
    const given = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
    const view: Partial<WorksheetView> =
      rows === 0 && columns === 0
        ? { ...given, state: "normal" }
        : { ...given, state: "frozen", xSplit: columns, ySplit: rows };
    model.views = [view];
  }
}
