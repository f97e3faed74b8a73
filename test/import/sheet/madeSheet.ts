import { Workbook } from "@cj-tech-master/excelts";
import type { MadeGrid } from "../table/madeGrid";

/** An Excel file with a title above the grid, as bytes. */
export async function xlsxOf(grid: MadeGrid, title: readonly string[] = [], top = 0): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Phụ lục");
  title.forEach((text, at) => {
    sheet.getCell(at + 1, 1).value = text;
  });
  const first = title.length + top + 1;
  for (const { row, column, rowSpan, columnSpan, text } of grid.cells) {
    sheet.getCell(first + row, column + 1).value = text;
    if (rowSpan > 1 || columnSpan > 1)
      sheet.mergeCells(first + row, column + 1, first + row + rowSpan - 1, column + columnSpan);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
