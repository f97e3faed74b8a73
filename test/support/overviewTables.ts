import type { Workbook } from "../../host/engine";
import type { CellValue } from "../../src/workbook/snapshot";
import { valueAt } from "./specToExcelts";

const SHEET = "Tổng quan";
const COLUMNS = ["G", "H", "I", "J", "K"];

/** A table of the overview as a reader sees it: its rows by label, the values in order. */
export function overviewTable(workbook: Workbook, title: string): Map<string, CellValue[]> {
  const rows = new Map<string, CellValue[]>();
  let row = 1;
  while (row < 200 && valueAt(workbook, SHEET, `B${row}`) !== title) row += 1;
  for (row += 1; valueAt(workbook, SHEET, `B${row}`) !== ""; row += 1) {
    rows.set(
      String(valueAt(workbook, SHEET, `B${row}`)),
      COLUMNS.map((column) => valueAt(workbook, SHEET, `${column}${row}`)),
    );
  }
  return rows;
}

/** The ten rows below a title, from column B to K. */
export function overviewRows(workbook: Workbook, title: string): CellValue[][] {
  let top = 1;
  while (top < 200 && valueAt(workbook, SHEET, `B${top}`) !== title) top += 1;
  return Array.from({ length: 10 }, (_, index) =>
    [..."BCDEFGHIJK"].map((column) => valueAt(workbook, SHEET, `${column}${top + 1 + index}`)),
  );
}
