import { positionOf } from "./a1";
import { carryTable } from "./carry/carryTable";
import { currentTable } from "./carry/currentTable";
import type { Growth } from "./carry/growRanges";
import { growName, growSheet } from "./carry/growRanges";
import type { PairingChoice } from "./carry/pairing";
import { readdressed } from "./carry/readdress";
import { hasPersonContent, isPeoplesOwn } from "./carry/rowOrigin";
import { currentRows } from "./carry/tableRows";
import { TABLES } from "./layout";
import { isFrozen } from "./reports/reportId";
import { keyOf } from "./rowKeys";
import type { CellValue, WorkbookSnapshot } from "./snapshot";
import type { Block, NameSpec, SheetId, SheetSpec, TableSpec, WorkbookSpec } from "./spec";

/**
 * The described workbook with everything that people have put into today's: their cells, their corrections, their
 * rows, and rows that left the plan but hold something of theirs (at the end, marked, and no longer counted).
 * An unchanged workbook gives its own contents again. `choices` are what a person said of activities' pairing.
 * @example carryOver(describeWorkbook(input), snapshot)
 */
export function carryOver(
  spec: WorkbookSpec,
  current: WorkbookSnapshot,
  choices: readonly PairingChoice[] = [],
): WorkbookSpec {
  const live = withoutFrozen(spec, current);
  const tables = carryTables(live, current, choices);
  const carried = live.sheets.map((sheet) => {
    const known = withNamedValues(sheet, live.names, current.named);
    const after = sheet.tables.map((table) => tables.get(table.name) ?? table);
    const growths = after.flatMap((table, index) => growthOf(sheet.tables[index], table));
    return { sheet: growths.reduce(growSheet, { ...known, tables: after }), growths };
  });
  return {
    ...live,
    sheets: carried.map(({ sheet }) => sheet),
    names: live.names.map((name) => {
      const growths = carried.find(({ sheet }) => sheet.id === name.sheet)?.growths ?? [];
      return growths.reduce(growName, name);
    }),
  };
}

/** A frozen report stays as it was signed: it is described by nobody. Where thawing is wanted its day is blank. */
function withoutFrozen(spec: WorkbookSpec, { sheets, named }: WorkbookSnapshot): WorkbookSpec {
  const frozen = new Set(
    sheets.map(({ id }) => id).filter((id) => id.startsWith("report-") && isFrozen(id, named)),
  );
  if (frozen.size === 0) return spec;
  return {
    ...spec,
    sheets: spec.sheets.filter(({ id }) => !frozen.has(id)),
    names: spec.names.filter(({ sheet }) => !frozen.has(sheet)),
  };
}

/** The tables that the workbook has today, by name: first those whose keys others refer to. */
function carryTables(
  spec: WorkbookSpec,
  current: WorkbookSnapshot,
  choices: readonly PairingChoice[],
): ReadonlyMap<string, TableSpec> {
  const tables = tablesOf(spec);
  const carried = new Map<string, TableSpec>();
  const renamed = new Map<string, ReadonlyMap<string, string>>();
  for (const { table, id } of [...tables].sort((a, b) => rankOf(a.table) - rankOf(b.table))) {
    const today = currentTable(current, id, table);
    if (today === undefined) continue;
    const owners = table.belongsTo && renamed.get(table.belongsTo.table);
    const result = carryTable(table, owners ? readdressed(table, today, owners) : today, {
      choices: table.name === TABLES.plan ? choices : [],
      heldKeys: heldKeysFor(table, tables, current),
    });
    carried.set(table.name, result.table);
    renamed.set(table.name, result.renamed);
  }
  return carried;
}

interface PlacedTable {
  readonly table: TableSpec;
  readonly id: SheetId;
}

function tablesOf(spec: WorkbookSpec): PlacedTable[] {
  return spec.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ table, id: sheet.id })));
}

/** Keys of a table's rows for which a table that belongs to it holds something of people's. */
function heldKeysFor(
  { name }: TableSpec,
  tables: readonly PlacedTable[],
  current: WorkbookSnapshot,
): ReadonlySet<string> {
  const keys = tables.flatMap(({ table, id }) => {
    const { belongsTo } = table;
    const today = currentTable(current, id, table);
    if (belongsTo?.table !== name || !belongsTo.keepsOwner || today === undefined) return [];
    const at = table.columns.findIndex(({ heading }) => heading === belongsTo.heading);
    return currentRows(table, today)
      .filter((row) => isPeoplesOwn(table, row) || hasPersonContent(table, row))
      .map(({ cells }) => keyOf(cells[at] ?? ""));
  });
  return new Set(keys.filter((key) => key !== ""));
}

function rankOf({ belongsTo }: TableSpec): number {
  return belongsTo === undefined ? 0 : 1;
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
