import { TABLES, TARGET_COLUMNS } from "../layout";
import { keyOf } from "../rowKeys";
import type { WorkbookSnapshot } from "../snapshot";
import { rowsOf, tableOf } from "../snapshotRows";

/** Codes of the targets that a workbook holds, people's own among them, top to bottom. */
export function targetKeys(snapshot: WorkbookSnapshot): string[] {
  const keys = rowsOf(tableOf(snapshot, TABLES.targets)).map((row) => keyOf(row(TARGET_COLUMNS.key)));
  return [...new Set(keys)].filter((key) => key !== "");
}
