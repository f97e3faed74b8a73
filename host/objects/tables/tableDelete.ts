import type { Table } from "./table";

/** Deletes a table: its cells lose contents and formats, references to it become #REF!. */
export function clearTable(table: Table): void {
  const range = table.getRange();
  table.sheet.workbook.forgetTable(table);
  range.clear("All");
}
