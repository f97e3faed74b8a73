import type { Lattice } from "./lattice";
import type { Step } from "./segment";

/** Scores are no exact probabilities: they are cooled before they are turned into how sure a cell is. */
const COOLING = 0.6;

/** How likely each step of a path is among all readings, 0–1 (forward–backward over the lattice). */
export function stepSureness(lattice: Lattice, steps: readonly Step[]): number[] {
  const forward = forwardSums(lattice);
  const backward = backwardSums(lattice);
  const total = backward[lattice.start] ?? -Infinity;
  return steps.map(({ from, to, score }) =>
    Math.exp((forward[from] ?? -Infinity) + COOLING * score + (backward[to] ?? -Infinity) - total),
  );
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

/** log(e^a + e^b); what is e^-20 of the other is left out. */
function logAdd(a: number, b: number): number {
  const high = a > b ? a : b;
  const low = a > b ? b : a;
  return low < high - 20 || low === -Infinity ? high : high + Math.log1p(Math.exp(low - high));
}
