/** Words put into a column; states are a word's place times the columns plus the column of the word before. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly word: number;
  readonly end: number;
  readonly column: number;
  readonly cost: number;
}

/** The steps that cost least together; null where no way leads to the line's end. */
export function cheapest(
  steps: readonly Step[],
  start: number,
  words: number,
  columns: number,
): Step[] | null {
  const costs = new Map([[start, 0]]);
  const back = new Map<number, Step>();
  for (const step of steps) {
    const cost = (costs.get(step.from) ?? Infinity) + step.cost;
    if (cost >= (costs.get(step.to) ?? Infinity)) continue;
    costs.set(step.to, cost);
    back.set(step.to, step);
  }
  let state = start;
  let least = Infinity;
  for (let column = 0; column < columns; column++) {
    const cost = costs.get(words * columns + column) ?? Infinity;
    if (cost < least) [state, least] = [words * columns + column, cost];
  }
  if (least === Infinity) return null;
  const path: Step[] = [];
  for (let step = back.get(state); step; step = back.get(step.from)) path.push(step);
  return path.reverse();
}
