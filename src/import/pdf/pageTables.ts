import { drawnWords } from "./drawnWords";
import type { Grid, GridCell } from "./grid";
import { gridsOf } from "./grid";
import { withoutHollowEnd } from "./hollowEnd";
import { nestedLines } from "./nestedLines";
import { Overruns } from "./overrun";
import type { Glyph, PdfPage } from "./page";
import { textLinesOf } from "./textLines";
import { withUnsureColumns } from "./unsureColumns";
import type { TextLine } from "./textLines";
import type { PageCell, PageTable } from "./pageTable";

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
  const inside = grids.map((grid) => ({ ...openGrid(grid), nested: grid.nested.map(openGrid) }));
  const overruns = new Overruns();
  for (const word of drawnWords(page.glyphs)) {
    const [first] = word;
    const x = ((first?.x0 ?? 0) + (word.at(-1)?.x1 ?? 0)) / 2;
    const y = (first?.y ?? 0) - 0.3 * (first?.size ?? 0);
    const outer = inside.find(({ grid }) => isInside(grid, x, y));
    const place = outer?.nested.find(({ grid }) => isInside(grid, x, y)) ?? outer;
    const cell = place ? cellAt(place.grid, x, y) : -1;
    (place?.glyphs[cell] ?? outside).push(...word);
    overruns.add(word, place?.grid.cells[cell]);
  }
  const last = inside.at(-1);
  const rest = last ? withoutOverhang(outside, last.grid, last.glyphs) : outside;
  const tables = inside.map(({ grid, glyphs, nested }) => {
    const inner = nested.map((table) => ({
      cell: cellAt(grid, middleOf(table.grid.xs), middleOf(table.grid.ys)),
      lines: nestedLines(table.grid, table.glyphs),
    }));
    return {
      page: page.number,
      xs: grid.xs,
      ys: grid.ys,
      cells: withDoubts(
        grid.cells.map((cell, index) => ({
          ...cell,
          doubt: overruns.has(cell) ? "overflow" : null,
          lines: inOrder([
            ...textLinesOf(glyphs[index] ?? []),
            ...inner.flatMap((table) => (table.cell === index ? table.lines : [])),
          ]),
        })),
        grid,
        page,
      ),
    };
  });
  return {
    page: page.number,
    width: page.width,
    height: page.height,
    tables: tables.filter((table) => table.cells.some((cell) => cell.lines.length > 0)).map(withoutHollowEnd),
    lines: textLinesOf(rest),
  };
}

function withDoubts(cells: readonly PageCell[], { xs }: Grid, page: PdfPage): readonly PageCell[] {
  return page.implied ? withUnsureColumns(cells, xs, page.implied === "table") : cells;
}

interface OpenGrid {
  readonly grid: Grid;
  /** The letters of each of its cells. */
  readonly glyphs: readonly Glyph[][];
}

function openGrid(grid: Grid): OpenGrid {
  return { grid, glyphs: grid.cells.map((): Glyph[] => []) };
}

function middleOf(edges: readonly number[]): number {
  return ((edges[0] ?? 0) + (edges.at(-1) ?? 0)) / 2;
}

function inOrder(lines: readonly TextLine[]): readonly TextLine[] {
  return [...lines].sort((a, b) => a.y - b.y);
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

function isInside({ xs, ys }: Grid, x: number, y: number): boolean {
  return within(xs, x) && within(ys, y);
}

function cellAt({ xs, ys, cells }: Grid, x: number, y: number): number {
  const [row, column] = [intervalOf(ys, y), intervalOf(xs, x)];
  return cells.findIndex((cell) => holds(cell, row, column));
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
