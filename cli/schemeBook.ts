import { Workbook } from "@cj-tech-master/excelts";
import { schemeSheetName } from "../src/locale/vi/schemeImport";
import { schemeSheet } from "../src/scoring/import/schemeSheet";
import type { Scheme } from "../src/scoring/scheme";

const WIDTHS = [10, 60, 12, 70, 28];

/** A scheme as an Excel file that people edit and that `cchc scheme` reads back. */
export async function schemeBook(scheme: Scheme): Promise<Uint8Array> {
  const { head, columns, rows } = schemeSheet(scheme);
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(schemeSheetName);
  for (const text of head) sheet.addRow([text]);
  const heading = sheet.addRow([...columns]);
  heading.font = { bold: true };
  for (const row of rows) sheet.addRow([...row]).alignment = { wrapText: true, vertical: "top" };
  for (const [at, width] of WIDTHS.entries()) sheet.getColumn(at + 1).width = width;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
