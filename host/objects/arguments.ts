import { invalidArgument } from "../errors";

/** A text argument; anything else is refused as Excel refuses it. */
export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function wholeArgument(value: unknown, fallback?: number): number {
  if ((value === undefined || value === null) && fallback !== undefined) return fallback;
  const number = numberArgument(value);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

export function flagArgument(value: unknown, fallback?: boolean): boolean {
  if ((value === undefined || value === null) && fallback !== undefined) return fallback;
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** One of the values of an API enumeration. */
export function choiceArgument<T extends string>(value: unknown, choices: readonly T[], fallback?: T): T {
  if ((value === undefined || value === null) && fallback !== undefined) return fallback;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalidArgument();
  return found;
}
