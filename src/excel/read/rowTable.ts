import { SHEET_NAMES, TABLES } from "../../workbook/layout";
import type { CellValue } from "../../workbook/snapshot";
import { TableChangedError } from "../errors";
import { untracked } from "../run/workspace";

/** A row of one of our tables, by what tells it from the others; it is found again wherever it was moved or sorted to. */
export interface RowRef {
  readonly table: string;
  /** What its identifying cells held when it was read, by heading. */
  readonly identity: Readonly<Record<string, CellValue>>;
  /** Where it was, from 0; tells rows of one identity apart. */
  readonly position: number;
}

/** A table loaded for finding its rows: valid after the next sync. */
export interface LoadedTable {
  readonly name: string;
  readonly table: Excel.Table;
  readonly identity: ReadonlyMap<string, Excel.Range>;
}

const SHEET_OF: Readonly<Record<string, string>> = {
  [TABLES.plan]: SHEET_NAMES.plan,
  [TABLES.findings]: SHEET_NAMES.findings,
  [TABLES.targets]: SHEET_NAMES.targets,
  [TABLES.units]: SHEET_NAMES.units,
};

/** Loads what finds the rows of a table: its identifying columns. Part of the caller's round trip. */
export function loadTable(
  context: Excel.RequestContext,
  name: string,
  headings: readonly string[],
): LoadedTable {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load(
    "name,worksheet/name,worksheet/visibility,worksheet/protection/protected,autoFilter/isDataFiltered",
  );
  const identity = headings.map((heading): [string, Excel.Range] => {
    const range = untracked(columnOf(table, heading).getDataBodyRange());
    range.load("values,address");
    return [heading, range];
  });
  return { name, table, identity: new Map(identity) };
}

export function columnOf(table: Excel.Table, heading: string): Excel.TableColumn {
  return table.columns.getItemOrNullObject(heading);
}

/** A cell of a column's body, from 0, for this round trip only. */
export function cellOf(column: Excel.TableColumn, position: number): Excel.Range {
  return untracked(untracked(column.getDataBodyRange()).getCell(position, 0));
}

/** @throws TableChangedError where people deleted the table or an identifying column, or renamed it. */
export function checkTable({ name, table, identity }: LoadedTable): void {
  if (table.isNullObject) throw new TableChangedError(name, null, SHEET_OF[name] ?? name);
  for (const [heading, range] of identity)
    if (range.isNullObject) throw new TableChangedError(name, heading, table.worksheet.name);
}

/**
 * Where a row is now, from 0; null where no row, or more than one row elsewhere, has its identity. Call `checkTable`
 * before.
 */
export function positionOf(ref: RowRef, { identity }: LoadedTable): number | null {
  const wanted = Object.entries(ref.identity);
  const has = (position: number): boolean =>
    wanted.every(([heading, value]) =>
      sameValue(asValue(identity.get(heading)?.values[position]?.[0]), value),
    );
  if (has(ref.position)) return ref.position;
  const rows = [...identity.values()][0]?.values.length ?? 0;
  const found = Array.from({ length: rows }, (_, position) => position).filter(has);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A cell's value as Excel gives it. */
export function asValue(value: unknown): CellValue {
  return typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
}

/** Equal but for line ends and the form of accents. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a !== "string" || typeof b !== "string") return a === b;
  return a === b || tidy(a) === tidy(b);
}

function tidy(text: string): string {
  return text.replace(/\r\n?/g, "\n").normalize("NFC").trim();
}
