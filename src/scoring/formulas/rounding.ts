/**
 * Half-up rounding to two decimals that doesn't depend on how an engine's ROUND treats binary fractions.
 *
 * The value ×100 is computed, cleaned to nine decimals, and then rounded half up by INT(… + 0.5). It is exact for
 * value = a·b/c where each of a, b, c has at most four decimals (the scheme's reader holds schemes to that), c ≤ 100
 * and the value is at most 1,000:
 * - Where the exact value ×100 lies halfway (n + ½), the computed one is off by less than 1e-10, so ROUND(…, 9) gives
 *   n + ½ itself, which a binary number holds exactly; adding ½ and INT are exact too.
 * - Where it doesn't, it is at least 1 / (2·10⁶·100) = 5e-9 away from halfway: more than ROUND(…, 9) can move it.
 * So 85.4 × 2.5 / 100 is 2.135 exactly and gives 2.14, though its nearest binary number lies under 2.135.
 * @example roundedHundredths("A1*B1/C1") // "INT(ROUND(100*A1*B1/C1,9)+0.5)/100"
 */
export function roundedHundredths(product: string): string {
  return `INT(ROUND(100*${product},9)+0.5)/100`;
}

/** Declared values are compared after this many decimals, so that 29/100*100 (28.999999999999996) is 29. */
export function comparable(value: string): string {
  return `ROUND(${value},8)`;
}

/** The negative of rounded points, without the "−0" that some programs show. */
export function negative(points: string): string {
  return `0-${points}`;
}
