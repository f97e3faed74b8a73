import { isTextRole } from "./columns";
import type { ItemEvidence, Scorer } from "./score";

/** One cell of a reading: the pieces from … to (exclusive) read as a column. */
export interface CellSpan {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** How sure the reading is of exactly this cell, 0–1. */
  readonly sureness: number;
}

/** One pass over the columns: a first or further activity, or the rest of the one before behind a page break. */
export interface Pass {
  readonly kind: "first" | "further" | "resumed";
  readonly cells: readonly CellSpan[];
  /** Columns left empty that the source shows as empty, rather than merged with the row above. */
  readonly shownEmpty: readonly number[];
  /** How sure it is that each column is empty, by column. */
  readonly emptySureness: ReadonlyMap<number, number>;
}

/** The best reading of an item and its score. */
export interface ItemReading {
  readonly passes: readonly Pass[];
  readonly score: number;
}

const FIRST = 0;
const FURTHER = 1;
const RESUMED = 2;
const MODES = 3;
const KINDS = ["first", "further", "resumed"] as const;
/** Scores are no exact probabilities: they are cooled before they are turned into how sure a cell is. */
const COOLING = 0.6;
/** A cell of a score so low is never part of the best reading. */
const HOPELESS = -22;

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly column: number;
  /** -1 for an empty cell */
  readonly start: number;
  readonly end: number;
  readonly mode: number;
  readonly restarts: boolean;
}

/**
 * Tells the cells of an item apart: the path of the highest score through (piece, column, pass), every piece in
 * exactly one cell.
 */
export function segment(item: ItemEvidence, scorer: Scorer, columns: number): ItemReading {
  const lattice = new Lattice(item, scorer, columns);
  return lattice.read();
}

class Lattice {
  private readonly edges: Edge[][] = [];
  private readonly states: number;
  private readonly best: Float64Array;
  private readonly back: (Edge | null)[];

  constructor(
    private readonly item: ItemEvidence,
    private readonly scorer: Scorer,
    private readonly columns: number,
  ) {
    this.states = (item.size + 1) * (columns + 1) * MODES;
    this.best = new Float64Array(this.states).fill(-Infinity);
    this.back = new Array<Edge | null>(this.states).fill(null);
    this.edges = Array.from({ length: this.states }, () => []);
    this.build();
  }

  private state(piece: number, column: number, mode: number): number {
    return (piece * (this.columns + 1) + column) * MODES + mode;
  }

  private build(): void {
    const reachable = new Uint8Array(this.states);
    reachable[this.state(0, 0, FIRST)] = 1;
    for (let piece = 0; piece <= this.item.size; piece++) {
      const cells = this.cellScores(piece);
      for (let column = 0; column <= this.columns; column++) {
        for (let mode = 0; mode < MODES; mode++) {
          const state = this.state(piece, column, mode);
          if (reachable[state] === 0) continue;
          const edges = this.edgesFrom(piece, column, mode, state, cells);
          this.edges[state] = edges;
          for (const edge of edges) reachable[edge.to] = 1;
        }
      }
    }
  }

  private cellScores(piece: number): { plain: Float64Array[]; resumed: Float64Array[] } {
    const plain: Float64Array[] = [];
    const resumed: Float64Array[] = [];
    if (piece >= this.item.size) return { plain, resumed };
    const page = this.item.pieces.some((other) => other.newPage);
    for (let column = 0; column < this.columns; column++) {
      plain.push(this.scorer.cellsFrom(this.item, piece, column, false));
      if (page) resumed.push(this.scorer.cellsFrom(this.item, piece, column, true));
    }
    return { plain, resumed };
  }

  private edgesFrom(
    piece: number,
    column: number,
    mode: number,
    state: number,
    cells: { plain: Float64Array[]; resumed: Float64Array[] },
  ): Edge[] {
    const edges: Edge[] = [];
    const add = (target: number, nextMode: number, extra: number, restarts: boolean): void => {
      const scores = (nextMode === RESUMED ? cells.resumed : cells.plain)[target];
      if (!scores) return;
      for (let length = 0; length < scores.length; length++) {
        const score = (scores[length] ?? -60) + extra;
        if (score < HOPELESS) continue;
        const end = piece + length + 1;
        edges.push({
          from: state,
          to: this.state(end, target + 1, nextMode),
          score,
          column: target,
          start: piece,
          end,
          mode: nextMode,
          restarts,
        });
      }
    };
    if (column < this.columns) {
      add(column, mode, 0, false);
      const score = this.emptyScore(piece, column, mode);
      edges.push({
        from: state,
        to: this.state(piece, column + 1, mode),
        score,
        column,
        start: -1,
        end: piece,
        mode,
        restarts: false,
      });
    } else if (piece < this.item.size && piece > 0) {
      for (let target = 1; target < this.columns - 1; target++)
        add(target, FURTHER, this.scorer.restart - this.restartCost(target), true);
      if (this.item.piece(piece).newPage)
        for (let target = 0; target < this.columns; target++) add(target, RESUMED, -1 - 0.2 * target, true);
    }
    return edges;
  }

