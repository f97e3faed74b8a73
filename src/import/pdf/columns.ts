import type { PageTable } from "./pageTable";

/** Edges of two pages' tables within this are the same, in points. */
const SAME = 4;

/**
 * Whether the second table has the first one's columns, so that it may be its next part. It may stand further
 * left or right (margins of odd and even pages), and either may show edges that the other's rows don't use.
 */
export function sameColumns(above: PageTable, below: PageTable): boolean {
  const shift = (above.xs[0] ?? 0) - (below.xs[0] ?? 0);
  const widths = (above.xs.at(-1) ?? 0) - ((below.xs.at(-1) ?? 0) + shift);
  if (Math.abs(widths) > SAME) return false;
  const inner = below.xs.slice(1, -1).map((x) => x + shift);
  const others = above.xs.slice(1, -1);
  const matched = inner.filter((x) => others.some((other) => Math.abs(other - x) <= SAME)).length;
  const fewest = Math.min(inner.length, others.length);
  return fewest === 0 ? inner.length === others.length : matched >= 0.75 * fewest;
}

/** All the column edges of a table's parts, from left to right, measured from the table's left side. */
export function allEdges(parts: readonly PageTable[]): readonly number[] {
  const places = parts.flatMap((part) => part.xs.map((x) => x - (part.xs[0] ?? 0)));
  const edges: number[] = [];
  for (const x of places.sort((a, b) => a - b)) {
    const last = edges.at(-1);
    if (last === undefined || x - last > SAME) edges.push(x);
  }
  return edges;
}

/** Which of `edges` the place is; the nearest. */
export function edgeAt(edges: readonly number[], place: number): number {
  let best = 0;
  edges.forEach((edge, index) => {
    if (Math.abs(edge - place) < Math.abs((edges[best] ?? 0) - place)) best = index;
  });
  return best;
}
