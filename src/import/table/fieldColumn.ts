import { bareText } from "../text/letters";
import type { JudgedRow } from "./groups";
import type { HeadColumn } from "./head";

const HEADING =
  /^(?:cac |ten |nhom )?(?:linh vuc|mang|noi dung cai cach)(?: (?:cong tac|hoat dong|cai cach|hanh chinh|cchc))*$/;
/** So many rows share a field at least, on average; with fewer a column describes its rows. */
const ROWS_A_FIELD = 1.5;

/**
 * The column that names each row's field of reform where no title does, or -1: "Lĩnh vực", merged over its rows,
 * repeated in them, or written in the first only. Fields that come back after others only describe their rows.
 * @example fieldColumn(columns, rows) // 0
 */
export function fieldColumn(columns: readonly HeadColumn[], rows: readonly JudgedRow[]): number {
  const at = columns.findIndex(({ role, heading }) => role === "extra" && HEADING.test(bareText(heading)));
  if (at < 0 || rows.some(({ kind }) => kind === "group")) return -1;
  const fields = rows.map(({ row }) => bareText(row.fields[at]?.text ?? ""));
  const written = fields.filter((text) => text !== "");
  const runs = written.filter((text, index) => text !== written[index - 1]);
  const comesBack = new Set(runs).size < runs.length;
  const isShared = rows.length >= ROWS_A_FIELD * runs.length;
  return fields[0] !== "" && runs.length > 1 && !comesBack && isShared ? at : -1;
}
