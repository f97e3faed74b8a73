import { MAX_PAGE_PLACES } from "../limits";
import { meets, REACH } from "./meeting";
import type { RuleSet } from "./nestedRules";
import { withoutNested } from "./nestedRules";
import { missingSides, rowAcrossPage } from "./openSides";
import type { PdfPage, Rule } from "./page";

/** A cell's place in a grid and its box on the page. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The table ends with this cell and no rule is drawn under it: what it holds goes on at the next page. */
  readonly open: boolean;
}

/** A ruled table on one page: the places of its rules and what its rules enclose. */
export interface Grid {
  /** Column edges from left to right, row edges from top to bottom, in points. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
  /** Tables that stand in cells of this one. */
  readonly nested: readonly Grid[];
}

/** Edges nearer than this bound no cell that could hold text. */
const NARROWEST = 4;

/**
 * The ruled tables of a page, from top to bottom. A rule that meets no other (an underline, a line above a
 * foot-note) belongs to none; a table drawn inside a cell belongs to that cell.
 */
export function gridsOf(page: PdfPage): readonly Grid[] {
  const { outer, nested } = withoutNested(page);
  const grids = [...gridsOfRules(outer), ...nested.flatMap(gridsOfRules)];
  const isInner = (grid: Grid) => grids.some((other) => other !== grid && encloses(other, grid));
  return grids
    .filter((grid) => !isInner(grid))
    .map((grid) => ({ ...grid, nested: grids.filter((other) => other !== grid && encloses(grid, other)) }))
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

function gridsOfRules(rules: RuleSet): readonly Grid[] {
  const horizontal = [
    ...rules.horizontal,
    ...missingSides(rules.vertical, rules.horizontal),
    ...rowAcrossPage(rules.vertical, rules.horizontal),
  ];
  const vertical = [...rules.vertical, ...missingSides(rules.horizontal, rules.vertical)];
  return connected(horizontal, vertical).flatMap(({ across, down }) => {
    const [h, v] = anchored(across, down);
    const grid = gridOf(h, v);
    return grid ? [withOpenEnds(grid, rules.horizontal)] : [];
  });
}

interface Piece {
  readonly across: Rule[];
  readonly down: Rule[];
}

/** Rules that hang together, directly or through others. */
function connected(horizontal: readonly Rule[], vertical: readonly Rule[]): readonly Piece[] {
  const pieces = new Set<Piece>();
  for (const across of horizontal) pieces.add({ across: [across], down: [] });
  for (const down of vertical) {
    const touched = [...pieces].filter((piece) => piece.across.some((across) => meets(across, down)));
    const whole: Piece = { across: touched.flatMap((p) => p.across), down: touched.flatMap((p) => p.down) };
    whole.down.push(down);
    touched.forEach((piece) => pieces.delete(piece));
    pieces.add(whole);
  }
  return [...pieces];
}

/**
 * Only rules that end where others lie: an underline that touches a cell's side bounds nothing. Where a page
 * cuts merged cells, the last rule is drawn under the other cells only.
 */
function anchored(
  across: readonly Rule[],
  down: readonly Rule[],
): readonly [readonly Rule[], readonly Rule[]] {
  const endsAt = (place: number, others: readonly Rule[]) =>
    others.some((other) => Math.abs(other.at - place) <= REACH);
  let [h, v] = [across, down];
  for (;;) {
    const keptH = h.filter((rule) => endsAt(rule.from, v) && endsAt(rule.to, v));
    const keptV = v.filter((rule) => endsAt(rule.from, keptH) && endsAt(rule.to, keptH));
    if (keptH.length === h.length && keptV.length === v.length) return [h, v];
    [h, v] = [keptH, keptV];
  }
}

/** Places of rules from small to large. Those of double lines, and of cells' borders side by side, are one. */
function edgesOf(rules: readonly Rule[]): readonly number[] {
  const edges: { from: number; to: number }[] = [];
  for (const place of rules.map((rule) => rule.at).sort((a, b) => a - b)) {
    const last = edges.at(-1);
    if (last && place - last.to <= NARROWEST && place - last.from <= 2 * NARROWEST) last.to = place;
    else edges.push({ from: place, to: place });
  }
  return edges.map(({ from, to }) => (from + to) / 2);
}

type Ruled = Omit<Grid, "cells" | "nested"> & { readonly cells: readonly Omit<GridCell, "open">[] };

/** The lowest cells closed only where a rule was drawn. */
function withOpenEnds({ xs, ys, cells }: Ruled, drawn: readonly Rule[]): Grid {
  const isOpen = ({ row, rowSpan, column, columnSpan }: Omit<GridCell, "open">) =>
    row + rowSpan === ys.length - 1 && !covered(drawn, ys.at(-1), xs[column], xs[column + columnSpan]);
  return { xs, ys, cells: cells.map((cell) => ({ ...cell, open: isOpen(cell) })), nested: [] };
}

function gridOf(across: readonly Rule[], down: readonly Rule[]): Ruled | null {
  const xs = edgesOf(down);
  const ys = edgesOf(across);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1 || columns * rows < 2 || columns * rows > MAX_PAGE_PLACES) return null;
  const groups = new Groups(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const place = row * columns + column;
      if (column + 1 < columns && !covered(down, xs[column + 1], ys[row], ys[row + 1]))
        groups.join(place, place + 1);
      if (row + 1 < rows && !covered(across, ys[row + 1], xs[column], xs[column + 1]))
        groups.join(place, place + columns);
    }
  }
  return { xs, ys, cells: cellsOf(groups, rows, columns) };
}

