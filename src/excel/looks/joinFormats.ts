import type { RangeFormat, SheetSpec } from "../../workbook/spec";
import type { Rect } from "../cells/address";
import { formatRect, intersects, parseRect } from "../cells/address";

/**
 * The same looks in fewer ranges: neighbours of the same format become one range. Each call weighs some 400 bytes
 * of a request, and reports describe their tables cell by cell.
 * @example joinFormats([{ range: "A1", bold: true }, { range: "B1", bold: true }]) // [{ range: "A1:B1", bold: true }]
 */
export function joinFormats(formats: readonly RangeFormat[]): RangeFormat[] {
  const joined: Part[] = [];
  for (const format of formats)
    for (const range of format.range.split(",")) {
      const part = partOf({ ...format, range: range.trim() });
      const at = placeToJoin(joined, part);
      const known = joined[at];
      if (known === undefined) joined.push(part);
      else joined[at] = { ...known, area: union(known.area, part.area) };
    }
  return joined.map(({ format, area }) => ({ ...format, range: formatRect(area) }));
}

/** Rows below each other of the same height, in one call. */
export function joinHeights(heights: SheetSpec["rowHeights"]): SheetSpec["rowHeights"] {
  const joined: { first: number; last: number; height: number }[] = [];
  for (const { rows, height } of heights) {
    const [first = 0, last = first] = rows.split(":").map(Number);
    const before = joined.at(-1);
    if (before && before.height === height && before.last + 1 === first) before.last = last;
    else joined.push({ first, last, height });
  }
  return joined.map(({ first, last, height }) => ({ rows: `${first}:${last}`, height }));
}

interface Part {
  readonly format: RangeFormat;
  readonly area: Rect;
  /** The same for the same format, wherever it is. */
  readonly look: string;
}

function partOf(format: RangeFormat): Part {
  const { range, ...rest } = format;
  const entries = Object.entries(rest).sort(([one], [other]) => (one < other ? -1 : 1));
  return { format, area: parseRect(range), look: JSON.stringify(entries) };
}

/** Where a part may join an earlier one: none between them may touch it, since the later of two formats holds. */
function placeToJoin(joined: readonly Part[], part: Part): number {
  const reach = grown(part.area);
  for (let at = joined.length - 1; at >= 0; at -= 1) {
    const earlier = joined[at];
    if (earlier === undefined) break;
    if (earlier.look === part.look && canJoin(earlier, part)) return at;
    if (intersects(earlier.area, reach)) break;
  }
  return -1;
}

/** An outline belongs to its own area; so does a line at the bottom, but for neighbours beside each other. */
function canJoin({ area, format: { border } }: Part, other: Part): boolean {
  const beside =
    area.row === other.area.row && area.rows === other.area.rows && besideEachOther(area, other.area);
  const below =
    area.column === other.area.column &&
    area.columns === other.area.columns &&
    belowEachOther(area, other.area);
  if (border === "outline") return false;
  return border === "bottom" ? beside : beside || below;
}

function besideEachOther(one: Rect, other: Rect): boolean {
  return one.column + one.columns === other.column || other.column + other.columns === one.column;
}

function belowEachOther(one: Rect, other: Rect): boolean {
  return one.row + one.rows === other.row || other.row + other.rows === one.row;
}

function union(one: Rect, other: Rect): Rect {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** With the cells around it: neighbours share their lines. */
function grown({ row, column, rows, columns }: Rect): Rect {
  return { row: row - 1, column: column - 1, rows: rows + 2, columns: columns + 2 };
}
