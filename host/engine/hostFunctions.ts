import type { RuntimeValue } from "./runtimeValue";
import { errorValue, isRuntimeValue, KIND, numberValue } from "./runtimeValue";

/** A function of ours that the engine asks before its own of the same name. */
export interface HostFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: unknown[]) => unknown;
}

/** Wraps every formula: a cell whose formula gives a blank shows 0, as `=B1` does in Excel when B1 is empty. */
export const CELL_RESULT = "HOSTCELLRESULT";

export const HOST_FUNCTIONS: ReadonlyMap<string, HostFunction> = new Map([
  [CELL_RESULT, { minArity: 1, maxArity: 1, invoke: ([value]: unknown[]) => cellResult(value) }],
]);

function cellResult(value: unknown): RuntimeValue {
  if (!isRuntimeValue(value)) return errorValue("#CALC!");
  return value.kind === KIND.blank ? numberValue(0) : value;
}
