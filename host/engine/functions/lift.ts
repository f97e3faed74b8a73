import { FormulaError } from "./coercion";
import type { HostFunction } from "./hostFunction";
import type { RuntimeValue, Scalar } from "./runtimeValue";
import { arrayValue, errorValue, isRuntimeValue, KIND } from "./runtimeValue";

/** A function of single values. It may throw a FormulaError. */
export type ScalarFunction = (...args: Scalar[]) => Scalar;

/**
 * Makes a function of single values work cell by cell over arrays, as Excel does inside SUMPRODUCT: a single row
 * or column is repeated, and where sizes differ the rest is #N/A. The engine's own functions take the first cell.
 */
export function lifted(minArity: number, maxArity: number, compute: ScalarFunction): HostFunction {
  return {
    minArity,
    maxArity,
    invoke: (args) => applyOverArrays(args.map(asValue), compute),
  };
}

export function asValue(value: unknown): RuntimeValue {
  return isRuntimeValue(value) ? value : errorValue("#VALUE!");
}

export function applyOverArrays(args: readonly RuntimeValue[], compute: ScalarFunction): RuntimeValue {
  const height = Math.max(1, ...args.map((arg) => (arg.kind === KIND.array ? arg.height : 1)));
  const width = Math.max(1, ...args.map((arg) => (arg.kind === KIND.array ? arg.width : 1)));
  const at = (row: number, column: number) =>
    guarded(() => compute(...args.map((arg) => element(arg, row, column))));
  if (height === 1 && width === 1) return at(0, 0);
  return arrayValue(
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_unused, column) => at(row, column)),
    ),
  );
}

function element(arg: RuntimeValue, row: number, column: number): Scalar {
  if (arg.kind !== KIND.array) return arg;
  const cells = arg.rows[arg.height === 1 ? 0 : row];
  return cells?.[arg.width === 1 ? 0 : column] ?? errorValue("#N/A");
}

/** Turns a FormulaError into the error value that it carries. */
export function guarded<T extends RuntimeValue>(compute: () => T): T | Scalar {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FormulaError) return error.value;
    throw error;
  }
}
