import type { GridCell } from "./grid";
import { gridsOf } from "./grid";
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
    tables: tables.filter((table) => table.cells.some((cell) => cell.lines.length > 0)),
    lines: textLinesOf(outside),
  };
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
