import { isTextRole } from "./columns";
import type { ItemEvidence } from "./evidence/item";
import type { Scorer } from "./score";
import { IMPOSSIBLE } from "./score";

/** The first activity of an item, a further one, or the rest of one that a page break cut. */
export const FIRST = 0;
export const FURTHER = 1;
export const RESUMED = 2;
export const MODES = 3;

/** A cell of a score so low is never part of the best reading. */
const HOPELESS = -16;

/** A step of a path: from one state to another, with what it reads. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** Takes one step of a reading: a cell (`start` ≥ 0, up to the piece `end`) or an empty cell (`start` < 0). */
export type Visit = (to: number, score: number, column: number, start: number, end: number) => void;

/**
 * All readings of an item as paths through states (piece, column, mode): the pieces before are in cells, the
 * columns before are done. Steps only go to later states.
 */
export class Lattice {
  readonly states: number;
  private readonly columns: number;
  private readonly plain: number[][] = [];
  private readonly resumed: number[][] = [];
  private readonly restartCosts: number[] = [];

  constructor(
    private readonly item: ItemEvidence,
    private readonly scorer: Scorer,
    /** Also tries cells that are never part of a good reading; slow. */
    private readonly thorough = false,
  ) {
    this.columns = scorer.columns.length;
    this.states = (item.size + 1) * (this.columns + 1) * MODES;
    const texts = scorer.columns.flatMap(({ role }, at) => (isTextRole(role) ? [at] : []));
    for (let column = 0; column < this.columns; column++)
      this.restartCosts.push(restartCost(scorer, column, Math.max(...texts)));
    for (let piece = 0; piece < item.size; piece++) this.scoreCells(piece);
  }

  get start(): number {
    return this.state(0, 0, FIRST);
  }

  get ends(): number[] {
    return [FIRST, FURTHER, RESUMED].map((mode) => this.state(this.item.size, this.columns, mode));
  }

  /** The states at which a pass over the columns is done and pieces are left. */
  get completed(): number[] {
    return Array.from({ length: Math.max(0, this.item.size - 1) }, (_, at) =>
      [FIRST, FURTHER, RESUMED].map((mode) => this.state(at + 1, this.columns, mode)),
    ).flat();
  }

  modeOf(state: number): number {
    return state % MODES;
  }

  /** Whether all columns of a pass are done. */
  isComplete(state: number): boolean {
    return Math.floor(state / MODES) % (this.columns + 1) === this.columns;
  }

  /** Whether a step is the first of a further activity. */
  beginsFurther(from: number, to: number): boolean {
    return to % MODES === FURTHER && this.isComplete(from);
  }

  /** Visits every step from a state. */
  steps(state: number, visit: Visit): void {
    const mode = state % MODES;
    const place = (state - mode) / MODES;
    const column = place % (this.columns + 1);
    const piece = (place - column) / (this.columns + 1);
    if (column < this.columns) {
      this.cells(piece, column, mode, 0, visit);
      visit(state + MODES, this.emptyScore(piece, column, mode), column, -1, piece);
    } else if (piece > 0 && piece < this.item.size) this.restarts(piece, visit);
  }

  private restarts(piece: number, visit: Visit): void {
    for (let column = 1; column < this.columns - 1; column++) {
      this.cells(piece, column, FURTHER, this.scorer.restart - (this.restartCosts[column] ?? 0), visit);
    }
    if (!this.item.piece(piece).newPage) return;
    for (let column = 0; column < this.columns; column++)
      this.cells(piece, column, RESUMED, -1 - 0.2 * column, visit);
  }

  private cells(piece: number, column: number, mode: number, extra: number, visit: Visit): void {
    const scores = (mode === RESUMED ? this.resumed : this.plain)[piece * this.columns + column];
    if (!scores) return;
    for (let length = 0; length < scores.length; length++) {
      const score = scores[length] ?? -Infinity;
      if (score < (this.thorough ? IMPOSSIBLE : HOPELESS)) continue;
      const end = piece + length + 1;
      visit(this.state(end, column + 1, mode), score + extra, column, piece, end);
    }
  }

  private scoreCells(piece: number): void {
    if (!this.item.mayBegin[piece]) return;
    const prepared = this.scorer.prepare(this.item, piece);
    for (let column = 0; column < this.columns; column++) {
      const at = piece * this.columns + column;
      this.plain[at] = this.scorer.cellsFrom(this.item, piece, column, false, prepared);
      if (this.item.hasPageBreak)
        this.resumed[at] = this.scorer.cellsFrom(this.item, piece, column, true, prepared);
    }
  }

  private emptyScore(piece: number, column: number, mode: number): number {
    const marks = piece > 0 && this.item.piece(piece - 1).emptyAfter > 0;
    if (mode === RESUMED) return -0.7;
    const empty = this.scorer.empty(column, marks);
    return mode === FURTHER ? Math.max(empty, this.mergedScore(column)) : empty;
  }

  /** A further activity shares the cells that are merged over the item's rows. */
  private mergedScore(column: number): number {
    const role = this.scorer.role(column);
    if (role === "leadUnit" || role === "coopUnits") return -0.3;
    return role === "product" || role === "activity" ? -2 : -1.2;
  }

  private state(piece: number, column: number, mode: number): number {
    return (piece * (this.columns + 1) + column) * MODES + mode;
  }
}

/** A further activity begins with its own words, in the last text column; its product or units alone make none. */
function restartCost(scorer: Scorer, column: number, lastText: number): number {
  if (column === lastText) return 0;
  if (column < lastText) return 1.5;
  return scorer.role(column) === "product" ? 6 : 12;
}
