import type { Cell, TableSpec } from "../../workbook/spec";
import { formatRect } from "../cells/address";
import type { CellState } from "../cells/encodeCell";
import { BLANK, isBlank } from "../cells/encodeCell";
import type { CurrentSheet, CurrentTable } from "../read/currentWorkbook";
import type { TableRecord } from "./runRecord";
import type { UndoneRows, UndoRow } from "./undoTableRecord";
import { undoTableRecord } from "./undoTableRecord";

/** A cell that somebody changed after the run: it is left as it is. */
export interface LeftCell {
  /** The tab's name. */
  readonly sheet: string;
  readonly address: string;
  /** What stands there now. */
  readonly now: string;
}

/** The table as it was before the runs, but for what people changed since. */
export interface TableUndo {
  readonly spec: TableSpec;
  readonly left: readonly LeftCell[];
}

/**
 * What it takes to bring a table back to before some runs.
 * @param records of this table, the newest first; they may say things of rows and columns that are gone by now
 */
export function planTableUndo(
  records: readonly TableRecord[],
  sheet: CurrentSheet,
  table: CurrentTable,
): TableUndo {
  const today = rowsOf(sheet, table);
  const undone = records.reduce<UndoneRows>(
    ({ rows, left }, record) => {
      const step = undoTableRecord(record, table, rows);
      return { rows: step.rows, left: [...left, ...step.left] };
    },
    { rows: today, left: [] },
  );
  const rows = undone.rows.length > 0 ? undone.rows : [blankRow(table)];
  return { spec: specOf(rows, records[0]?.key ?? "", table), left: placed(undone, sheet, table) };
}

function rowsOf({ grid }: CurrentSheet, { area, headings }: CurrentTable): UndoRow[] {
  return Array.from({ length: area.rows - 1 }, (_, today) => ({
    cells: headings.map((_heading, column) => grid.at(area.row + 1 + today, area.column + column)),
    origin: { today },
  }));
}

/** Where the left cells stand today; one that comes back with its row, where it will. Each cell once. */
function placed({ rows, left }: UndoneRows, sheet: CurrentSheet, { area }: CurrentTable): LeftCell[] {
  const cells = left.flatMap(({ origin, column, now }): LeftCell[] => {
    const at = origin.today ?? rows.findIndex((row) => row.origin === origin);
    if (at < 0) return [];
    const address = formatRect({ row: area.row + 1 + at, column: area.column + column, rows: 1, columns: 1 });
    return [{ sheet: sheet.name, address, now }];
  });
  return [...new Map(cells.map((cell) => [cell.address, cell])).values()];
}

/** A table can't be without rows. */
function blankRow({ headings }: CurrentTable): UndoRow {
  return { cells: headings.map(() => BLANK), origin: { today: null } };
}

function specOf(rows: readonly UndoRow[], key: string, { headings, name, area }: CurrentTable): TableSpec {
  return {
    name,
    at: formatRect({ row: area.row, column: area.column, rows: 1, columns: 1 }),
    columns: headings.map((heading) => ({ heading, owner: "ours", width: 0 })),
    rows: rows.map(({ cells }) => cells.map(contentOf)),
    continues: rows.map(({ origin }) => origin.today),
    key,
    rowOrder: "people",
    showBanding: false,
  };
}

function contentOf(state: CellState): Cell {
  if (isBlank(state)) return null;
  return state.formula === null ? state.value : { formula: `=${state.formula.slice(1)}` };
}