/** Whether rules at `place` cover most of the way between two crossing edges. */
function covered(rules: readonly Rule[], place = 0, from = 0, to = 0): boolean {
  let length = 0;
  for (const rule of rules)
    if (Math.abs(rule.at - place) <= NARROWEST)
      length = Math.max(length, Math.min(rule.to, to) - Math.max(rule.from, from));
  return length >= 0.6 * (to - from);
}

class Groups {
  private readonly parents: number[];
  constructor(count: number) {
    this.parents = Array.from({ length: count }, (_, index) => index);
  }
  of(place: number): number {
    let at = place;
    while (this.parents[at] !== at) at = this.parents[at] ?? at;
    return at;
  }
  join(a: number, b: number): void {
    const [low, high] = [this.of(a), this.of(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) this.parents[high] = low;
  }
}

/** Places without a rule between them are one cell; where they form no rectangle, each row's run is one. */
function cellsOf(groups: Groups, rows: number, columns: number): Ruled["cells"] {
  const members = new Map<number, number[]>();
  for (let place = 0; place < rows * columns; place++) {
    const group = groups.of(place);
    members.set(group, [...(members.get(group) ?? []), place]);
  }
  return [...members.values()].flatMap((places) => {
    const whole = rectangle(places, columns);
    return whole.rowSpan * whole.columnSpan === places.length ? [whole] : runs(places, columns);
  });
}

function rectangle(places: readonly number[], columns: number): Ruled["cells"][number] {
  const rows = places.map((place) => Math.floor(place / columns));
  const cols = places.map((place) => place % columns);
  const [row, column] = [Math.min(...rows), Math.min(...cols)];
  return { row, column, rowSpan: Math.max(...rows) - row + 1, columnSpan: Math.max(...cols) - column + 1 };
}

function runs(places: readonly number[], columns: number): Ruled["cells"] {
  const found: number[][] = [];
  for (const place of places) {
    const last = found.at(-1);
    if (last?.at(-1) === place - 1 && place % columns !== 0) last.push(place);
    else found.push([place]);
  }
  return found.map((run) => rectangle(run, columns));
}

function encloses(outer: Ruled, inner: Ruled): boolean {
  const inside = (o: readonly number[], i: readonly number[]) =>
    (o[0] ?? 0) <= (i[0] ?? 0) + REACH && (o.at(-1) ?? 0) >= (i.at(-1) ?? 0) - REACH;
  return inside(outer.xs, inner.xs) && inside(outer.ys, inner.ys) && areaOf(inner) < areaOf(outer);
}

function areaOf({ xs, ys }: Ruled): number {
  return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));
}
