import { FormulaError, toText } from "./coercion";
import { lifted } from "./lift";
import type { Scalar } from "./runtimeValue";
import { BLANK, booleanValue, errorValue, KIND } from "./runtimeValue";

/** `left operator right`, cell by cell over arrays. */
export const compareValues = lifted(3, 3, (operator = BLANK, left = BLANK, right = BLANK) => {
  const order = compare(left, right);
  switch (toText(operator)) {
    case "=":
      return booleanValue(order === 0);
    case "<>":
      return booleanValue(order !== 0);
    case "<":
      return booleanValue(order < 0);
    case "<=":
      return booleanValue(order <= 0);
    case ">":
      return booleanValue(order > 0);
    case ">=":
      return booleanValue(order >= 0);
    default:
      throw new FormulaError(errorValue("#VALUE!"));
  }
});

/**
 * Negative where the left comes first: numbers before texts before truth values; texts without regard to case;
 * a blank is 0, "" or FALSE, whatever it is compared with.
 * https://support.microsoft.com/office/calculation-operators-and-precedence-in-excel-48be406d-4975-4d31-b2b8-7af9e0e2878a
 */
export function compare(left: Scalar, right: Scalar): number {
  if (left.kind === KIND.error) throw new FormulaError(left);
  if (right.kind === KIND.error) throw new FormulaError(right);
  const [first, second] = [filled(left, right), filled(right, left)];
  if (first.kind !== second.kind) return first.kind - second.kind;
  if (first.kind === KIND.number && second.kind === KIND.number)
    return compareNumbers(first.value, second.value);
  if (first.kind === KIND.string && second.kind === KIND.string)
    return compareTexts(first.value, second.value);
  if (first.kind === KIND.boolean && second.kind === KIND.boolean)
    return Number(first.value) - Number(second.value);
  return 0;
}

function filled(value: Scalar, other: Scalar): Scalar {
  if (value.kind !== KIND.blank) return value;
  if (other.kind === KIND.string) return { kind: KIND.string, value: "" };
  if (other.kind === KIND.boolean) return booleanValue(false);
  return { kind: KIND.number, value: 0 };
}

/**
 * Numbers that read the same to fifteen digits are equal: 0.1+0.2 is 0.3.
 * https://learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result
 */
function compareNumbers(left: number, right: number): number {
  const difference = left - right;
  if (difference === 0 || Math.abs(difference) > 1e-13 * Math.max(Math.abs(left), Math.abs(right)))
    return difference;
  return left.toPrecision(15) === right.toPrecision(15) ? 0 : difference;
}

function compareTexts(left: string, right: string): number {
  const [first, second] = [left.toLowerCase(), right.toLowerCase()];
  return first === second ? 0 : first < second ? -1 : 1;
}
