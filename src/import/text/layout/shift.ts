import type { Strip } from "./borders";
import { fitCost } from "./place";
import type { PrintedLine } from "./printed";
import { withFragments } from "./printed";

/** The layout form moves runs of lines to the left or right as a whole, by so many letters at most. */
const MOST = 6;
const SHIFTS = Array.from({ length: 2 * MOST + 1 }, (_, at) => at - MOST);
/** What a change between one line and the next costs, and a letter of shift. */
const CHANGE = 3;
const LETTER = 0.05;
/** A page whose lines fit better than this on the average has no such runs. */
const GOOD = 0.3;

/** The lines of a page with runs of them moved back to where they fit the columns best. */
export function setStraight(lines: readonly PrintedLine[], strips: readonly Strip[]): PrintedLine[] {
  const cost = lines.reduce((sum, line) => sum + Math.max(0, fitCost(line, strips)), 0);
  if (cost < GOOD * lines.length) return [...lines];
  const shifts = bestShifts(lines, strips);
  return lines.map((line, at) => moved(line, shifts[at] ?? 0));
}

function bestShifts(lines: readonly PrintedLine[], strips: readonly Strip[]): number[] {
  let costs = SHIFTS.map((shift) => LETTER * Math.abs(shift));
  const back: number[][] = [];
  for (const line of lines) {
    let least = 0;
    costs.forEach((cost, at) => {
      if (cost < (costs[least] ?? Infinity)) least = at;
    });
    const changed = (costs[least] ?? 0) + CHANGE;
    back.push(costs.map((cost, at) => (cost <= changed ? at : least)));
    costs = costs.map((cost, at) => {
      const shift = SHIFTS[at] ?? 0;
      return Math.min(cost, changed) + fitCost(line, strips, shift) + LETTER * Math.abs(shift);
    });
  }
  let at = costs.reduce((best, cost, index) => (cost < (costs[best] ?? Infinity) ? index : best), MOST);
  const shifts: number[] = [];
  for (let line = lines.length - 1; line >= 0; line--) {
    shifts.unshift(SHIFTS[at] ?? 0);
    at = back[line]?.[at] ?? at;
  }
  return shifts;
}

function moved(line: PrintedLine, shift: number): PrintedLine {
  if (shift === 0) return line;
  const fragments = line.fragments.map((fragment) =>
    fragment.map((word) => ({ ...word, from: word.from - shift, to: word.to - shift })),
  );
  return withFragments(line, fragments);
}
