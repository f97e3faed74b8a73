import type { TableSpec } from "../../workbook/spec";
import { isFormula } from "../../workbook/spec";
import type { CurrentSheet } from "../read/currentWorkbook";
import { cellText } from "../cells/encodeCell";
import type { TableMatch } from "./matchTable";
import type { RowPlan } from "./rowPlan";
import { planRows, rowsByKey } from "./rowPlan";

/** How the rows of a table become those of the spec: as carryOver says, else by the column that identifies them. */
export function planTableRows(spec: TableSpec, sheet: CurrentSheet, match: TableMatch): RowPlan {
  const continues = spec.continues ?? rowsByKey(currentKeys(sheet, spec, match), specKeys(spec));
  return planRows(match.table.area.rows - 1, continues);
}

function currentKeys(sheet: CurrentSheet, spec: TableSpec, match: TableMatch): string[] {
  const column = match.columns[keyIndex(spec)] ?? match.table.area.column;
  const { row, rows } = match.table.area;
  const keys = sheet.grid.values({ row: row + 1, rows: rows - 1, column, columns: 1 });
  return keys.map(([key]) => String(key ?? ""));
}

function specKeys(spec: TableSpec): string[] {
  const index = keyIndex(spec);
  return spec.rows.map((line) => {
    const cell = line[index] ?? "";
    return isFormula(cell) ? cell.formula : cellText(String(cell));
  });
}

function keyIndex(spec: TableSpec): number {
  return Math.max(
    0,
    spec.columns.findIndex(({ heading }) => heading === spec.key),
  );
}
