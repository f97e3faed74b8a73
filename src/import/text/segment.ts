import type { ColumnRole } from "./columns";
import { isTextRole } from "./columns";
import type { ItemEvidence } from "./evidence/item";
import type { Step, Visit } from "./lattice";
import { Lattice } from "./lattice";
import { MAX_PIECES } from "./pieces";
import type { Scorer } from "./score";
import { surenessOf } from "./sureness";

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
  const roles = scorer.columns.map(({ role }) => role);
  if (!asked)
    return {
      passes: passesOf(
        item,
        lattice,
        steps,
        steps.map(() => 1),
        roles,
      ),
    };
  const sureness = surenessOf(lattice, steps);
  const more = sureness.further - furtherIn(lattice, steps) > MISSED ? pathWithMore(lattice, steps) : null;
  const [path, sure] = more ? [more, surenessOf(lattice, more)] : [steps, sureness];
  return { passes: passesOf(item, lattice, path, sure.steps, roles) };
}

/**
 * So much more than a reading has of further activities must be expected for one more to be read. A row too many can
 * be seen and dropped; one that another has swallowed can't even be marked.
 */
const MISSED = 0.09;
const BONUSES = [1, 2, 4, 8];

/** The best path with more further activities than another has; null where none is near. */
function pathWithMore(lattice: Lattice, than: readonly Step[]): Step[] | null {
  const count = furtherIn(lattice, than);
  for (const bonus of BONUSES) {
    const path = bestPath(lattice, bonus);
    if (furtherIn(lattice, path) > count) return path;
  }
  return null;
}

function furtherIn(lattice: Lattice, steps: readonly Step[]): number {
  return steps.filter(({ from, to }) => lattice.beginsFurther(from, to)).length;
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

/** The path of the highest score; `bonus` is given to each further activity. */
function bestPath(lattice: Lattice, bonus = 0): Step[] {
  const best = new Float64Array(lattice.states).fill(-Infinity);
  const backFrom = new Int32Array(lattice.states).fill(NONE);
  const backStart = new Int32Array(lattice.states);
  const backColumn = new Int32Array(lattice.states);
  const backEnd = new Int32Array(lattice.states);
  best[lattice.start] = 0;
  let from = 0;
  let so = 0;
  const visit: Visit = (to, score, column, start, end) => {
    const sum = so + score + (lattice.beginsFurther(from, to) ? bonus : 0);
    if (sum <= (best[to] ?? -Infinity)) return;
    best[to] = sum;
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
    const extra = lattice.beginsFurther(before, to) ? bonus : 0;
    const score = (best[to] ?? 0) - (best[before] ?? 0) - extra;
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
