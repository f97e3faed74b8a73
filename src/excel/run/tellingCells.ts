import type { CellValue } from "../../workbook/snapshot";
import type { CellState } from "../cells/encodeCell";
import { cellText } from "../cells/encodeCell";
import { absoluteReference } from "../cells/address";
import type { CurrentSheet } from "../read/currentWorkbook";
import type { ExpectedCells } from "./rowsStill";

/** What tells the rows of a sheet's tables apart: as few columns of each as do, from the left, as they were read. */
export function tellingCells({ name, grid, tables }: CurrentSheet): ExpectedCells[] {
  return tables.flatMap(({ area }) => {
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    const columns = Array.from({ length: area.columns }, (_, at) =>
      Array.from({ length: body.rows }, (_row, down) => grid.at(body.row + down, area.column + at)),
    );
    return tellingColumns(columns).map((at): ExpectedCells => ({
      reference: absoluteReference(name, { ...body, column: area.column + at, columns: 1 }),
      values: columns[at]?.map(({ value }) => value) ?? [],
    }));
  });
}

/** Rows that all these columns together don't tell apart may change places: nobody would see it. */
function tellingColumns(columns: readonly (readonly CellState[])[]): number[] {
  const rows = columns[0]?.length ?? 0;
  let names = Array.from({ length: rows }, () => "");
  let known = 1;
  return columns.flatMap((cells, at): number[] => {
    if (known === rows || !cells.every(isComparable)) return [];
    const longer = names.map((name, row) => `${name}\n${JSON.stringify(cells[row]?.value)}`);
    const told = new Set(longer).size;
    if (told <= known) return [];
    [names, known] = [longer, told];
    return [at];
  });
}

/** Formulas may give the same wherever their row is. */
function isComparable({ value, formula }: CellState): boolean {
  return formula === null && isWrittenAsRead(value);
}

/** Signs that we write otherwise would look like another text. */
export function isWrittenAsRead(value: CellValue): boolean {
  return typeof value !== "string" || cellText(value) === value;
}
