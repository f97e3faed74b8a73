import { TableFilteredError } from "../errors";
import type { CurrentSheet } from "../read/currentWorkbook";

/**
 * What is written into several rows of a filtered table may go astray in Excel (office-js 224: values in other cells
 * than meant; 994: rows that stay): a run leaves such a table alone and says so before it writes anything.
 * @throws TableFilteredError
 */
export function checkUnfiltered(sheets: readonly CurrentSheet[]): void {
  const filtered = sheets.find(({ tables }) => tables.some((table) => table.filtered));
  if (filtered) throw new TableFilteredError(filtered.name);
}
