/** Scores are no exact probabilities: they are cooled before they are turned into how sure something is. */
export const COOLING = 0.6;

/** log(e^a + e^b); what is e^-20 of the other is left out. */
export function logAdd(a: number, b: number): number {
  const high = a > b ? a : b;
  const low = a > b ? b : a;
  return low < high - 20 || low === -Infinity ? high : high + Math.log1p(Math.exp(low - high));
}
