import { FormulaError, toInteger, toNumber } from "./coercion";
import type { HostFunctions } from "./hostFunction";
import { lifted } from "./lift";
import { BLANK, errorValue, numberValue } from "./runtimeValue";

export const MATH_FUNCTIONS: HostFunctions = {
  ROUND: lifted(1, 2, (value = BLANK, digits = BLANK) =>
    numberValue(roundDecimal(toNumber(value), toInteger(digits), (units) => Math.floor(units + 0.5))),
  ),
  ROUNDUP: lifted(1, 2, (value = BLANK, digits = BLANK) =>
    numberValue(roundDecimal(toNumber(value), toInteger(digits), Math.ceil)),
  ),
  ROUNDDOWN: lifted(1, 2, (value = BLANK, digits = BLANK) =>
    numberValue(roundDecimal(toNumber(value), toInteger(digits), Math.floor)),
  ),
  ABS: lifted(1, 1, (value = BLANK) => numberValue(Math.abs(toNumber(value)))),
  INT: lifted(1, 1, (value = BLANK) => numberValue(Math.floor(toNumber(value)))),
  SIGN: lifted(1, 1, (value = BLANK) => numberValue(Math.sign(toNumber(value)))),
  MOD: lifted(2, 2, (value = BLANK, divisor = BLANK) => {
    const by = toNumber(divisor);
    if (by === 0) throw new FormulaError(errorValue("#DIV/0!"));
    return numberValue(toNumber(value) - by * Math.floor(toNumber(value) / by));
  }),
};

/**
 * Rounds the number as it reads in decimal, away from zero at a half: 2.135 gives 2.14 and 1.005 gives 1.01, as in
 * Excel and LibreOffice, though their binary neighbours lie below the half.
 */
function roundDecimal(value: number, digits: number, toWhole: (units: number) => number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const units = shift(Number(Math.abs(value).toPrecision(15)), digits);
  return Math.sign(value) * shift(toWhole(Number(units.toPrecision(15))), -digits);
}

/** Moves the decimal point without multiplying, which would bring the binary error back. */
function shift(value: number, digits: number): number {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}
