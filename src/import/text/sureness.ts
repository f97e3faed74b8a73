import { COOLING, logAdd } from "./cooled";
import type { Lattice, Step } from "./lattice";

/** What all readings of a lattice together say about one of them. */
export interface Sureness {
  /** How likely each of its steps is, 0–1. */
  readonly steps: readonly number[];
  /** How many further activities are expected. */
  readonly further: number;
}

/** How sure a path is among all readings (forward–backward over the lattice). */
export function surenessOf(lattice: Lattice, steps: readonly Step[]): Sureness {
  const forward = forwardSums(lattice);
  const backward = backwardSums(lattice);
  const total = backward[lattice.start] ?? -Infinity;
  const share = (from: number, to: number, score: number): number =>
    Math.exp((forward[from] ?? -Infinity) + COOLING * score + (backward[to] ?? -Infinity) - total);
  let further = 0;
  for (const state of lattice.completed)
    lattice.steps(state, (to, score) => {
      if (lattice.beginsFurther(state, to)) further += share(state, to, score);
    });
  return { steps: steps.map(({ from, to, score }) => share(from, to, score)), further };
}

function forwardSums(lattice: Lattice): Float64Array {
  const sums = new Float64Array(lattice.states).fill(-Infinity);
  sums[lattice.start] = 0;
  for (let state = 0; state < lattice.states; state++) {
    const so = sums[state] ?? -Infinity;
    if (so === -Infinity) continue;
    lattice.steps(state, (to, score) => {
      sums[to] = logAdd(sums[to] ?? -Infinity, so + COOLING * score);
    });
  }
  return sums;
}

function backwardSums(lattice: Lattice): Float64Array {
  const sums = new Float64Array(lattice.states).fill(-Infinity);
  for (const end of lattice.ends) sums[end] = 0;
  for (let state = lattice.states - 1; state >= 0; state--) {
    let sum = sums[state] ?? -Infinity;
    lattice.steps(state, (to, score) => {
      sum = logAdd(sum, COOLING * score + (sums[to] ?? -Infinity));
    });
    sums[state] = sum;
  }
  return sums;
}
