import type { Worksheet as SheetModel } from "@cj-tech-master/excelts";
import { areaOnSheet } from "../objects/area";
import type { Area } from "../objects/area";
import { isCovered } from "../objects/cells/cellValue";
import { columnWidth, rowHeight } from "../objects/format/lineSizes";
import { fittedRowsOf } from "../objects/format/fittedRows";
import { mergedAreasOf } from "../objects/mergedAreas";
import { viewFlag, viewOf } from "../objects/sheetLook";
import { existingCells, usedArea } from "../objects/usedCells";
import type { Worksheet } from "../objects/worksheet";
import { cellView } from "./cellView";
import type { CellView } from "./cellView";
import { dropDowns } from "./dropDowns";
import type { DropDown } from "./dropDowns";

/** A sheet as a person sees it, without its charts, conditional formats and filters. */
export interface SheetView {
  readonly name: string;
  readonly cells: readonly CellView[];
  readonly merges: readonly Area[];
  /** In pixels, 0 where hidden; further columns and rows have the standard size. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly dropDowns: readonly DropDown[];
}

const PX_PER_POINT = 96 / 72;

/** The sheet up to its last used row and column, results as they were calculated last. */
export function sheetView(sheet: Worksheet): SheetView {
  const { model } = sheet;
  const used = usedArea(model, areaOnSheet(0, 0, model.rowCount || 1, model.columnCount || 1), false);
  const rows = used === null ? 0 : used.row + used.rows;
  const columns = used === null ? 0 : used.column + used.columns;
  const view = viewOf(model);
  const frozen = view?.state === "frozen";
  return {
    name: sheet.name,
    cells: used === null ? [] : cellsOf(sheet, used),
    merges: mergedAreasOf(model),
    columnWidths: Array.from({ length: columns }, (_, column) =>
      pixels(columnWidth(model, areaOnSheet(0, column, 1, 1))),
    ),
    rowHeights: heightsOf(model, rows),
    frozenRows: frozen ? (view.ySplit ?? 0) : 0,
    frozenColumns: frozen ? (view.xSplit ?? 0) : 0,
    gridlines: viewFlag(model, "showGridLines"),
    dropDowns: dropDowns(sheet),
  };
}

function cellsOf(sheet: Worksheet, used: Area): CellView[] {
  const cells: CellView[] = [];
  for (const cell of existingCells(sheet.model, { ...used, row: 0, rows: used.row + used.rows })) {
    if (!isCovered(cell)) cells.push(cellView(sheet, cell));
  }
  return cells;
}

function heightsOf(model: SheetModel, rows: number): number[] {
  const fitted = fittedRowsOf(model);
  return Array.from({ length: rows }, (_, row) =>
    pixels(fitted.get(row + 1) ?? rowHeight(model, areaOnSheet(row, 0, 1, 1))),
  );
}

const pixels = (points: number | null): number => Math.round((points ?? 0) * PX_PER_POINT);
