import { DISMISSED, RESOLVED } from "../locale/vi/workbook";
import type { Finding } from "../validation/finding";
import { findingKey } from "../validation/finding";
import { FINDING_COLUMNS, TABLES } from "./layout";
import { keyOf, numbered } from "./rowKeys";
import type { CellValue, WorkbookSnapshot } from "./snapshot";
import { rowsOf, tableOf } from "./snapshotRows";

const C = FINDING_COLUMNS;

/** A finding of the plan as it is now, with what people have said to it in the sheet Kiểm tra. */
export interface HeldFinding {
  /** Stays the same from check to check; unique among the findings. */
  readonly id: string;
  readonly finding: Finding;
  /** Its row in KiemTra; null where the sheet doesn't have it yet. */
  readonly row: FindingRow | null;
  /** People chose to leave it as it is. */
  readonly dismissed: boolean;
  readonly reason: string;
}

export interface FindingRow {
  readonly key: string;
  readonly position: number;
  readonly dismissed: CellValue;
  readonly reason: CellValue;
}

/** Joins findings with the rows of KiemTra; a finding is the same one when its rule and its place are. */
export function heldFindings(snapshot: WorkbookSnapshot, findings: readonly Finding[]): HeldFinding[] {
  const rows = findingRows(snapshot);
  const ids = numbered(findings.map(findingKey));
  return findings.map((finding, index) => {
    const id = ids[index] ?? "";
    const row = rows.get(id) ?? null;
    return {
      id,
      finding,
      row,
      dismissed: row?.dismissed === DISMISSED,
      reason: String(row?.reason ?? "").trim(),
    };
  });
}

/** Whether KiemTra says something else than these findings: one is missing there, or one there is gone. */
export function isFindingsSheetBehind(snapshot: WorkbookSnapshot, held: readonly HeldFinding[]): boolean {
  const known = new Set(held.flatMap(({ row }) => (row === null ? [] : [row.position])));
  const rows = rowsOf(tableOf(snapshot, TABLES.findings));
  const isGone = (position: number): boolean => !known.has(position);
  return (
    held.some(({ row }) => row === null) ||
    rows.some((row, at) => isGone(at) && keyOf(row(C.key)) !== "" && row(C.severity) !== RESOLVED)
  );
}

function findingRows(snapshot: WorkbookSnapshot): Map<string, FindingRow> {
  const rows = rowsOf(tableOf(snapshot, TABLES.findings));
  const keys = rows.map((row) => keyOf(row(C.key)));
  const ids = numbered(keys);
  return new Map(
    rows.map((row, position) => [
      ids[position] ?? "",
      { key: keys[position] ?? "", position, dismissed: row(C.dismissed), reason: row(C.reason) },
    ]),
  );
}
