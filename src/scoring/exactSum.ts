const SCALE = 10_000;

/** Sum of numbers of at most four decimals, without the noise of binary fractions. @example exactSum([0.1, 0.2]) // 0.3 */
export function exactSum(values: readonly number[]): number {
  let units = 0;
  for (const value of values) units += Math.round(value * SCALE);
  return units / SCALE;
}
