import { parseNumber } from "./coercion";
import type { Scalar } from "./runtimeValue";
import { KIND } from "./runtimeValue";
import { wildcardSource } from "./textFunctions";

/** Whether a cell meets a criterion of COUNTIF, SUMIFS and the like. */
export type Criterion = (cell: Scalar) => boolean;

type Operator = "=" | "<>" | "<" | "<=" | ">" | ">=";

/**
 * Reads a criterion: a value, or a text with an operator ("<>", "<=45000", "xong", "phòng*").
 * https://support.microsoft.com/office/countifs-function-dda3dc6e-f74e-4aee-88bc-aa8c2a866842
 */
export function criterionOf(value: Scalar): Criterion {
  switch (value.kind) {
    // "If the criteria argument is a reference to an empty cell, COUNTIFS treats the empty cell as a 0 value."
    case KIND.blank:
      return isNumber("=", 0);
    case KIND.number:
      return isNumber("=", value.value);
    case KIND.boolean:
      return (cell) => cell.kind === KIND.boolean && cell.value === value.value;
    case KIND.error:
      return (cell) => cell.kind === KIND.error && cell.code === value.code;
    case KIND.string:
      return criterionOfText(value.value);
  }
}

function criterionOfText(text: string): Criterion {
  const match = /^(<=|>=|<>|<|>|=)/u.exec(text);
  const operator = (match?.[0] ?? "=") as Operator;
  const operand = text.slice(match?.[0].length ?? 0);
  if (operand === "") return criterionWithoutOperand(operator, match !== null);
  const number = parseNumber(operand);
  if (number !== null) return isNumber(operator, number);
  const upper = operand.toUpperCase();
  if ((operator === "=" || operator === "<>") && (upper === "TRUE" || upper === "FALSE")) {
    const equal: Criterion = (cell) => cell.kind === KIND.boolean && cell.value === (upper === "TRUE");
    return operator === "=" ? equal : (cell) => !equal(cell);
  }
  return isText(operator, operand);
}

/** "" takes blank cells and empty texts, "=" only blank cells, "<>" every cell that is not blank. */
function criterionWithoutOperand(operator: Operator, isWritten: boolean): Criterion {
  if (!isWritten)
    return (cell) => cell.kind === KIND.blank || (cell.kind === KIND.string && cell.value === "");
  if (operator === "=") return (cell) => cell.kind === KIND.blank;
  if (operator === "<>") return (cell) => cell.kind !== KIND.blank;
  return () => false;
}

function isNumber(operator: Operator, operand: number): Criterion {
  const numberIn = (cell: Scalar) => {
    if (cell.kind === KIND.number) return cell.value;
    // A number typed as text is found by "=", never by an order.
    return cell.kind === KIND.string && (operator === "=" || operator === "<>")
      ? parseNumber(cell.value)
      : null;
  };
  return (cell) => {
    const number = numberIn(cell);
    return number === null ? operator === "<>" : holds(operator, number - operand);
  };
}

function isText(operator: Operator, operand: string): Criterion {
  if (operator === "=" || operator === "<>") {
    const pattern = new RegExp(`^${wildcardSource(operand)}$`, "isu");
    const equal: Criterion = (cell) => cell.kind === KIND.string && pattern.test(cell.value);
    return operator === "=" ? equal : (cell) => !equal(cell);
  }
  const wanted = operand.toLowerCase();
  return (cell) => {
    if (cell.kind !== KIND.string) return false;
    const text = cell.value.toLowerCase();
    return holds(operator, text < wanted ? -1 : text > wanted ? 1 : 0);
  };
}

function holds(operator: Operator, difference: number): boolean {
  switch (operator) {
    case "=":
      return difference === 0;
    case "<>":
      return difference !== 0;
    case "<":
      return difference < 0;
    case "<=":
      return difference <= 0;
    case ">":
      return difference > 0;
    case ">=":
      return difference >= 0;
  }
}
