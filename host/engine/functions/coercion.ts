import type { Scalar } from "./runtimeValue";
import { errorValue, KIND } from "./runtimeValue";

/** An error on the way of a function: it becomes the function's result. */
export class FormulaError extends Error {
  constructor(readonly value: Scalar) {
    super(value.kind === KIND.error ? value.code : "#VALUE!");
    this.name = "FormulaError";
  }
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/iu;

/** As arithmetic reads a value: blank is 0, TRUE is 1, a text that is a number counts as that number. */
export function toNumber(value: Scalar): number {
  switch (value.kind) {
    case KIND.blank:
      return 0;
    case KIND.number:
      return value.value;
    case KIND.boolean:
      return value.value ? 1 : 0;
    case KIND.string: {
      const number = parseNumber(value.value);
      if (number === null) throw new FormulaError(errorValue("#VALUE!"));
      return number;
    }
    case KIND.error:
      throw new FormulaError(value);
  }
}

/** A number written as text ("12", "-1.5", "20%"), or null. */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return null;
  return trimmed.endsWith("%") ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
}

/** As `&` reads a value. */
export function toText(value: Scalar): string {
  switch (value.kind) {
    case KIND.blank:
      return "";
    case KIND.number:
      return numberText(value.value);
    case KIND.boolean:
      return value.value ? "TRUE" : "FALSE";
    case KIND.string:
      return value.value;
    case KIND.error:
      throw new FormulaError(value);
  }
}

/** Fifteen significant digits, as Excel writes a number in a text. */
function numberText(value: number): string {
  return String(Number(value.toPrecision(15)))
    .replace(/e([+-])(\d)$/u, "E$10$2")
    .replace("e", "E");
}

export function toBoolean(value: Scalar): boolean {
  if (value.kind !== KIND.string) return toNumber(value) !== 0;
  const upper = value.value.toUpperCase();
  if (upper !== "TRUE" && upper !== "FALSE") throw new FormulaError(errorValue("#VALUE!"));
  return upper === "TRUE";
}

export function toInteger(value: Scalar): number {
  return Math.trunc(toNumber(value));
}
