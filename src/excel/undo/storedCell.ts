import type { Cell } from "../../workbook/spec";
import { isFormula } from "../../workbook/spec";
import type { CellState } from "../cells/encodeCell";
import { cellText, sameCell } from "../cells/encodeCell";
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

/** A record's cell as it is written again. */
export function cellOf(stored: StoredCell): Cell {
  if (typeof stored !== "object" || stored === null) return stored;
  return { formula: `=${stored.f.replace(/^=/, "")}` };
}

/** True where a cell holds what the record says. */
export function holdsStored(state: CellState, stored: StoredCell, table: string | null): boolean {
  return sameCell(cellOf(stored), state, table);
}
