const MOST_DIGITS = 11;
const LARGEST = 1e11;
const SMALLEST = 1e-4;

/**
 * A number as the format General shows it in a wide column: eleven characters, then E notation.
 * https://support.microsoft.com/office/available-number-formats-in-excel-0afe8f52-97db-41f1-b972-4b46e9f1e8d2
 * @example generalText(1 / 3) // "0.333333333"
 */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return "0";
  if (size >= LARGEST || (size < SMALLEST && !fitsPlainly(size))) return scientific(value);
  const whole = Math.trunc(size).toString().length;
  const decimals = Math.max(0, MOST_DIGITS - whole - 1);
  return String(Number(value.toFixed(decimals)));
}

function fitsPlainly(size: number): boolean {
  return Number(size.toFixed(MOST_DIGITS - 2)) === size;
}

function scientific(value: number): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential(5).split("e");
  const power = Math.abs(Number(exponent)).toString().padStart(2, "0");
  return `${Number(mantissa)}E${exponent.startsWith("-") ? "-" : "+"}${power}`;
}
