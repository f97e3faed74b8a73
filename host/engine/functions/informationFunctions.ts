import { toBoolean } from "./coercion";
import type { HostFunction, HostFunctions } from "./hostFunction";
import { lifted } from "./lift";
import type { Scalar } from "./runtimeValue";
import { BLANK, booleanValue, KIND } from "./runtimeValue";

export const INFORMATION_FUNCTIONS: HostFunctions = {
  ISNUMBER: test((value) => value.kind === KIND.number),
  ISTEXT: test((value) => value.kind === KIND.string),
  ISNONTEXT: test((value) => value.kind !== KIND.string),
  ISLOGICAL: test((value) => value.kind === KIND.boolean),
  ISBLANK: test((value) => value.kind === KIND.blank),
  ISERROR: test((value) => value.kind === KIND.error),
  ISERR: test((value) => value.kind === KIND.error && value.code !== "#N/A"),
  ISNA: test((value) => value.kind === KIND.error && value.code === "#N/A"),
  NOT: lifted(1, 1, (value = BLANK) => booleanValue(!toBoolean(value))),
};

function test(holds: (value: Scalar) => boolean): HostFunction {
  return lifted(1, 1, (value = BLANK) => booleanValue(holds(value)));
}
