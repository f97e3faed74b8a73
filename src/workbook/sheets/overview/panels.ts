import { cell } from "../../a1";
import type { ChartSpec, RowHeight } from "../../spec";

/** Where a chart stands. */
export type Panel = Pick<ChartSpec, "from" | "to">;

/** Two charts beside each other, of the same height. */
export interface PanelRow {
  readonly left: Panel;
  readonly right: Panel;
  readonly rowHeights: readonly RowHeight[];
  readonly nextRow: number;
}

const ROWS = 10;
const LEFT = { from: 2, to: 5 } as const;
const RIGHT = { from: 6, to: 11 } as const;
/**
 * Points: of a bar with its label, of a chart's title and edges, of the lowest chart, of one that is well readable,
 * of both rows of charts together: what the page has left for them.
 */
const BAR = 12;
const FRAME = 36;
const LOWEST = 110;
const BOTH = 312;
const READABLE = 140;
const HIGHEST = BOTH - LOWEST;

/** The heights of the two rows of charts: the upper one by its bars, the lower one has what is left. */
export function panelHeights(bars: number, bars2: number): readonly [number, number] {
  const upper = Math.min(HIGHEST, Math.max(READABLE, bars * BAR + FRAME));
  return [upper, Math.min(BOTH - upper, Math.max(READABLE, bars2 * 2 * BAR))];
}

/** A row of two charts that begins in a row of the sheet. */
export function panelRow(top: number, height: number): PanelRow {
  const bottom = top + ROWS - 1;
  const place = ({ from, to }: { from: number; to: number }): Panel => ({
    from: cell(top, from),
    to: cell(bottom, to),
  });
  return {
    left: place(LEFT),
    right: place(RIGHT),
    rowHeights: [{ rows: `${top}:${bottom}`, height: Math.round(height / ROWS) }],
    nextRow: bottom + 2,
  };
}

/** One chart as wide as the page. */
export function widePanel(top: number): { readonly panel: Panel; readonly nextRow: number } {
  const bottom = top + ROWS - 1;
  return { panel: { from: cell(top, LEFT.from), to: cell(bottom, RIGHT.to) }, nextRow: bottom + 2 };
}
