import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { Cell, SheetSpec, WorkbookSpec } from "../../src/workbook/spec";
import { isFormula } from "../../src/workbook/spec";
import { positionOf } from "../../src/workbook/a1";

/** The workbook that applying a spec gives, as it is read back. Computed cells hold some text. */
export function snapshotOf(spec: WorkbookSpec): WorkbookSnapshot {
  return {
    schema: spec.schema,
    sheets: spec.sheets.map(({ id, name, tables }) => ({
      id,
      name,
      tables: tables.map((table) => ({
        name: table.name,
        headings: table.columns.map(({ heading }) => heading),
        rows: table.rows.map((row) =>
          table.columns.map(({ formula }, index) =>
            formula === undefined ? valueOf(row[index] ?? null) : "tính",
          ),
        ),
      })),
    })),
    named: Object.fromEntries(
      spec.names.map(({ name, sheet, ref }) => [
        name,
        namedValue(
          spec.sheets.find(({ id }) => id === sheet),
          ref,
        ),
      ]),
    ),
  };
}

/** What stands in a cell outside the tables. */
export function namedValue(sheet: SheetSpec | undefined, ref: string): CellValue {
  const at = positionOf(ref);
  if (sheet === undefined || at === null) return "";
  for (const block of sheet.blocks) {
    const top = positionOf(block.at);
    const cell = top === null ? undefined : block.rows[at.row - top.row]?.[at.column - top.column];
    if (cell !== undefined) return valueOf(cell);
  }
  return "";
}

function valueOf(cell: Cell): CellValue {
  if (cell === null) return "";
  return isFormula(cell) ? "tính" : cell;
}
