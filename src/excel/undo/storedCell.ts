import type { Cell } from "../../workbook/spec";
import { isFormula } from "../../workbook/spec";
import type { CellState } from "../cells/encodeCell";
import { BLANK, cellText, sameCell } from "../cells/encodeCell";
import type { StoredCell } from "./runRecord";

/** What a cell of a workbook holds, for a record. */
export function storedState({ value, formula }: CellState): StoredCell {
  if (formula !== null) return { f: formula };
  return value === "" ? null : value;
}

/** What a cell will hold once it is written, for a record. */
export function storedCell(cell: Cell): StoredCell {
  if (isFormula(cell)) return { f: cell.formula };
  if (typeof cell !== "string") return cell;
  const text = cellText(cell);
  return text === "" ? null : text;
}

/** A cell that holds what a record says; what a formula of it gives isn't known. */
export function stateOf(stored: StoredCell): CellState {
  if (typeof stored === "object") return stored === null ? BLANK : { value: "", formula: stored.f };
  return { value: stored, formula: null };
}

/** A record's cell as it is written again. */
export function cellOf(stored: StoredCell): Cell {
  if (typeof stored !== "object" || stored === null) return stored;
  return { formula: `=${stored.f.replace(/^=/, "")}` };
}

/** True where a cell holds what the record says. */
export function holdsStored(state: CellState, stored: StoredCell, table: string | null): boolean {
  return sameCell(cellOf(stored), state, table);
}

/** True for a formula that a run wrote again as it was, because its moving rows had broken it. */
export function isMended(before: StoredCell, after: StoredCell): before is Extract<StoredCell, object> {
  if (typeof before !== "object" || before === null || typeof after !== "object") return false;
  return before.f === after?.f;
}
