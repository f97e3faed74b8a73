import type { GridDocument } from "./model";
import type { Stretch, Stretches } from "./stretches";

/** A line of text outside the task tables. */
export interface OutsideLine {
  readonly text: string;
  readonly block: number;
  /** Row of its table; 0 for paragraphs. */
  readonly row: number;
}

/** The tables whose rows make the plan, in order, and the lines of text around them. */
export interface TaskTables {
  readonly tables: readonly Stretch[];
  /** Paragraphs and the rows of other tables, a line each. */
  readonly lines: readonly OutsideLine[];
}

/** The given stretches with the document's text around them. */
export function withLines(
  document: GridDocument,
  { grids }: Stretches,
  tables: readonly Stretch[],
): TaskTables {
  const lines: OutsideLine[] = [];
  const inTables = rowsOf(tables);
  const add = (text: string, block: number, row: number): void => {
    for (const line of text.split("\n")) lines.push({ text: line, block, row });
  };
  document.blocks.forEach((block, at) => {
    if (block.kind === "paragraph") return add(block.text, at, 0);
    const grid = grids.get(at);
    const inside = inTables.get(at);
    for (let row = 0; row < (grid?.rows ?? 0); row++)
      if (!inside?.has(row)) for (const text of grid?.textsOf(row) ?? []) add(text, at, row);
  });
  return { tables, lines };
}

/** The rows that tables take, heads included, by block. */
function rowsOf(tables: readonly Stretch[]): ReadonlyMap<number, ReadonlySet<number>> {
  const rows = new Map<number, Set<number>>();
  for (const { block, head, from, to } of tables) {
    const taken = rows.get(block) ?? new Set();
    rows.set(block, taken);
    for (let row = head.from; row < head.to; row++) taken.add(row);
    for (let row = from; row < to; row++) taken.add(row);
  }
  return rows;
}

/** The last lines that stand above a table, and below another where that is given; `most` of them. */
export function linesAbove(
  lines: readonly OutsideLine[],
  { block, head }: Stretch,
  most: number,
  below?: Stretch,
): readonly OutsideLine[] {
  const to = placeOf(lines, block, head.from);
  const from = below ? placeOf(lines, below.block, below.to) : 0;
  return lines.slice(Math.max(from, to - most), Math.max(from, to));
}

/** The index of the first line at or behind a place; lines come in order. */
function placeOf(lines: readonly OutsideLine[], block: number, row: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = lines[middle];
    if (line && (line.block < block || (line.block === block && line.row < row))) low = middle + 1;
    else high = middle;
  }
  return low;
}
