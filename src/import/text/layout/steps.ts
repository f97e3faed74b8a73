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

/** A cell's line that is less likely than this, among all ways to part the line, wants a look. */
const SURE = 0.85;

/** The columns of a path whose words may as well be other ones. */
export function unsureColumns(
  steps: readonly Step[],
  path: readonly Step[],
  start: number,
  words: number,
  columns: number,
): Set<number> {
  const forward = new Map([[start, 1]]);
  for (const { from, to, cost } of steps)
    forward.set(to, (forward.get(to) ?? 0) + (forward.get(from) ?? 0) * Math.exp(-cost));
  const backward = new Map<number, number>();
  for (let column = 0; column < columns; column++) backward.set(words * columns + column, 1);
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at];
    if (step)
      backward.set(
        step.from,
        (backward.get(step.from) ?? 0) + (backward.get(step.to) ?? 0) * Math.exp(-step.cost),
      );
  }
  const all = backward.get(start) ?? 1;
  const unsure = new Set<number>();
  for (const { word, end, column } of path) {
    let sum = 0;
    for (const step of steps)
      if (step.word === word && step.end === end && step.column === column)
        sum += (forward.get(step.from) ?? 0) * Math.exp(-step.cost) * (backward.get(step.to) ?? 0);
    if (sum < SURE * all) unsure.add(column);
  }
  return unsure;
}
