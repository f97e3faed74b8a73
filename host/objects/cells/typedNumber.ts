import { readTypedDate } from "./typedDate";
import type { TypedValue } from "./typedValue";

const NUMBER = /^([-+])?(\$)?\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:[eE]([-+]?\d{1,3}))?\s*(%)?$/;
const PARENTHESES = /^\(\s*(\$?[\d.,]+%?)\s*\)$/;
const FRACTION = /^([-+])?(\d+) (\d{1,5})\/(\d{1,5})$/;

/**
 * Reads numbers, percentages, dollars, fractions, dates and times in US notation; null for any other text.
 * @example readTypedNumber("5%", today) // { value: 0.05, format: "0%" }
 */
export function readTypedNumber(text: string, today: Date): TypedValue | null {
  const negated = PARENTHESES.exec(text);
  if (negated) {
    const inner = plainNumber(negated[1] ?? "");
    return inner && { ...inner, value: -inner.value };
  }
  return plainNumber(text) ?? fraction(text) ?? readTypedDate(text, today);
}

function plainNumber(text: string): TypedValue | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign, dollar, digits = "", exponent, percent] = match;
  const size = Number(`${digits.replaceAll(",", "")}${exponent === undefined ? "" : `e${exponent}`}`);
  if (!Number.isFinite(size) || (dollar !== undefined && percent !== undefined)) return null;
  const value = (sign === "-" ? -size : size) / (percent === undefined ? 1 : 100);
  return { value, format: formatFor(digits, exponent, dollar, percent) };
}

function formatFor(digits: string, exponent?: string, dollar?: string, percent?: string): string | null {
  const decimals = /\.\d/.test(digits);
  if (percent !== undefined) return decimals ? "0.00%" : "0%";
  if (exponent !== undefined) return "0.00E+00";
  if (dollar !== undefined) return decimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  if (digits.includes(",")) return decimals ? "#,##0.00" : "#,##0";
  return null;
}

function fraction(text: string): TypedValue | null {
  const match = FRACTION.exec(text);
  if (!match) return null;
  const denominator = Number(match[4]);
  if (denominator === 0) return null;
  const size = Number(match[2]) + Number(match[3]) / denominator;
  return { value: match[1] === "-" ? -size : size, format: denominator < 10 ? "# ?/?" : "# ??/??" };
}
