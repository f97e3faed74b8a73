import { numbersFrom, placed, scaleOf } from "./matrix";
import type { Matrix } from "./matrix";

/** A straight piece of drawing: a stroked line, or a filled area by its box. */
export interface PathMark {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly kind: "stroke" | "fill";
  /** "#rrggbb", or null where it is a pattern. */
  readonly color: string | null;
}

/** What can be seen of a page: outside this box nothing is drawn. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

interface PaintState {
  readonly clip: Box;
  readonly lineWidth: number;
  readonly fill: string | null;
  readonly stroke: string | null;
}

type Point = readonly [number, number];

/** Numbers of pdfjs's packed paths, with how many values each takes. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
/** How many points each has: move, line, curve, quadratic curve, close. */
const POINTS = [1, 1, 3, 2, 0];
/** Thicker strokes are bars and shadings, not rules. */
const THICKEST = 5;
/** How far outside a clip a line may lie and still be seen, by its thickness. */
const EDGE = 1;

/** Notes the straight pieces of painted paths. Curves are passed over: no table is ruled with them. */
export class Painter {
  readonly marks: PathMark[] = [];
  private now: PaintState;
  private clips = false;
  private readonly strokes: ReadonlySet<number>;
  private readonly fills: ReadonlySet<number>;

  /** @param shown the page's own box */
  constructor(operators: Readonly<Record<string, number>>, shown: Box) {
    this.now = { lineWidth: 1, fill: "#000000", stroke: "#000000", clip: shown };
    const both = ["fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"];
    const numbersOf = (names: readonly string[]) => new Set(names.flatMap((name) => operators[name] ?? []));
    this.strokes = numbersOf(["stroke", "closeStroke", ...both]);
    this.fills = numbersOf(["fill", "eoFill", ...both]);
  }

  state(): PaintState {
    return this.now;
  }

  return(state: PaintState): void {
    this.now = state;
  }

  setLineWidth(lineWidth: number): void {
    this.now = { ...this.now, lineWidth };
  }

  setFill(color: unknown): void {
    this.now = { ...this.now, fill: typeof color === "string" ? color : null };
  }

  setStroke(color: unknown): void {
    this.now = { ...this.now, stroke: typeof color === "string" ? color : null };
  }

  clip(): Box {
    return this.now.clip;
  }

  /** The next path bounds what is drawn from then on. */
  clipToNext(): void {
    this.clips = true;
  }

  /** `constructPath` of pdfjs: how it is painted, the packed path, its box. */
  path(matrix: Matrix, args: readonly unknown[]): void {
    const [paint, data] = args;
    if (typeof paint !== "number" || !Array.isArray(data)) return;
    this.paint(matrix, paint, data);
    if (!this.clips) return;
    this.clips = false;
    this.now = { ...this.now, clip: narrowed(this.now.clip, corners(numbersFrom(data[0]), matrix)) };
  }

  private paint(matrix: Matrix, paint: number, data: readonly unknown[]): void {
    const stroked = this.strokes.has(paint) && this.now.lineWidth * scaleOf(matrix) <= THICKEST;
    const filled = this.fills.has(paint);
    if (!stroked && !filled) return;
    for (const points of subpaths(numbersFrom(data[0]), matrix)) {
      if (filled) this.noteArea(points);
      if (stroked) this.noteLines(points);
    }
  }

  private noteLines(points: readonly Point[]): void {
    const color = this.now.stroke;
    points.slice(1).forEach(([x1, y1], index) => {
      const [x0, y0] = points[index] ?? [x1, y1];
      this.note({ x0, y0, x1, y1, kind: "stroke", color });
    });
  }

  private noteArea(points: readonly Point[]): void {
    if (points.length < 3) return;
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
    const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
    this.note({ x0, y0, x1, y1, kind: "fill", color: this.now.fill });
  }

  /** What lies outside the clip isn't seen; half of a line on its edge is. */
  private note(mark: PathMark): void {
    const { clip } = this.now;
    const [x0, x1] = [within(mark.x0, clip.x0, clip.x1), within(mark.x1, clip.x0, clip.x1)];
    const [y0, y1] = [within(mark.y0, clip.y0, clip.y1), within(mark.y1, clip.y0, clip.y1)];
    const isSeen = (from: number, to: number, low: number, high: number) =>
      Math.max(from, to) >= low - EDGE && Math.min(from, to) <= high + EDGE;
    if (!isSeen(mark.x0, mark.x1, clip.x0, clip.x1) || !isSeen(mark.y0, mark.y1, clip.y0, clip.y1)) return;
    this.marks.push({ ...mark, x0, y0, x1, y1 });
  }
}

function within(place: number, low: number, high: number): number {
  return Math.min(Math.max(place, low), high);
}

/** All the points of a path, those that only bend its curves too: its box holds at least what it bounds. */
function corners(data: readonly number[], matrix: Matrix): readonly Point[] {
  const found: Point[] = [];
  for (let at = 0; at < data.length;) {
    const points = POINTS[data[at++] ?? 0] ?? 0;
    for (let point = 0; point < points; point++, at += 2)
      found.push(placed(matrix, data[at] ?? 0, data[at + 1] ?? 0));
  }
  return found;
}

function narrowed(box: Box, points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    x0: Math.max(box.x0, Math.min(...xs)),
    y0: Math.max(box.y0, Math.min(...ys)),
    x1: Math.min(box.x1, Math.max(...xs)),
    y1: Math.min(box.y1, Math.max(...ys)),
  };
}

function subpaths(data: readonly number[], matrix: Matrix): readonly (readonly Point[])[] {
  const found: Point[][] = [];
  let current: Point[] = [];
  let straight = true;
  const finish = () => {
    if (current.length > 1 && straight) found.push(current);
    current = [];
    straight = true;
  };
  for (let at = 0; at < data.length;) {
    const kind = data[at++];
    if (kind === MOVE || kind === LINE) {
      if (kind === MOVE) finish();
      current.push(placed(matrix, data[at] ?? 0, data[at + 1] ?? 0));
      at += 2;
    } else if (kind === CURVE || kind === QUADRATIC) {
      straight = false;
      at += kind === CURVE ? 6 : 4;
    } else if (current[0]) current.push(current[0]);
  }
  finish();
  return found;
}
