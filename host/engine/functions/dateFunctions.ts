import { FormulaError, toInteger, toNumber } from "./coercion";
import type { HostFunctions } from "./hostFunction";
import { lifted } from "./lift";
import type { Scalar } from "./runtimeValue";
import { BLANK, errorValue, numberValue } from "./runtimeValue";

const DAY_MS = 86_400_000;
/** Excel counts a 29/02/1900 that never was: serials from 61 on are one day further from this origin. */
const ORIGIN = Date.UTC(1899, 11, 30);
const LAST_SERIAL = 2_958_465;

export const DATE_FUNCTIONS: HostFunctions = {
  YEAR: lifted(1, 1, (value = BLANK) => numberValue(dateOf(value).year)),
  MONTH: lifted(1, 1, (value = BLANK) => numberValue(dateOf(value).month)),
  DAY: lifted(1, 1, (value = BLANK) => numberValue(dateOf(value).day)),
  DATE: lifted(3, 3, (year = BLANK, month = BLANK, day = BLANK) =>
    serialOf(fullYear(toInteger(year)), toInteger(month), toInteger(day)),
  ),
  EOMONTH: lifted(2, 2, (start = BLANK, months = BLANK) => {
    const date = dateOf(start);
    return serialOf(date.year, date.month + toInteger(months) + 1, 0);
  }),
  EDATE: lifted(2, 2, (start = BLANK, months = BLANK) => {
    const date = dateOf(start);
    const month = date.month + toInteger(months);
    const lastDay = new Date(Date.UTC(date.year, month, 0)).getUTCDate();
    return serialOf(date.year, month, Math.min(date.day, lastDay));
  }),
};

function dateOf(value: Scalar): { year: number; month: number; day: number } {
  const serial = Math.floor(toNumber(value));
  if (serial < 0 || serial > LAST_SERIAL) throw new FormulaError(errorValue("#NUM!"));
  if (serial === 0) return { year: 1900, month: 1, day: 0 };
  if (serial === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(ORIGIN + (serial < 60 ? serial + 1 : serial) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Years 0–1899 count from 1900. */
function fullYear(year: number): number {
  return year >= 0 && year < 1900 ? year + 1900 : year;
}

function serialOf(year: number, month: number, day: number): Scalar {
  const days = (Date.UTC(year, month - 1, day) - ORIGIN) / DAY_MS;
  const serial = days < 61 ? days - 1 : days;
  if (serial < 0 || serial > LAST_SERIAL) throw new FormulaError(errorValue("#NUM!"));
  return numberValue(serial);
}