  /** A further activity begins with its own words, in the last text column; its product or units alone make none. */
  private restartCost(target: number): number {
    const role = this.scorer.role(target);
    const lastText = Math.max(...this.textColumns());
    if (target === lastText) return 0;
    return target < lastText ? 1.5 : role === "product" ? 3 : 7;
  }

  private textColumns(): number[] {
    return Array.from({ length: this.columns }, (_, at) => at).filter((at) =>
      isTextRole(this.scorer.role(at)),
    );
  }

  private emptyScore(piece: number, column: number, mode: number): number {
    const marks = piece > 0 && (this.item.pieces[piece - 1]?.emptyAfter ?? 0) > 0;
    if (mode === RESUMED) return -0.7;
    if (mode === FURTHER) return Math.max(this.scorer.empty(column, marks), this.mergedScore(column));
    return this.scorer.empty(column, marks);
  }

  /** A further activity shares the cells that are merged over the item's rows. */
  private mergedScore(column: number): number {
    const role = this.scorer.role(column);
    if (role === "leadUnit" || role === "coopUnits") return -0.3;
    return role === "product" || role === "activity" ? -2 : -1.2;
  }

  read(): ItemReading {
    const start = this.state(0, 0, FIRST);
    this.best[start] = 0;
    const forward = new Float64Array(this.states).fill(-Infinity);
    forward[start] = 0;
    for (let state = 0; state < this.states; state++) {
      const so = this.best[state] ?? -Infinity;
      if (so === -Infinity) continue;
      for (const edge of this.edges[state] ?? []) {
        if (so + edge.score > (this.best[edge.to] ?? -Infinity)) {
          this.best[edge.to] = so + edge.score;
          this.back[edge.to] = edge;
        }
        forward[edge.to] = logAdd(
          forward[edge.to] ?? -Infinity,
          (forward[state] ?? 0) + COOLING * edge.score,
        );
      }
    }
    const ends = [FIRST, FURTHER, RESUMED].map((mode) => this.state(this.item.size, this.columns, mode));
    const end = ends.reduce((a, b) => ((this.best[b] ?? -Infinity) > (this.best[a] ?? -Infinity) ? b : a));
    const backward = this.backward(ends);
    const total = ends.reduce((sum, state) => logAdd(sum, forward[state] ?? -Infinity), -Infinity);
    const path = this.path(end);
    return { passes: this.passes(path, forward, backward, total), score: this.best[end] ?? -Infinity };
  }

  private backward(ends: readonly number[]): Float64Array {
    const backward = new Float64Array(this.states).fill(-Infinity);
    for (const end of ends) backward[end] = 0;
    for (let state = this.states - 1; state >= 0; state--) {
      let sum = backward[state] ?? -Infinity;
      for (const edge of this.edges[state] ?? [])
        sum = logAdd(sum, COOLING * edge.score + (backward[edge.to] ?? -Infinity));
      backward[state] = sum;
    }
    return backward;
  }

  private path(end: number): Edge[] {
    const path: Edge[] = [];
    for (let edge = this.back[end] ?? null; edge; edge = this.back[edge.from] ?? null) path.push(edge);
    return path.reverse();
  }

  private passes(
    path: readonly Edge[],
    forward: Float64Array,
    backward: Float64Array,
    total: number,
  ): Pass[] {
    const passes: {
      kind: Pass["kind"];
      cells: CellSpan[];
      shownEmpty: number[];
      emptySureness: Map<number, number>;
    }[] = [];
    for (const edge of path) {
      if (passes.length === 0 || edge.restarts) {
        passes.push({
          kind: KINDS[edge.mode] ?? "first",
          cells: [],
          shownEmpty: [],
          emptySureness: new Map(),
        });
      }
      const pass = passes[passes.length - 1];
      if (!pass) continue;
      const sureness = Math.exp(
        (forward[edge.from] ?? -Infinity) + COOLING * edge.score + (backward[edge.to] ?? -Infinity) - total,
      );
      if (edge.start >= 0) pass.cells.push({ column: edge.column, from: edge.start, to: edge.end, sureness });
      else {
        pass.emptySureness.set(edge.column, sureness);
        if ((this.item.pieces[edge.end - 1]?.emptyAfter ?? 0) > 0) pass.shownEmpty.push(edge.column);
      }
    }
    return passes;
  }
}

function logAdd(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
