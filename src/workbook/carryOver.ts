import { positionOf } from "./a1";
import { carryTable } from "./carry/carryTable";
import type { Growth } from "./carry/growRanges";
import { growName, growSheet } from "./carry/growRanges";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import type { Block, NameSpec, SheetSpec, TableSpec, WorkbookSpec } from "./spec";

/**
 * The described workbook with everything that people have put into today's: their cells, their corrections, their
 * rows, and rows that left the plan but hold something of theirs (at the end, marked, and no longer counted).
 * An unchanged workbook gives its own contents again.
 * @example carryOver(describeWorkbook(input), snapshot)
 */
export function carryOver(spec: WorkbookSpec, current: WorkbookSnapshot): WorkbookSpec {
  const carried = spec.sheets.map((sheet) => {
    const today = current.sheets.find(({ id }) => id === sheet.id);
    return carrySheet(withNamedValues(sheet, spec.names, current.named), today);
  });
  return {
    ...spec,
    sheets: carried.map(({ sheet }) => sheet),
    names: spec.names.map((name) => {
      const growths = carried.find(({ sheet }) => sheet.id === name.sheet)?.growths ?? [];
      return growths.reduce(growName, name);
    }),
  };
}

function carrySheet(
  sheet: SheetSpec,
  today: SheetSnapshot | undefined,
): { readonly sheet: SheetSpec; readonly growths: readonly Growth[] } {
  if (today === undefined) return { sheet, growths: [] };
  const tables = sheet.tables.map((table) => {
    const current = today.tables.find(({ name }) => name.toLowerCase() === table.name.toLowerCase());
    return current === undefined ? table : carryTable(table, current);
  });
  const growths = tables.flatMap((table, index) => growthOf(sheet.tables[index], table));
  return { sheet: growths.reduce(growSheet, { ...sheet, tables }), growths };
}

function growthOf(before: TableSpec | undefined, after: TableSpec): Growth[] {
  const heading = positionOf(after.at)?.row;
  if (before === undefined || heading === undefined) return [];
  const lastRow = heading + before.rows.length;
  const newLastRow = heading + after.rows.length;
  return lastRow === newLastRow ? [] : [{ firstRow: heading + 1, lastRow, newLastRow }];
}

/** Named cells of people's keep what stands in them. */
function withNamedValues(
  sheet: SheetSpec,
  names: readonly NameSpec[],
  named: Readonly<Record<string, CellValue>>,
): SheetSpec {
  const values = names.flatMap(({ name, sheet: id, ref }) => {
    const value = named[name] ?? "";
    const at = positionOf(ref);
    return id === sheet.id && value !== "" && at !== null ? [{ ...at, value }] : [];
  });
  if (values.length === 0) return sheet;
  const blocks = sheet.blocks.map((block) => (block.owner === "person" ? filled(block, values) : block));
  return { ...sheet, blocks };
}

function filled(
  block: Block,
  values: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[],
): Block {
  const top = positionOf(block.at);
  if (top === null) return block;
  return {
    ...block,
    rows: block.rows.map((row, down) =>
      row.map((cell, right) => {
        const kept = values.find(({ row: r, column: c }) => r === top.row + down && c === top.column + right);
        return kept === undefined ? cell : kept.value;
      }),
    ),
  };
}
