import type { Column, ColumnRole } from "../columns";
import { isTextRole } from "../columns";
import { ActivityWays, startsOf } from "./activityWays";
import type { Body } from "./body";
import type { Habits } from "./habits";
import { RowPlaces } from "./rowPlaces";
import type { Standing } from "./rowScores";
import { RowScores } from "./rowScores";
import type { BandWay } from "./expectedBorders";
import { expectedBorders } from "./expectedBorders";
import type { Band } from "./band";

/** The rows of a body, and how likely cells begin elsewhere. */
export interface Reading {
  readonly bands: readonly Band[];
  /** By column: at a line plus one, how many borders are expected above that line's strokes, from the top on. */
  readonly borders: readonly Float64Array[];
}

const HOPELESS_BAND = -40;
/**
 * So much more than a row has of further activities must be expected for one more to be read. A row too many can be
 * seen and dropped; one that another has swallowed can't even be marked.
 */
const MISSED = 0.05;
const BONUSES = [1, 2, 4, 8];

/** Tells the rows of a table's body apart. */
export class Bands {
  /** How well the best rows suit. */
  readonly score: number;
  private readonly path: readonly BandWay[];
  private readonly places: RowPlaces;
  private readonly rows: RowScores;
  private readonly ways: readonly ActivityWays[];
  /** Every way to make a row of some lines, in the order of where it begins. */
  private readonly edges: readonly BandWay[];

  constructor(
    private readonly body: Body,
    standing: Standing,
    habits: Habits,
  ) {
    this.places = new RowPlaces(body);
    this.rows = new RowScores(body, standing, habits);
    this.ways = mergesOf(body).map((shared) => new ActivityWays(this.rows, this.places, shared));
    this.edges = this.allEdges();
    const { score, path } = bestPath(this.edges, this.places.last);
    this.score = score;
    this.path = path;
  }

  /** The best rows. */
  best(): Band[] {
    return this.path.map((way) => this.bandOf(way));
  }

  /** The best rows with the activities that others are likely to have swallowed, and how sure all borders are. */
  reading(): Reading {
    const { borders, further } = expectedBorders(this.body, this.places, this.ways, this.edges);
    return { bands: this.path.map((way) => this.withMissed(way, further)), borders };
  }

  private allEdges(): BandWay[] {
    const { places } = this;
    const columns = this.body.columns.flatMap((_, column) => (column === 0 ? [] : [column]));
    const edges: BandWay[] = [];
    for (let at = 0; at < places.last; at++) {
      const from = places.line(at);
      const activities = this.ways.map((ways) => ways.best(at));
      for (let end = at + 1; end <= places.furthestFrom(at); end++) {
        const to = places.line(end);
        const add = (kind: BandWay["kind"], upper: number, score: number): void => {
          if (score > HOPELESS_BAND || (kind === "single" && end === at + 1))
            edges.push({ at, end, kind, upper, score });
        };
        const number = this.rows.number(from, to) + this.rows.gap(from);
        const alone = number + this.rows.cells(from, to, columns);
        add("single", alone, alone);
        const title = this.rows.title(from, to);
        add("title", title, title);
        activities.forEach(({ scores, last }, option) => {
          if (!last[end - at]) return;
          const upper = number + this.rows.cells(from, to, this.ways[option]?.shared ?? []);
          add(option, upper, upper + (scores[end - at] ?? -Infinity));
        });
      }
    }
    return edges;
  }

  private bandOf({ at, end, kind }: BandWay): Band {
    const ways = typeof kind === "number" ? this.ways[kind] : undefined;
    const starts = ways ? startsOf(ways.best(at), end - at) : [0];
    const shared = ways?.shared ?? [];
    return this.bandAt(at, end, { kind: kind === "title" ? "title" : "item", starts, shared });
  }

  /** A band of places, its activities' beginnings counted from the first. */
  private bandAt(at: number, end: number, band: Pick<Band, "kind" | "starts" | "shared">): Band {
    const line = (place: number): number => this.places.line(place);
    return { ...band, from: line(at), to: line(end), starts: band.starts.map((begin) => line(at + begin)) };
  }

  /** A row with one activity more where its lines are likely to hold more than the best way to read it has. */
  private withMissed(way: BandWay, further: Float64Array): Band {
    const band = this.bandOf(way);
    const expected = further.subarray(band.from + 1, band.to).reduce((sum, own) => sum + own, 0);
    if (way.kind === "title" || expected - (band.starts.length - 1) <= MISSED) return band;
    for (const bonus of BONUSES) {
      let more: { score: number; band: Band } | null = null;
      for (const ways of this.ways) {
        const { shared } = ways;
        const best = ways.best(way.at, bonus);
        const starts = startsOf(best, way.end - way.at);
        const score =
          this.rows.cells(band.from, band.to, shared) + (best.scores[way.end - way.at] ?? -Infinity);
        if (starts.length > band.starts.length && score > (more?.score ?? -Infinity))
          more = { score, band: this.bandAt(way.at, way.end, { kind: "item", starts, shared }) };
      }
      if (more) return more.band;
    }
    return band;
  }
}

/** The ways, one behind the other, that lead to the last place with the highest score. */
function bestPath(edges: readonly BandWay[], last: number): { score: number; path: BandWay[] } {
  const scores = new Float64Array(last + 1).fill(-Infinity);
  const back: (BandWay | undefined)[] = [];
  scores[0] = 0;
  for (const edge of edges) {
    const score = (scores[edge.at] ?? -Infinity) + edge.score;
    if (score <= (scores[edge.end] ?? -Infinity)) continue;
    scores[edge.end] = score;
    back[edge.end] = edge;
  }
  const path: BandWay[] = [];
  for (let edge = back[last]; edge; edge = back[edge.at]) path.push(edge);
  return { score: scores[last] ?? 0, path: path.reverse() };
}

/** The columns of the work above the activities: aims and tasks, where more than one column holds the work. */
export function upperWorks(columns: readonly Column[]): number[] {
  const works = columns.flatMap(({ role }, index) => (isTextRole(role) ? [index] : []));
  return works.slice(0, -1);
}

/** The columns that activities of one item may share: the work above them, with or without the units. */
function mergesOf({ columns }: Body): number[][] {
  const upper = upperWorks(columns);
  if (upper.length === 0) return [];
  const at = (...roles: ColumnRole[]): number[] =>
    columns.flatMap(({ role }, index) => (roles.includes(role) ? [index] : []));
  const lead = at("leadUnit");
  const units = at("leadUnit", "coopUnits");
  return [upper, [...upper, ...units], ...(units.length > lead.length ? [[...upper, ...lead]] : [])];
}
