import type { Grid, GridCell } from "./grid";
import { gridsOf } from "./grid";
import { withoutHollowEnd } from "./hollowEnd";
import type { Glyph, PdfPage } from "./page";
import { textLinesOf } from "./textLines";
import type { TextLine } from "./textLines";

/** A cell with what stands in it. */
export interface PageCell extends GridCell {
  readonly lines: readonly TextLine[];
}

/** A ruled table on one page with its text. */
export interface PageTable {
  readonly page: number;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly PageCell[];
}

/** A page taken apart: its tables, and the lines that stand outside them. */
export interface PageParts {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly tables: readonly PageTable[];
  readonly lines: readonly TextLine[];
}

/** Finds a page's ruled tables and shares its letters out among their cells. */
export function pageParts(page: PdfPage): PageParts {
  const grids = gridsOf(page);
  const outside: Glyph[] = [];
  const inside = grids.map((grid) => ({ grid, glyphs: grid.cells.map((): Glyph[] => []) }));
  for (const glyph of page.glyphs) {
    const x = (glyph.x0 + glyph.x1) / 2;
    const y = glyph.y - 0.3 * glyph.size;
    const place = inside.find(({ grid }) => within(grid.xs, x) && within(grid.ys, y));
    if (!place) {
      outside.push(glyph);
      continue;
    }
    const row = intervalOf(place.grid.ys, y);
    const column = intervalOf(place.grid.xs, x);
    const cell = place.grid.cells.findIndex((each) => holds(each, row, column));
    (place.glyphs[cell] ?? outside).push(glyph);
  }
  const last = inside.at(-1);
  const rest = last ? withoutOverhang(outside, last.grid, last.glyphs) : outside;
  const tables = inside.map(({ grid, glyphs }) => ({
    page: page.number,
    xs: grid.xs,
    ys: grid.ys,
    cells: grid.cells.map((cell, index) => ({ ...cell, lines: textLinesOf(glyphs[index] ?? []) })),
  }));
  return {
    page: page.number,
    width: page.width,
    height: page.height,
    tables: tables.filter((table) => table.cells.some((cell) => cell.lines.length > 0)).map(withoutHollowEnd),
    lines: textLinesOf(rest),
  };
}

/** Lines further down than this, in parts of their size, are no next lines. */
const NEXT_LINE = 1.9;

/**
 * A page's last lines may stand under the last rule, where cells are left open for the next page. They are
 * given to their cells; the other letters are returned.
 */
function withoutOverhang(
  outside: readonly Glyph[],
  { xs, ys, cells }: Grid,
  glyphs: readonly Glyph[][],
): readonly Glyph[] {
  const taken = new Set<Glyph>();
  for (const glyph of [...outside].sort((a, b) => a.y - b.y)) {
    const x = (glyph.x0 + glyph.x1) / 2;
    const column = intervalOf(xs, x);
    const at = within(xs, x)
      ? cells.findIndex((cell) => cell.open && holds(cell, ys.length - 2, column))
      : -1;
    const own = glyphs[at] ?? [];
    const above = Math.max(...own.slice(-200).map(({ y }) => y));
    if (glyph.y <= (ys.at(-1) ?? 0) || glyph.y - above >= NEXT_LINE * glyph.size) continue;
    own.push(glyph);
    taken.add(glyph);
  }
  return outside.filter((glyph) => !taken.has(glyph));
}

function within(edges: readonly number[], place: number): boolean {
  return place >= (edges[0] ?? 0) && place <= (edges.at(-1) ?? 0);
}

function intervalOf(edges: readonly number[], place: number): number {
  const next = edges.findIndex((edge, index) => index > 0 && edge > place);
  return next < 0 ? Math.max(0, edges.length - 2) : next - 1;
}

function holds(cell: GridCell, row: number, column: number): boolean {
  return (
    row >= cell.row &&
    row < cell.row + cell.rowSpan &&
    column >= cell.column &&
    column < cell.column + cell.columnSpan
  );
}
