import type { TableSnapshot } from "../snapshot";
import type { Cell, TableSpec } from "../spec";
import { departedKey } from "../../locale/vi/workbook";
import { mergeRow } from "./mergeRow";
import type { PairingChoice } from "./pairing";
import { pairRows } from "./pairRows";
import { hasPersonContent, isPeoplesOwn, originOf } from "./rowOrigin";
import type { CurrentRow } from "./tableRows";
import { currentRows } from "./tableRows";

/** A row as it will be, and where it comes from. */
interface Row {
  readonly cells: readonly Cell[];
  /** Position in the description; null for a row that only the workbook has. */
  readonly described: number | null;
  /** Position in today's table; null for a new row. */
  readonly today: number | null;
  readonly departed: boolean;
}

export interface CarriedTable {
  readonly table: TableSpec;
  /** The key that each of today's keys has from now on, where it changes. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** What decides over a table besides the table itself. */
export interface CarryTerms {
  readonly choices: readonly PairingChoice[];
  /** Keys of rows that other tables hold something of people's for. */
  readonly heldKeys: ReadonlySet<string>;
}

/** The table as described, with everything that people put into today's table. */
export function carryTable(spec: TableSpec, current: TableSnapshot, terms: CarryTerms): CarriedTable {
  const found = currentRows(spec, current);
  const described = describedRows(spec);
  const pairing = pairRows(spec, described, found, terms.choices);
  const paired = new Set(found.filter((_, row) => pairing.ofRow(row)).map((row) => originOf(spec, row)));
  const kept = found.flatMap((row, index): Row[] => {
    const at = pairing.ofRow(index)?.at;
    if (at !== undefined) return [continuedRow(spec, described[at] ?? [], row, at)];
    return endedRow(spec, row, paired, terms.heldKeys);
  });
  const rows = withOwnKeys(spec, inOrder(spec, described, kept));
  return {
    table: { ...spec, ...contentsOf(spec, rows, found, current.rows.length) },
    renamed: renamedKeys(spec, found, rows),
  };
}

/** The rows of a description; a table that has none is described with a blank one. */
export function describedRows(spec: TableSpec): readonly (readonly Cell[])[] {
  return spec.rows.filter((row) => row.some((cell) => cell !== null));
}

function continuedRow(spec: TableSpec, described: readonly Cell[], row: CurrentRow, at: number): Row {
  return { cells: mergeRow(spec, described, row), described: at, today: row.at, departed: false };
}

/** What becomes of a row that no described one continues: nothing, where there is nothing of people's in it. */
function endedRow(
  spec: TableSpec,
  row: CurrentRow,
  paired: ReadonlySet<string | null>,
  heldKeys: ReadonlySet<string>,
): Row[] {
  const own: Row = { cells: row.cells, described: null, today: row.at, departed: false };
  if (spec.provenance?.keepAll === true || isPeoplesOwn(spec, row)) return [own];
  if (!hasPersonContent(spec, row) && !heldKeys.has(row.key)) return [];
  // Who copies a row of the plan and works on in it has made a row of their own: the other one is the plan's.
  const origin = originOf(spec, row);
  if (origin !== null && paired.has(origin)) return [own];
  return [{ ...own, cells: marked(spec, row.cells), departed: true }];
}

function marked(spec: TableSpec, cells: readonly Cell[]): readonly Cell[] {
  const departed = spec.provenance?.departed;
  if (departed === undefined) return cells;
  return cells.map((cell, index) =>
    spec.columns[index]?.heading === departed.heading ? departed.text : cell,
  );
}

/** A row that left the plan gives its key up where another row has it now: two rows of one key say nothing clearly. */
function withOwnKeys(spec: TableSpec, rows: readonly Row[]): readonly Row[] {
  const keyAt = keyIndex(spec);
  const taken = new Set<Cell>(
    rows.filter(({ departed }) => !departed).map(({ cells }) => cells[keyAt] ?? null),
  );
  return rows.map((row) => {
    const key = row.cells[keyAt] ?? null;
    const isTwice = row.departed && typeof key === "string" && taken.has(key);
    const own = isTwice ? freeKey(key, taken) : key;
    taken.add(own);
    if (!isTwice) return row;
    return { ...row, cells: row.cells.map((cell, index) => (index === keyAt ? own : cell)) };
  });
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
    (cells, at): Row => present.get(at) ?? { cells, described: at, today: null, departed: false },
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

function contentsOf(
  spec: TableSpec,
  rows: readonly Row[],
  found: readonly CurrentRow[],
  count: number,
): Pick<TableSpec, "rows" | "continues"> {
  if (rows.length > 0) {
    return { rows: rows.map(({ cells }) => cells), continues: rows.map(({ today }) => today) };
  }
  // A table can't be without rows: a blank one stays.
  const filled = new Set(found.map(({ at }) => at));
  const blank = Array.from({ length: count }, (_, at) => at).find((at) => !filled.has(at)) ?? null;
  return { rows: spec.rows, continues: spec.rows.map((_, index) => (index === 0 ? blank : null)) };
}

/** A dropped row's key is renamed as well, where another row has it now: what belonged to it belongs to no other. */
function renamedKeys(
  spec: TableSpec,
  found: readonly CurrentRow[],
  rows: readonly Row[],
): ReadonlyMap<string, string> {
  const keyAt = keyIndex(spec);
  const now = new Map(rows.map(({ today, cells }) => [today, cells[keyAt] ?? null]));
  const taken = new Set(now.values());
  const renamed = new Map<string, string>();
  const seen = new Set<string>();
  for (const { at, key } of found) {
    if (key === "" || seen.has(key)) continue;
    seen.add(key);
    const next = now.get(at) ?? (taken.has(key) ? freeKey(key, taken) : key);
    if (typeof next === "string" && next !== key) renamed.set(key, next);
  }
  return renamed;
}

function freeKey(key: string, taken: ReadonlySet<Cell>): string {
  let count = 1;
  while (taken.has(departedKey(key, count))) count += 1;
  return departedKey(key, count);
}

function keyIndex(spec: TableSpec): number {
  return spec.columns.findIndex(({ heading }) => heading === spec.key);
}
