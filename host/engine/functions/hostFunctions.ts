import { COMPARE } from "../comparisons";
import { compareValues } from "./comparison";
import { CONDITIONAL_FUNCTIONS } from "./conditionalFunctions";
import { DATE_FUNCTIONS } from "./dateFunctions";
import type { HostFunction } from "./hostFunction";
import { INFORMATION_FUNCTIONS } from "./informationFunctions";
import { LOOKUP_FUNCTIONS } from "./lookupFunctions";
import { MATH_FUNCTIONS } from "./mathFunctions";
import type { RuntimeValue } from "./runtimeValue";
import { errorValue, isRuntimeValue, KIND, numberValue } from "./runtimeValue";
import { TEXT_FUNCTIONS } from "./textFunctions";

/** Wraps every formula: a cell whose formula gives a blank shows 0, as `=B1` does in Excel when B1 is empty. */
export const CELL_RESULT = "HOSTCELLRESULT";

/** What the engine computes otherwise than Excel, or only for single cells. */
export const HOST_FUNCTIONS: ReadonlyMap<string, HostFunction> = new Map(
  Object.entries({
    ...TEXT_FUNCTIONS,
    ...INFORMATION_FUNCTIONS,
    ...MATH_FUNCTIONS,
    ...DATE_FUNCTIONS,
    ...CONDITIONAL_FUNCTIONS,
    ...LOOKUP_FUNCTIONS,
    [COMPARE]: compareValues,
    [CELL_RESULT]: { minArity: 1, maxArity: 1, invoke: ([value]: unknown[]) => cellResult(value) },
  }),
);

function cellResult(value: unknown): RuntimeValue {
  if (!isRuntimeValue(value)) return errorValue("#CALC!");
  return value.kind === KIND.blank ? numberValue(0) : value;
}
