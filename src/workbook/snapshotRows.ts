import type { CellValue, TableSnapshot, WorkbookSnapshot } from "./snapshot";

/** A row of a table by heading; "" for what the table lacks. */
export type SnapshotRow = (heading: string) => CellValue;

/** The table of a name, on whichever of our sheets it stands. */
export function tableOf(snapshot: WorkbookSnapshot, name: string): TableSnapshot | undefined {
  return snapshot.sheets.flatMap(({ tables }) => tables).find((table) => table.name === name);
}

/** The rows of a table, top to bottom; none where there is no table. @example rowsOf(table)[0]?.("Mã") // "I.1" */
export function rowsOf(table: TableSnapshot | undefined): SnapshotRow[] {
  if (!table) return [];
  const columns = new Map(table.headings.map((heading, index) => [heading.normalize("NFC").trim(), index]));
  return table.rows.map((row) => (heading) => {
    const index = columns.get(heading);
    return index === undefined ? "" : (row[index] ?? "");
  });
}
