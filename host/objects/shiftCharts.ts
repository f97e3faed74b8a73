import { MAX_COLUMNS, MAX_ROWS } from "./area";
import { cornersOf, place } from "./charts/chartStore";
import type { Shift } from "./shift";
import type { Worksheet } from "./worksheet";

/** Charts move and grow with whole rows and columns, as "Move and size with cells" says; parts of rows leave them. */
export function shiftCharts(sheet: Worksheet, shift: Shift): void {
  const { axis, at, count, start, end } = shift;
  const whole = start === 0 && end === (axis === "row" ? MAX_COLUMNS : MAX_ROWS) - 1;
  if (!whole) return;
  const moved = (position: number): number => (position < at ? position : Math.max(at, position + count));
  for (const chart of sheet.model.getCharts()) {
    const { from, to } = cornersOf(chart);
    place(chart, {
      from: { ...from, [axis]: moved(from[axis]) },
      to: { ...to, [axis]: moved(to[axis]) },
    });
  }
}
