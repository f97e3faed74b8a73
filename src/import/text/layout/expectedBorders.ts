import { COOLING, logAdd } from "../cooled";
import type { ActivityWays, WaySums } from "./activityWays";
import type { Body } from "./body";
import type { RowPlaces } from "./rowPlaces";

/** A way to make a row of the lines between two places. */
export interface BandWay {
  readonly at: number;
  readonly end: number;
  /** A number: several activities, by the index of the columns that they share. */
  readonly kind: "single" | "title" | number;
  /** What its number and the cells above its activities are worth. */
  readonly upper: number;
  /** What all of it is worth, its activities parted as is best. */
  readonly score: number;
}

/** How many borders all ways to make rows let expect. */
export interface Expected {
  /** By column: at a line plus one, those above that line's strokes, from the top on. */
  readonly borders: readonly Float64Array[];
  /** By line, those above it of an item's further activities. */
  readonly further: Float64Array;
}

/** So unlikely ways aren't looked at. */
const LEAST = 1e-6;

/** How sure the borders of cells are: sums over all ways, weighed by their scores. */
export function expectedBorders(
  body: Body,
  places: RowPlaces,
  ways: readonly ActivityWays[],
  edges: readonly BandWay[],
): Expected {
  const sums = new KnownSums(ways);
  const shares = sharesOf(edges, places.last, (edge) => sums.ofBand(edge));
  const borders = body.columns.map(() => new Float64Array(body.lines.length + 2));
  const further = new Float64Array(body.lines.length + 1);
  edges.forEach((edge, index) => {
    const share = shares[index] ?? 0;
    if (!(share > LEAST)) return;
    const from = places.line(edge.at) + 1;
    for (const own of borders) own[from] = (own[from] ?? 0) + share;
    if (typeof edge.kind !== "number") return;
    const shared = ways[edge.kind]?.shared ?? [];
    for (let at = edge.at + 1; at < edge.end; at++) {
      const here = share * sums.beginsAt(edge, edge.kind, at);
      if (!(here > LEAST)) continue;
      const line = places.line(at);
      further[line] = (further[line] ?? 0) + here;
      borders.forEach((own, column) => {
        if (!shared.includes(column)) own[line + 1] = (own[line + 1] ?? 0) + here;
      });
    }
  });
  for (const own of borders)
    for (let line = 1; line < own.length; line++) own[line] = (own[line] ?? 0) + (own[line - 1] ?? 0);
  return { borders, further };
}

/** How likely each way to make a row is among all ways to make rows of all lines. */
function sharesOf(edges: readonly BandWay[], last: number, sumOf: (edge: BandWay) => number): Float64Array {
  const sums = Float64Array.from(edges, sumOf);
  const forward = new Float64Array(last + 1).fill(-Infinity);
  const backward = new Float64Array(last + 1).fill(-Infinity);
  forward[0] = 0;
  edges.forEach(({ at, end }, index) => {
    forward[end] = logAdd(forward[end] ?? -Infinity, (forward[at] ?? -Infinity) + (sums[index] ?? 0));
  });
  backward[last] = 0;
  for (let index = edges.length - 1; index >= 0; index--) {
    const { at = 0, end = 0 } = edges[index] ?? {};
    backward[at] = logAdd(backward[at] ?? -Infinity, (backward[end] ?? -Infinity) + (sums[index] ?? 0));
  }
  const all = backward[0] ?? 0;
  return sums.map((sum, index) => {
    const { at = 0, end = 0 } = edges[index] ?? {};
    return Math.exp((forward[at] ?? -Infinity) + sum + (backward[end] ?? -Infinity) - all);
  });
}

/** The sums of all ways to part lines into activities, worked out when they are asked for. */
class KnownSums {
  private readonly known: (WaySums | undefined)[][];

  constructor(private readonly ways: readonly ActivityWays[]) {
    this.known = ways.map(() => []);
  }

  /** What a way to make a row is worth, with all ways to part it into activities. */
  ofBand({ at, end, kind, upper }: BandWay): number {
    const several = typeof kind === "number" ? (this.from(at, kind)?.several[end - at] ?? -Infinity) : 0;
    return COOLING * upper + several;
  }

  /** How likely one of a row's further activities begins at a place. */
  beginsAt({ at, end }: BandWay, option: number, place: number): number {
    const above = this.from(at, option);
    const below = this.from(place, option)?.all[end - place] ?? -Infinity;
    const border = COOLING * (this.ways[option]?.further(place) ?? 0);
    return Math.exp((above?.all[place - at] ?? -Infinity) + border + below - (above?.several[end - at] ?? 0));
  }

  private from(at: number, option: number): WaySums | undefined {
    const known = this.known[option];
    return known && (known[at] ??= this.ways[option]?.sums(at));
  }
}
