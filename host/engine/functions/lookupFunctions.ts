import { SLICE } from "../indexRanges";
import { FormulaError, toInteger, toNumber } from "./coercion";
import { compare } from "./comparison";
import type { HostFunctions } from "./hostFunction";
import { applyOverArrays, asValue, guarded } from "./lift";
import type { RuntimeValue, Scalar } from "./runtimeValue";
import { arrayValue, errorValue, KIND, numberValue } from "./runtimeValue";
import { wildcardSource } from "./textFunctions";

export const LOOKUP_FUNCTIONS: HostFunctions = {
  MATCH: {
    minArity: 2,
    maxArity: 3,
    invoke: ([wanted, list, kind]) => match(asValue(wanted), asValue(list), kind),
  },
  [SLICE]: {
    minArity: 3,
    maxArity: 3,
    invoke: ([list, from, to]) => slice(asValue(list), asValue(from), asValue(to)),
  },
};

/** The cells of a column from one position to another, as INDEX(list,from):INDEX(list,to) gives them. */
function slice(list: RuntimeValue, from: RuntimeValue, to: RuntimeValue): RuntimeValue {
  return guarded(() => {
    if (from.kind === KIND.array || to.kind === KIND.array) throw new FormulaError(errorValue("#VALUE!"));
    const [first, last] = [toInteger(from), toInteger(to)].sort((a, b) => a - b);
    const rows = list.kind === KIND.array ? list.rows : [[list]];
    if (first === undefined || last === undefined || first < 1 || last > rows.length)
      throw new FormulaError(errorValue("#REF!"));
    return arrayValue(rows.slice(first - 1, last));
  });
}

/** https://support.microsoft.com/office/match-function-e8dffd45-c762-47d6-bf89-533f4a37673a */
function match(wanted: RuntimeValue, list: RuntimeValue, kind: unknown): RuntimeValue {
  return guarded(() => {
    if (list.kind === KIND.array && list.height > 1 && list.width > 1)
      throw new FormulaError(errorValue("#N/A"));
    const cells = list.kind === KIND.array ? list.rows.flat() : [list];
    const type = kind === undefined ? numberValue(1) : asValue(kind);
    return applyOverArrays([wanted, type], (value, how = numberValue(1)) => {
      if (value === undefined) throw new FormulaError(errorValue("#N/A"));
      if (value.kind === KIND.error) throw new FormulaError(value);
      const index = positionOf(value, cells, Math.sign(toNumber(how)));
      if (index < 0) throw new FormulaError(errorValue("#N/A"));
      return numberValue(index + 1);
    });
  });
}

function positionOf(wanted: Scalar, cells: readonly Scalar[], type: number): number {
  const value = wanted.kind === KIND.blank ? numberValue(0) : wanted;
  const isSameKind = (cell: Scalar) => cell.kind === value.kind;
  if (type === 0) {
    const pattern = value.kind === KIND.string && /[*?~]/u.test(value.value) ? wildcard(value.value) : null;
    return cells.findIndex((cell) => {
      if (!isSameKind(cell)) return false;
      return pattern !== null && cell.kind === KIND.string
        ? pattern.test(cell.value)
        : compare(cell, value) === 0;
    });
  }
  // The list is sorted, upwards for 1 and downwards for −1: the last cell that isn't past the value.
  const fits = (cell: Scalar) => isSameKind(cell) && compare(cell, value) * type <= 0;
  for (let index = cells.length - 1; index >= 0; index -= 1) {
    const cell = cells[index];
    if (cell !== undefined && fits(cell)) return index;
  }
  return -1;
}

function wildcard(pattern: string): RegExp {
  return new RegExp(`^${wildcardSource(pattern)}$`, "isu");
}
