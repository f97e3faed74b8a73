import { FormulaError } from "./coercion";
import type { Criterion } from "./criterion";
import { criterionOf } from "./criterion";
import type { HostFunction, HostFunctions } from "./hostFunction";
import { applyOverArrays, asValue, guarded } from "./lift";
import type { ArrayValue, RuntimeValue, Scalar } from "./runtimeValue";
import { arrayValue, errorValue, KIND, numberValue } from "./runtimeValue";

/** COUNTIF, SUMIFS and their kin; a criterion may be an array, the result is then an array of the same size. */
export const CONDITIONAL_FUNCTIONS: HostFunctions = {
  COUNTIF: { minArity: 2, maxArity: 2, invoke: (args) => count(args.map(asValue)) },
  COUNTIFS: { minArity: 2, maxArity: 254, invoke: (args) => count(args.map(asValue)) },
  SUMIF: withOptionalValues(sum),
  AVERAGEIF: withOptionalValues(average),
  SUMIFS: { minArity: 3, maxArity: 255, invoke: ([values, ...pairs]) => reduce(values, pairs, sum) },
  AVERAGEIFS: { minArity: 3, maxArity: 255, invoke: ([values, ...pairs]) => reduce(values, pairs, average) },
};

type Reduction = (numbers: readonly number[]) => Scalar;

function sum(numbers: readonly number[]): Scalar {
  return numberValue(numbers.reduce((total, number) => total + number, 0));
}

function average(numbers: readonly number[]): Scalar {
  return numbers.length === 0
    ? errorValue("#DIV/0!")
    : numberValue(numbers.reduce((total, number) => total + number, 0) / numbers.length);
}

/** SUMIF(range, criterion, [values]): without values the range itself is summed. */
function withOptionalValues(reduction: Reduction): HostFunction {
  return {
    minArity: 2,
    maxArity: 3,
    invoke: ([range, criterion, values = range]) => reduce(values, [range, criterion], reduction),
  };
}

function count(pairs: readonly RuntimeValue[]): RuntimeValue {
  return overCriteria(pairs, (isMet, height, width) => {
    let found = 0;
    for (let row = 0; row < height; row += 1)
      for (let column = 0; column < width; column += 1) if (isMet(row, column)) found += 1;
    return numberValue(found);
  });
}

function reduce(values: unknown, pairs: readonly unknown[], reduction: Reduction): RuntimeValue {
  const summed = asArray(asValue(values));
  return overCriteria(pairs.map(asValue), (isMet, height, width) => {
    // The engine gives values, not references: a range that SUMIF would have to stretch can't be stretched here.
    if (summed.height !== height || summed.width !== width) throw new FormulaError(errorValue("#VALUE!"));
    const numbers: number[] = [];
    summed.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (!isMet(row, column)) return;
        if (cell.kind === KIND.error) throw new FormulaError(cell);
        if (cell.kind === KIND.number) numbers.push(cell.value);
      }),
    );
    return reduction(numbers);
  });
}

type Fold = (isMet: (row: number, column: number) => boolean, height: number, width: number) => Scalar;

/** Splits range, criterion, range, criterion … and folds once for each element of the criteria. */
function overCriteria(pairs: readonly RuntimeValue[], fold: Fold): RuntimeValue {
  return guarded(() => {
    const ranges = pairs.filter((_, index) => index % 2 === 0).map(asArray);
    const criteria = pairs.filter((_, index) => index % 2 === 1);
    const [first] = ranges;
    if (first === undefined || ranges.length !== criteria.length)
      throw new FormulaError(errorValue("#VALUE!"));
    if (ranges.some((range) => range.height !== first.height || range.width !== first.width)) {
      throw new FormulaError(errorValue("#VALUE!"));
    }
    return applyOverArrays(criteria, (...wanted) => {
      const tests = wanted.map(criterionOf);
      return fold((row, column) => meetsAll(ranges, tests, row, column), first.height, first.width);
    });
  });
}

function meetsAll(
  ranges: readonly ArrayValue[],
  tests: readonly Criterion[],
  row: number,
  column: number,
): boolean {
  return ranges.every((range, index) => {
    const cell = range.rows[row]?.[column];
    return cell !== undefined && tests[index]?.(cell) === true;
  });
}

function asArray(value: RuntimeValue): ArrayValue {
  return value.kind === KIND.array ? value : arrayValue([[value]]);
}
