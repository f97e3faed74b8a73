/**
 * The share that a person typed as a percentage, or null for what is none: "50", "50%", "8,5" and "8.5" do.
 * @example parsePercent("8,5") // 0.085
 */
export function parsePercent(text: string): number | null {
  const match = /^\s*(\d{1,3}(?:[.,]\d{1,4})?)\s*%?\s*$/.exec(text);
  if (!match) return null;
  // Moved by its exponent: 33.3 / 100 is a different binary number than 0.333.
  const share = Number(`${(match[1] ?? "").replace(",", ".")}e-2`);
  return share <= 1 ? share : null;
}

/** A share as people write a percentage, without its sign. @example percentText(0.085) // "8,5" */
export function percentText(share: number): string {
  return String(Number((share * 100).toPrecision(10))).replace(".", ",");
}
