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
  document.blocks.forEach((block, at) => {
    if (block.kind === "paragraph") {
      lines.push(...block.text.split("\n").map((text) => ({ text, block: at, row: 0 })));
      return;
    }
    const grid = grids.get(at);
    const own = tables.filter((table) => table.block === at);
    for (let row = 0; row < (grid?.rows ?? 0); row++) {
      if (own.some(({ head, from, to }) => (row >= head.from && row < head.to) || (row >= from && row < to)))
        continue;
      for (const text of grid?.textsOf(row) ?? [])
        lines.push(...text.split("\n").map((line) => ({ text: line, block: at, row })));
    }
  });
  return { tables, lines };
}

/** The lines that stand above a table. */
export function linesAbove(lines: readonly OutsideLine[], { block, head }: Stretch): readonly OutsideLine[] {
  return lines.filter((line) => line.block < block || (line.block === block && line.row < head.from));
}
