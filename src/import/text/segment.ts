import type { ColumnRole } from "./columns";
import { isTextRole } from "./columns";
import type { ItemEvidence } from "./evidence/item";
import type { Visit } from "./lattice";
import { Lattice } from "./lattice";
import { MAX_PIECES } from "./pieces";
import type { Scorer } from "./score";
import { stepSureness } from "./sureness";

/** One cell of a reading: the pieces from … to (exclusive) read as a column. */
export interface CellSpan {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** How sure the reading is of exactly this cell, 0–1; 1 where it wasn't asked. */
  readonly sureness: number;
}

/** One pass over the columns: a first or further activity, or the rest of the one before behind a page break. */
export interface Pass {
  readonly kind: "first" | "further" | "resumed";
  readonly cells: readonly CellSpan[];
  /** Columns left empty that the source shows as empty, rather than merged with the row above. */
  readonly shownEmpty: readonly number[];
  /** How sure it is that each empty column is empty, by column. */
  readonly emptySureness: ReadonlyMap<number, number>;
}

/** The best reading of an item. */
export interface ItemReading {
  readonly passes: readonly Pass[];
}

const KINDS = ["first", "further", "resumed"] as const;

/** A step of the best path. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Tells the cells of an item apart: every piece in exactly one cell, the columns in order, with the highest
 * score. `asked` also works out how sure each cell is.
 */
export function segment(item: ItemEvidence, scorer: Scorer, asked: boolean): ItemReading {
  if (item.size > MAX_PIECES) return unread(item, scorer);
  const quick = read(item, new Lattice(item, scorer), scorer, asked);
  return quick ?? read(item, new Lattice(item, scorer, true), scorer, asked) ?? unread(item, scorer);
}

/** The best reading by a lattice; null where no path leads through it. */
function read(item: ItemEvidence, lattice: Lattice, scorer: Scorer, asked: boolean): ItemReading | null {
  const steps = bestPath(lattice);
  if (steps.length === 0) return null;
  const sureness = asked ? stepSureness(lattice, steps) : steps.map(() => 1);
  return {
    passes: passesOf(
      item,
      lattice,
      steps,
      sureness,
      scorer.columns.map(({ role }) => role),
    ),
  };
}

/** An item too long for a row stays in one piece, in the first column of sentences, for a person to look at. */
function unread(item: ItemEvidence, scorer: Scorer): ItemReading {
  const column = Math.max(
    0,
    scorer.columns.findIndex(({ role }) => isTextRole(role)),
  );
  const cells = [{ column, from: 0, to: item.size, sureness: 0 }];
  return { passes: [{ kind: "first", cells, shownEmpty: [], emptySureness: new Map() }] };
}

const NONE = -2;

function bestPath(lattice: Lattice): Step[] {
  const best = new Float64Array(lattice.states).fill(-Infinity);
  const backFrom = new Int32Array(lattice.states).fill(NONE);
  const backStart = new Int32Array(lattice.states);
  const backColumn = new Int32Array(lattice.states);
  const backEnd = new Int32Array(lattice.states);
  best[lattice.start] = 0;
  let from = 0;
  let so = 0;
  const visit: Visit = (to, score, column, start, end) => {
    if (so + score <= (best[to] ?? -Infinity)) return;
    best[to] = so + score;
    backFrom[to] = from;
    backStart[to] = start;
    backColumn[to] = column;
    backEnd[to] = end;
  };
  for (from = 0; from < lattice.states; from++) {
    so = best[from] ?? -Infinity;
    if (so !== -Infinity) lattice.steps(from, visit);
  }
  const last = lattice.ends.reduce((a, b) => ((best[b] ?? -Infinity) > (best[a] ?? -Infinity) ? b : a));
  const path: Step[] = [];
  for (let to = last, before = NONE; (before = backFrom[to] ?? NONE) !== NONE; to = before) {
    const score = (best[to] ?? 0) - (best[before] ?? 0);
    path.push({
      from: before,
      to,
      score,
      column: backColumn[to] ?? 0,
      start: backStart[to] ?? 0,
      end: backEnd[to] ?? 0,
    });
  }
  return path.reverse();
}

interface OpenPass {
  kind: Pass["kind"];
  cells: CellSpan[];
  /** Empty columns by the piece they stand before. */
  emptyAt: Map<number, number[]>;
  emptySureness: Map<number, number>;
}

function passesOf(
  item: ItemEvidence,
  lattice: Lattice,
  steps: readonly Step[],
  sureness: readonly number[],
  roles: readonly ColumnRole[],
): Pass[] {
  const passes: OpenPass[] = [];
  steps.forEach((step, at) => {
    if (passes.length === 0 || lattice.isComplete(step.from)) {
      passes.push({
        kind: KINDS[lattice.modeOf(step.to)] ?? "first",
        cells: [],
        emptyAt: new Map(),
        emptySureness: new Map(),
      });
    }
    const pass = passes[passes.length - 1];
    const sure = sureness[at] ?? 1;
    if (step.start >= 0)
      pass?.cells.push({ column: step.column, from: step.start, to: step.end, sureness: sure });
    else {
      pass?.emptySureness.set(step.column, sure);
      pass?.emptyAt.set(step.end, [...(pass.emptyAt.get(step.end) ?? []), step.column]);
    }
  });
  return passes.map(({ kind, cells, emptyAt, emptySureness }) => {
    const shownEmpty = [...emptyAt].flatMap(([before, columns]) =>
      shown(columns, before > 0 ? item.piece(before - 1).emptyAfter : 0, roles),
    );
    return { kind, cells, shownEmpty, emptySureness };
  });
}

/** Which empty columns the source's marks of emptiness are about: units are merged over rows rather than empty. */
function shown(columns: readonly number[], marks: number, roles: readonly ColumnRole[]): number[] {
  const isUnit = (column: number): number =>
    ["leadUnit", "coopUnits"].includes(roles[column] ?? "") ? 1 : 0;
  return [...columns].sort((a, b) => isUnit(a) - isUnit(b) || b - a).slice(0, marks);
}
