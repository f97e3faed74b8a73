import { splitFormula } from "../../engine/structuredReference";
import type { Area } from "../area";
import { Range } from "../range";
import type { Table } from "./table";

/** The cells that columns and special items of a structured reference stand for; null where they have none. */
export function areaOfReference(
  table: Table,
  specials: readonly string[],
  columns: readonly [string, string] | null,
  row?: number,
): Area | null {
  const rows = rowsOf(table, specials, row);
  if (rows === null) return null;
  if (columns === null) return { ...table.area, ...rows };
  const [first, last] = columns.map((name) => indexOf(table, name));
  if (first === undefined || last === undefined || first < 0 || last < first) return null;
  return { ...rows, column: table.area.column + first, columns: last - first + 1 };
}

function indexOf(table: Table, name: string): number {
  return table.headings.findIndex((heading) => heading.toLowerCase() === name.toLowerCase());
}

function rowsOf(
  table: Table,
  specials: readonly string[],
  row: number | undefined,
): { row: number; rows: number } | null {
  const { area, body } = table;
  const has = (special: string): boolean => specials.some((text) => text.toLowerCase() === special);
  if (has("#this row")) return row === undefined ? null : { row, rows: 1 };
  if (has("#all")) return { row: area.row, rows: area.rows };
  if (has("#totals") && !has("#data")) {
    return table.showTotals ? { row: area.row + area.rows - 1, rows: 1 } : null;
  }
  const top = has("#headers") ? area.row : body.row;
  const bottom = has("#headers") && !has("#data") ? area.row : body.row + body.rows - 1;
  return { row: top, rows: bottom - top + 1 + (has("#totals") && table.showTotals ? 1 : 0) };
}

/** The range of a text that is one structured reference; null for any other text. */
export function rangeOfReference(text: string, find: (name: string) => Table | null): Range | null {
  const parts = splitFormula(text);
  const [part] = parts;
  if (parts.length !== 1 || part?.kind !== "reference" || part.reference.table === null) return null;
  const table = find(part.reference.table);
  const area = table && areaOfReference(table, part.reference.specials, part.reference.columns);
  return table !== null && area !== null ? new Range(table.sheet, area) : null;
}
