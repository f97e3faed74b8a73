import type { Grid } from "./grid";
import { joinLines } from "./joinLines";
import type { Glyph } from "./page";
import type { TextLine } from "./textLines";
import { textLinesOf } from "./textLines";

/** A nested table's narrow columns break words at any place; what its cells keep free is little. */
const HABITS = { drawsBlanks: false, margin: 3 };

/**
 * The words of a table that stands in a cell, a line a row, as Word's own file gives them.
 * @param glyphs the letters of each of its cells
 */
export function nestedLines({ xs, cells }: Grid, glyphs: readonly (readonly Glyph[])[]): readonly TextLine[] {
  const rows = new Map<number, { text: string; lines: readonly TextLine[] }>();
  const inOrder = cells.map((cell, index) => ({ cell, lines: textLinesOf(glyphs[index] ?? []) }));
  for (const { cell, lines } of inOrder.sort((a, b) => a.cell.column - b.cell.column)) {
    if (lines.length === 0) continue;
    const width = (xs[cell.column + cell.columnSpan] ?? 0) - (xs[cell.column] ?? 0);
    const text = joinLines(lines, width, HABITS).replaceAll("\n", " ");
    const row = rows.get(cell.row);
    rows.set(
      cell.row,
      row ? { text: `${row.text} ${text}`, lines: [...row.lines, ...lines] } : { text, lines },
    );
  }
  const written = [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
  return written.map(({ text, lines }, at) => {
    const ys = lines.map(({ y }) => y);
    return {
      text,
      x0: Math.min(...lines.map(({ x0 }) => x0)),
      x1: Math.max(...lines.map(({ x1 }) => x1)),
      // the last row tells how far down the cell is filled
      y: at > 0 && at === written.length - 1 ? Math.max(...ys) : Math.min(...ys),
      size: Math.max(...lines.map(({ size }) => size)),
      blankAfter: false,
      nested: true,
    };
  });
}
