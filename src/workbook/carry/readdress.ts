import { headingKey, keyOf } from "../rowKeys";
import type { CellValue, TableSnapshot } from "../snapshot";
import type { Belonging, TableSpec } from "../spec";

/**
 * Today's rows that belong to rows of another table, under the keys that those have from now on: a milestone, or a
 * finding that was set aside, goes with its activity when a new edition renumbers it.
 * @example readdressed(moc, today, new Map([["II.3", "II.4"]])) // "II.3/Quý I" → "II.4/Quý I"
 */
export function readdressed(
  spec: TableSpec,
  current: TableSnapshot,
  renamed: ReadonlyMap<string, string>,
): TableSnapshot {
  const { belongsTo } = spec;
  if (belongsTo === undefined || renamed.size === 0) return current;
  const headings = current.headings.map(headingKey);
  const columnOf = (heading: string) => headings.indexOf(headingKey(heading));
  const [owner, key] = [columnOf(belongsTo.heading), columnOf(spec.key)];
  const limit = belongsTo.where && { ...belongsTo.where, column: columnOf(belongsTo.where.heading) };
  const rows = current.rows.map((row) => {
    const old = keyOf(row[owner] ?? "");
    const next = renamed.get(old);
    if (next === undefined || (limit && !(Number(row[limit.column]) <= limit.atMost))) return row;
    return row.map((cell, index): CellValue => {
      if (index === owner) return next;
      return index === key ? withPart(keyOf(cell), old, next, belongsTo) : cell;
    });
  });
  return { ...current, rows };
}

/** The key with one of its parts replaced; a part may hold the separator itself. */
function withPart(key: string, old: string, next: string, { separator }: Belonging): string {
  const bounded = `${separator}${key}${separator}`;
  const part = `${separator}${old}${separator}`;
  const at = bounded.indexOf(part);
  if (at < 0) return key;
  const replaced = bounded.slice(0, at) + separator + next + separator + bounded.slice(at + part.length);
  return replaced.slice(separator.length, -separator.length);
}
