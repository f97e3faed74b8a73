/**
 * The values that the calculation engine hands to registered functions. It doesn't export them, so their shape
 * is repeated here (excelts 10.2.0, formula/runtime/values); a test holds the two together.
 */
export const KIND = {
  blank: 0,
  number: 1,
  string: 2,
  boolean: 3,
  error: 4,
  array: 5,
  reference: 6,
  lambda: 7,
} as const;

export type ErrorCode =
  "#VALUE!" | "#N/A" | "#NUM!" | "#DIV/0!" | "#REF!" | "#NAME?" | "#NULL!" | "#CALC!" | "#SPILL!";

export type Scalar =
  | { readonly kind: typeof KIND.blank }
  | { readonly kind: typeof KIND.number; readonly value: number }
  | { readonly kind: typeof KIND.string; readonly value: string }
  | { readonly kind: typeof KIND.boolean; readonly value: boolean }
  | { readonly kind: typeof KIND.error; readonly code: ErrorCode };

export interface ArrayValue {
  readonly kind: typeof KIND.array;
  readonly rows: readonly (readonly Scalar[])[];
  readonly height: number;
  readonly width: number;
}

export type RuntimeValue = Scalar | ArrayValue;

export const BLANK: Scalar = { kind: KIND.blank };

export function numberValue(value: number): Scalar {
  return Number.isFinite(value) ? { kind: KIND.number, value } : errorValue("#NUM!");
}

export function stringValue(value: string): Scalar {
  return { kind: KIND.string, value };
}

export function booleanValue(value: boolean): Scalar {
  return { kind: KIND.boolean, value };
}

export function errorValue(code: ErrorCode): Scalar {
  return { kind: KIND.error, code };
}

export function arrayValue(rows: readonly (readonly Scalar[])[]): ArrayValue {
  return { kind: KIND.array, rows, height: rows.length, width: rows[0]?.length ?? 0 };
}

/** Narrows what the engine passes; anything else (a lambda, say) is no value of a cell. */
export function isRuntimeValue(value: unknown): value is RuntimeValue {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    typeof value.kind === "number" &&
    value.kind <= KIND.array
  );
}
