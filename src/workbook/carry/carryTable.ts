import { keyOf } from "../rowKeys";
import type { TableSnapshot } from "../snapshot";
import type { Cell, TableSpec } from "../spec";
import { hasPersonContent, isReworded, mergeRow } from "./mergeRow";
import { matchRows } from "./matchRows";
import type { CurrentRow } from "./tableRows";
import { currentRows } from "./tableRows";

/** A row as it will be, and where it comes from. */
interface Row {
  readonly cells: readonly Cell[];
  /** Position in the description; null for a row that only the workbook has. */
  readonly described: number | null;
  readonly departed: boolean;
}

/** The table as described, with everything that people put into today's table. */
export function carryTable(spec: TableSpec, current: TableSnapshot): TableSpec {
  const found = currentRows(spec, current);
  const described = spec.rows.filter((row) => row.some((cell) => cell !== null));
  const keys = keysOf(spec, described);
  const known = new Set(keys);
  const continued = spec.provenance?.keepAll === true ? null : matchRows(spec, described, found);
  const kept = found.flatMap((row, index): Row[] => {
    const at = continued === null ? sameRow(described, row) : continued[index];
    if (at === undefined && isCopy(known, found, index) && isReworded(spec, row)) return [ownCopy(row)];
    return keep(spec, row, at === undefined ? null : { at, cells: described[at] ?? [] });
  });
  const rows = inOrder(spec, described, kept).map(({ cells }) => cells);
  return { ...spec, rows: rows.length > 0 ? rows : spec.rows };
}

function keysOf(spec: TableSpec, rows: readonly (readonly Cell[])[]): string[] {
  const at = spec.columns.findIndex(({ heading }) => heading === spec.key);
  return rows.map((row) => keyOf(row[at] ?? ""));
}

/** A journal's entry is the same one only when all of it is the same. */
function sameRow(described: readonly (readonly Cell[])[], row: CurrentRow): number | undefined {
  const at = described.findIndex((cells) =>
    cells.every((cell, index) => cell === (row.cells[index] ?? null)),
  );
  return at < 0 ? undefined : at;
}

function keep(
  spec: TableSpec,
  row: CurrentRow,
  described: { readonly at: number; readonly cells: readonly Cell[] } | null,
): Row[] {
  if (described !== null) {
    return [{ cells: mergeRow(spec, described.cells, row), described: described.at, departed: false }];
  }
  if (spec.provenance?.keepAll === true || isPeoplesOwn(spec, row)) {
    return [{ cells: row.cells, described: null, departed: false }];
  }
  if (!hasPersonContent(spec, row)) return [];
  return [{ cells: marked(spec, row.cells), described: null, departed: true }];
}

/** A second row with a key of the plan's. */
function isCopy(known: ReadonlySet<string>, found: readonly CurrentRow[], index: number): boolean {
  const key = found[index]?.key ?? "";
  return known.has(key) && found.findIndex((row) => row.key === key) < index;
}

/** Who copies a row of the plan and rewords it has made a row of their own: the first one stays the plan's. */
function ownCopy({ cells }: CurrentRow): Row {
  return { cells, described: null, departed: false };
}

/** Our rows carry a fingerprint; in tables that have none, they have a key. */
function isPeoplesOwn(spec: TableSpec, row: CurrentRow): boolean {
  const heading = spec.provenance?.fingerprint;
  if (heading === undefined) return row.key === "";
  const at = spec.columns.findIndex((column) => column.heading === heading);
  return (row.cells[at] ?? null) === null;
}

function marked(spec: TableSpec, cells: readonly Cell[]): readonly Cell[] {
  const departed = spec.provenance?.departed;
  if (departed === undefined) return cells;
  return cells.map((cell, index) =>
    spec.columns[index]?.heading === departed.heading ? departed.text : cell,
  );
}

/**
 * Rows that left the plan go to the end; a journal grows at its end. Otherwise people's order stays, and each new
 * row comes after the row that precedes it in the description.
 */
function inOrder(
  spec: TableSpec,
  described: readonly (readonly Cell[])[],
  kept: readonly Row[],
): readonly Row[] {
  const staying = kept.filter(({ departed }) => !departed);
  const gone = kept.filter(({ departed }) => departed);
  const present = new Map(
    staying.flatMap((row) => (row.described === null ? [] : [[row.described, row] as const])),
  );
  const whole = described.map(
    (cells, at): Row => present.get(at) ?? { cells, described: at, departed: false },
  );
  if (spec.provenance?.keepAll === true) {
    return [...staying, ...whole.filter((row) => !present.has(row.described ?? -1))];
  }
  if (spec.rowOrder !== "people") {
    return [...whole, ...staying.filter((row) => row.described === null), ...gone];
  }
  const after = new Map<Row | null, Row[]>();
  let anchor: Row | null = null;
  for (const row of whole) {
    if (present.has(row.described ?? -1)) anchor = row;
    else after.set(anchor, [...(after.get(anchor) ?? []), row]);
  }
  const body = staying.flatMap((row) => [row, ...(after.get(row) ?? [])]);
  return [...(after.get(null) ?? []), ...body, ...gone];
}
